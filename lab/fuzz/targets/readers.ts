import { gzipSync } from 'node:zlib'
import { docxOf, pdfOf, warcOf, zipOf } from '../../../src/read/samples.cases.ts'
import { readToEnd } from './read-to-end.ts'
import { bytesOf, type Target } from './target.ts'

/** A reader, with what it reads. Of what is packed, the words that are in it are tried as well as the bytes. */
interface Reader {
  readonly format?: string
  readonly seeds: readonly (string | Uint8Array)[]
  readonly words: readonly string[]
  /** Packs what does not look packed. */
  readonly packed?: (bytes: Uint8Array) => Uint8Array
}

const page =
  '<!doctype html><html lang="en"><head><title>A mill burned - The Vale Post</title><meta property="og:title" content="A mill burned"><meta name="author" content="Ada Brill"><link rel="canonical" href="https://post.example/a"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-03-03T10:00:00Z","author":[{"name":"Ada Brill"}],"headline":"A mill burned"}</script></head><body><article><h1>A mill burned</h1><time datetime="2031-03-03">3 March</time><p>KELDAR (Reuters) - Two mills burned in Orun on Monday, police said.</p><ul><li>One</li></ul><table><tr><td>5</td></tr></table></article></body></html>'
const tags =
  '<p> </p> <div> </div> <br> <h2> </h2> <li> <ul> </ul> <a_href="/x"> </a> <script> </script> <article> <table><tr><td> <title> <!-- --> <![CDATA[ ]]> <svg> <p &amp; &#0; &#xd800; <time_datetime="2015"> <form> <template> <meta_charset="utf-16">'
    .split(' ')
    .map(tag => tag.replace('_', ' '))
const mail =
  'From: Ada <ada@post.example>\r\nDate: Fri, 2 May 2031 09:00:00 +0000\r\nMessage-ID: <1@b>\r\nMIME-Version: 1.0\r\nSubject: =?utf-8?B?QSBtaWxs?=\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Two mills burned=2E</p>\r\n--b\r\nContent-Type: text/plain; name="a.txt"\r\nContent-Disposition: attachment; filename*=utf-8\'\'a.txt\r\nContent-Transfer-Encoding: base64\r\n\r\nVHdvIG1pbGxzIGJ1cm5lZC4=\r\n--b--\r\n'
const rss =
  '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>P</title><item><title>A</title><link>https://p.example/a</link><pubDate>Fri, 02 May 2031 09:00:00 GMT</pubDate><dc:creator>Ada</dc:creator><content:encoded><![CDATA[<p>Two mills burned in Orun.</p>]]></content:encoded></item></channel></rss>'
const atom =
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><title type="html">A &amp;amp; b</title><link href="https://p.example/a"/><updated>2031-05-02T09:00:00Z</updated><content type="xhtml"><div><p>A loom fell.</p></div></content></entry></feed>'
const jsonFeed =
  '{"version":"https://jsonfeed.org/version/1.1","title":"P","items":[{"id":"1","url":"https://p.example/a","content_html":"<p>A loom fell.</p>","date_published":"2031-05-02T09:00:00Z","authors":[{"name":"Ada"}]}]}'
const line = '{"id":"a","date":"2031-03-03","title":"A","url":"https://p.example/a","text":"Two mills burned."}\n'
const document = (inner: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`

const docxParts = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
}

const readers: Readonly<Record<string, Reader>> = {
  text: {
    format: 'text',
    seeds: [
      'A mill burned\nBy Ada Brill\n\nKELDAR (Reuters) - Two mills burned in Orun.\n\n• One\n• Two\n\nPhoto: Ada Brill\nRead more: B',
    ],
    words: [
      ...[
        'KELDAR, Oct. 3 /TASS/. ',
        'Updated on ',
        'By ',
        '1. ',
        '“',
        '”',
        '—',
        '\t',
        '\n\n',
        '\r\n',
        '\u2028',
        '\ufeff',
      ],
      ...['\u00a0', '\u202f', '\u1680', '\u200b', '\u{1f600}', 'March 3, 2015', 'A LINE\n', '(', ')', '/', 'Mr. '],
    ],
  },
  html: { format: 'html', seeds: [page], words: tags },
  feed: {
    seeds: [rss, atom, jsonFeed],
    words: ['<item>', '</item>', '<entry>', '</entry>', '<![CDATA[', ']]>', ...tags],
  },
  sitemap: {
    seeds: [
      '<urlset><url><loc>https://p.example/a</loc><lastmod>2031-05-02</lastmod></url></urlset>',
      '<sitemapindex><sitemap><loc>https://p.example/a.xml</loc></sitemap></sitemapindex>',
    ],
    words: [
      '<url>',
      '</url>',
      '<loc>',
      '<lastmod>',
      '<news:title>',
      '<!DOCTYPE a [',
      '<!ENTITY a "b">',
      '&a;',
      '<![CDATA[',
    ],
  },
  pdf: {
    seeds: [
      pdfOf([[[72, 700, 'Two mills burned in Orun.']]], 'Mills'),
      pdfOf([
        [
          [72, 700, 'A-'],
          [72, 680, 'b.'],
        ],
        [[9, 9, '1']],
      ]),
    ],
    words: [
      ...'obj endobj stream endstream xref trailer startxref << >> [ ] /Length /Filter /FlateDecode /ASCIIHexDecode'.split(
        ' ',
      ),
      ...'/ASCII85Decode /LZWDecode /RunLengthDecode /Kids /Count /Parent /Prev /ObjStm /Encrypt R 0 Tj TJ Tm Td'.split(
        ' ',
      ),
      ...[
        '/DecodeParms',
        '/Predictor 12',
        '/Columns',
        '%PDF-',
        '%%EOF',
        'BT',
        'ET',
        '(',
        ')',
        '<',
        '>',
        '1 0 R',
        '2 0 R',
      ],
    ],
  },
  docx: {
    seeds: [
      docxOf('Mills', ['Two mills burned in Orun.']),
      document('<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Mills</w:t></w:r></w:p>'),
      document('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'),
    ],
    words:
      '<w:p> </w:p> <w:r> </w:r> <w:t> </w:t> <w:tbl> <w:tr> <w:tc> <w:br/> <w:hyperlink> <w:fldChar/> <w:numPr> <w:drawing>'.split(
        ' ',
      ),
    packed: bytes => zipOf({ ...docxParts, 'word/document.xml': bytes }),
  },
  eml: {
    seeds: [mail],
    words: [
      ...[
        'Content-Type: ',
        'multipart/alternative',
        'message/rfc822',
        'boundary=',
        '--b\r\n',
        '--b--',
        '\r\n\r\n',
        'base64',
      ],
      ...['=?utf-8?Q?=41?=', 'text/html', 'charset=', 'utf-16', 'From: ', 'Date: ', 'Message-ID: ', "utf-8''", '; '],
    ],
  },
  ndjson: {
    seeds: [line, `${line}${line}`, '{"id":1,"html":"<p>A loom fell.</p>"}\n', `\ufeff${line}`],
    words: [
      '{',
      '}',
      '"',
      '\\u0000',
      '\\ud83d',
      '\n',
      '\r',
      'null',
      '"html":',
      '"text":',
      '[',
      ']',
      '"date":"2031"',
      '1e999',
    ],
  },
  zip: {
    seeds: [
      zipOf({ 'a.txt': 'Two mills burned.', 'b.html': page.slice(0, 300) }),
      zipOf({ 'a.zip': zipOf({ 'a.txt': 'A.' }) }),
      page,
    ],
    words: ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06', '../', '\0', 'a.txt', '.zip', ...tags],
    packed: bytes => zipOf({ 'a.html': bytes }),
  },
  gzip: {
    seeds: [gzipSync('Two mills burned. '.repeat(9)), gzipSync(gzipSync('A.')), rss, mail, line],
    words: ['\x1f\x8b', '\x08', '\0', ...tags],
    packed: bytes => gzipSync(bytes),
  },
  warc: {
    seeds: [warcOf('https://p.example/a', '<html><body><p>Two mills burned.</p></body></html>')],
    words: [
      ...[
        'WARC/1.0\r\n',
        'WARC/1.1\r\n',
        'WARC-Type: ',
        'response',
        'resource',
        'revisit',
        'warcinfo',
        'Content-Length: ',
        '\r\n\r\n',
      ],
      ...[
        'HTTP/1.1 200 OK\r\n',
        'Content-Type: text/html',
        'Transfer-Encoding: chunked\r\n',
        'Content-Encoding: gzip\r\n',
        'br',
      ],
    ],
  },
}

export const names = Object.keys(readers)

const isPacked = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0x1f && bytes[1] === 0x8b)

/** The reader of this name. */
export async function open(name: string): Promise<Target> {
  // The library for web archives warns of every one that is damaged.
  console.warn = () => {}
  const { format, seeds, words, packed = same } = readers[name]!
  return {
    holds: bytes => readToEnd(isPacked(bytes) ? bytes : packed(bytes), format),
    seeds: seeds.map(seed => (typeof seed === 'string' ? bytesOf(seed) : seed)),
    words,
  }
}

const same = (bytes: Uint8Array): Uint8Array => bytes
