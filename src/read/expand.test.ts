import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAll } from './all.ts'
import type { ExpandOptions } from './expand.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import type { Found } from './found.ts'
import { docxOf, pdfOf, warcOf, zipOf } from './samples.cases.ts'

const TEXT = 'Two weavers were hurt when a loom fell in Keldar on Monday, the guild said.'
const page = (text: string, title = 'Loom falls'): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-expand-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function found(source: string, options: ExpandOptions = {}): Promise<Found[]> {
  const all: Found[] = []
  for await (const one of readAll(source, options)) all.push(one)
  return all
}

/** Where each report lies and how it begins, or why there is none. */
const shown = async (source: string, options?: ExpandOptions): Promise<string[]> =>
  (await found(source, options)).map(({ from, report, error }) =>
    [from.replace(`${folder}/`, ''), report ? report.text.trim().slice(0, 11) : error!.code].join(' '),
  )

describe('readAll', () => {
  it('reads a folder in the order of names, without what is hidden or no report', async () => {
    write('many/b.txt', TEXT)
    write('many/a/one.html', page(TEXT))
    write('many/a/picture.png', 'no picture')
    write('many/.git/config', 'hidden')
    write('many/z.bin', Buffer.from([0, 1, 2, 3, 0, 0, 0, 4, 5, 6]))
    expect(await shown(join(folder, 'many'))).toEqual([
      'many/a/one.html Two weavers',
      'many/b.txt Two weavers',
      'many/z.bin binary-input',
    ])
  })

  it('opens archives, also in archives, and goes on after what cannot be read', async () => {
    const inner = zipOf({ 'deep.txt': TEXT })
    const path = write(
      'all.zip',
      zipOf({ 'a.txt': TEXT, 'empty.txt': '', 'inner.zip': inner, 'c.txt.gz': gzipSync(TEXT), '../up.txt': TEXT }),
    )
    expect(await shown(path)).toEqual([
      'all.zip#a.txt Two weavers',
      'all.zip#empty.txt empty-input',
      'all.zip#inner.zip#deep.txt Two weavers',
      'all.zip#c.txt.gz Two weavers',
      'all.zip#../up.txt Two weavers',
    ])
  })

  it('reads a stream of reports line by line, packed or not', async () => {
    const lines = `{"id":"a","text":"${TEXT}"}\n\nno json\n{"id":"c","text":"${TEXT}"}\n`
    expect(await shown(write('s.jsonl', lines))).toEqual([
      's.jsonl#1 Two weavers',
      's.jsonl#3 bad-line',
      's.jsonl#4 Two weavers',
    ])
    expect(await shown(write('s.jsonl.gz', gzipSync(lines)))).toHaveLength(3)
  })

  it('reads standard input as what it looks like', async () => {
    async function* stdin() {
      yield Buffer.from(zipOf({ 'a.txt': TEXT }))
    }
    expect(await shown('-', { stdin: stdin() })).toEqual(['-#a.txt Two weavers'])
  })

  it('reads web archives with what the server said, and of a WACZ only those', async () => {
    const html = page(TEXT)
    const warc = warcOf('https://paper.example/loom', html)
    const path = write('crawl.warc.gz', gzipSync(warc))
    const [one] = await found(path)
    expect(one!.report).toMatchObject({
      url: 'https://paper.example/loom',
      retrieved: '2031-05-02T09:00:00Z',
      title: 'Loom falls',
    })
    expect(one!.capture).toMatchObject({ status: 200, mediaType: 'text/html' })
    expect(Buffer.from(one!.capture!.bytes).toString()).toBe(html)
    const wacz = zipOf({
      'datapackage.json': '{}',
      'pages/pages.jsonl': '{"id":"p"}',
      'archive/data.warc.gz': gzipSync(warc),
    })
    expect(await shown(write('crawl.wacz', wacz))).toEqual([
      'crawl.wacz#archive/data.warc.gz#https://paper.example/loom Two weavers',
    ])
  })

  const packed = { headers: 'Content-Encoding: br\r\n' }
  const loom = 'https://paper.example/loom'

  it('reads what a server packed with Brotli, in chunks and not, and what is text already', async () => {
    const html = page(TEXT)
    const body = brotliCompressSync(html)
    const size = (bytes: Uint8Array): string => `${bytes.length.toString(16)}\r\n`
    const [one, other] = [body.subarray(0, 50), body.subarray(50)]
    const chunked = Buffer.concat(
      [size(one), one, '\r\n', size(other), other, '\r\n0\r\n\r\n'].map(b => Buffer.from(b)),
    )
    const headers = `Content-Encoding: BR\r\nTransfer-Encoding: chunked\r\n`
    const records = [warcOf(loom, body, packed), warcOf(loom, chunked, { headers }), warcOf(loom, html, packed)]
    const all = await found(write('brotli.warc', Buffer.concat(records)))
    expect(all.map(f => f.capture && Buffer.from(f.capture.bytes).toString())).toEqual([html, html, html])
    expect(all[0]!.report!.text).toBe(TEXT)
    expect(all[0]!.capture!.headers).toContainEqual(['content-encoding', 'br'])
  })

  it('goes on after what was packed with Brotli and is cut off', async () => {
    const cut = brotliCompressSync(page(TEXT)).subarray(0, -9)
    const records = [warcOf(loom, cut, packed), warcOf(loom, page(TEXT))]
    expect(await shown(write('cut.warc', Buffer.concat(records)))).toEqual([
      `cut.warc#${loom} broken-input`,
      `cut.warc#${loom} Two weavers`,
    ])
  })

  it('says of a web archive that breaks off in what is passed over that it does', async () => {
    const whole = warcOf('https://paper.example/loom', page(TEXT))
    const picture = warcOf('https://paper.example/a.png', page(TEXT)).toString().replace('text/html', 'image/png')
    const path = write('torn.warc', `${whole}${picture.slice(0, -20)}`)
    expect(await shown(path)).toEqual(['torn.warc#https://paper.example/loom Two weavers', 'torn.warc broken-input'])
  })

  it.each(['0.5', '1e-7', 'Infinity'])('refuses a record of a web archive that is %s long', async length => {
    const torn = warcOf('https://paper.example/loom', page(TEXT)).toString()
    const path = write('part.warc', torn.replace(/(?<=Content-Length: )\d+/, length).replace('text/html', 'image/png'))
    expect(await shown(path)).toEqual(['part.warc broken-input'])
  })

  it('reads a mail message and the documents attached to it', async () => {
    const mail = [
      'From: Ada Brenn <ada@guild.example>',
      'Date: Fri, 2 May 2031 09:00:00 +0000',
      'Subject: Loom falls in Keldar',
      'Message-ID: <1@guild.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      TEXT,
      '--b',
      'Content-Type: application/pdf; name=list.pdf',
      'Content-Disposition: attachment; filename=list.pdf',
      'Content-Transfer-Encoding: base64',
      '',
      pdfOf([[[72, 700, 'Six looms were lost in the fire.']]])
        .toString('base64')
        .replace(/.{76}/g, '$&\r\n'),
      '--b--',
      '',
    ].join('\r\n')
    const [words, list] = await found(write('news.eml', mail))
    expect(words!.report).toMatchObject({ title: 'Loom falls in Keldar', byline: ['Ada Brenn'] })
    expect(words!.report!.published).toMatch(/^2031-05-02/)
    expect(list!.from).toMatch(/news\.eml#list\.pdf$/)
    expect(list!.report!.text).toBe('Six looms were lost in the fire.')
  })

  it('reads Word documents', async () => {
    const [one] = await found(
      write('memo.docx', docxOf('Loom falls in Keldar', [TEXT, 'The guild asked for new ropes.'])),
    )
    expect(one!.report!.title).toBe('Loom falls in Keldar')
    expect(one!.report!.text).toContain(TEXT)
    expect(one!.report!.text).toContain('new ropes')
  })
})

describe('feeds and sitemaps', () => {
  const long = `<p>${TEXT}</p>`.repeat(20)
  const pages: Readonly<Record<string, string>> = {
    'https://paper.example/feed.xml': `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Paper</title>
      <item><title>Loom falls</title><link>/loom</link><pubDate>Fri, 02 May 2031 09:00:00 GMT</pubDate><description>A loom fell.</description></item>
      <item><title>Fire in mill</title><link>https://paper.example/fire</link><content:encoded><![CDATA[${long}]]></content:encoded></item></channel></rss>`,
    'https://paper.example/loom': page(TEXT),
    'https://paper.example/bare': `<p>${TEXT}</p>`,
    'https://paper.example/sitemap.xml': `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://paper.example/news.xml</loc></sitemap></sitemapindex>`,
    'https://paper.example/news.xml': `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://paper.example/loom</loc><news:news><news:publication><news:name>The Paper</news:name></news:publication><news:publication_date>2031-05-02</news:publication_date></news:news></url><url><loc>https://paper.example/gone</loc></url></urlset>`,
  }
  const fetcher: Fetcher = {
    fetch: async url => {
      const text = pages[url]
      if (!text) throw new Error('gone')
      const bytes = Buffer.from(text)
      const mediaType = url.endsWith('.xml') ? 'application/xml' : 'text/html'
      return { url, bytes, mediaType, status: 200, headers: [], retrieved: '2031-05-03T00:00:00Z', sha256: '' }
    },
    close: async () => {},
  }

  it('read what entries hold and fetch what they link to', async () => {
    const all = await found('https://paper.example/feed.xml', { fetcher })
    expect(all[1]!.report!.outlet).toBe('Paper')
    expect(all.map(f => [f.from, f.report?.title, f.report?.published])).toEqual([
      ['https://paper.example/feed.xml#https://paper.example/loom', 'Loom falls', '2031-05-02T09:00:00Z'],
      ['https://paper.example/feed.xml#https://paper.example/fire', 'Fire in mill', null],
    ])
  })

  it('follow indexes of sitemaps, and keep what a news sitemap says', async () => {
    const [one, gone] = await found('https://paper.example/sitemap.xml', { fetcher })
    expect(one!.report).toMatchObject({
      outlet: 'The Paper',
      published: '2031-05-02',
      url: 'https://paper.example/loom',
    })
    expect(gone!.error!.code).toBe('unreadable-input')
  })

  it.each([
    ['Fri, 02 May 2031 09:00:00 EST', '2031-05-02T09:00:00-05:00'],
    ['2 May 31 09:00 PDT ', '2031-05-02T09:00:00-07:00'],
    ['Fri, 2 May 2031 09:00 +0200', '2031-05-02T09:00:00+02:00'],
    ['2031-05-02', '2031-05-02'],
    ['Issue 5', null],
    ['1 Jan 99999 00:00 GMT', null],
  ])('an entry of %s', async (words, published) => {
    const feed = `<rss><channel><item><pubDate>${words}</pubDate><description><![CDATA[${long}]]></description></item></channel></rss>`
    expect((await found(write('dates.xml', feed))).map(f => f.report!.published)).toEqual([published])
  })

  const titles: readonly (readonly [written: string, asHtml: string, asText: string])[] = [
    ['AT&amp;T sues Tarn', 'AT&T sues Tarn', 'AT&T sues Tarn'],
    ['Why a &lt; b and c &gt; d', 'Why a < b and c > d', 'Why a < b and c > d'],
    ['The guild&#8217;s loom', 'The guild’s loom', 'The guild’s loom'],
    ['The guild&amp;#8217;s loom', 'The guild’s loom', 'The guild&#8217;s loom'],
    ['Looms &amp;amp; ropes', 'Looms & ropes', 'Looms &amp; ropes'],
    ['&lt;b&gt;Fire&lt;/b&gt; in mill', 'Fire in mill', '<b>Fire</b> in mill'],
    ['Fire in&lt;br/&gt;mill', 'Fire in mill', 'Fire in mill'],
    ['<![CDATA[Caf&eacute; <i>Orun</i>&nbsp;burns &#x201c;down&rdquo;]]>', 'Café Orun burns “down”', ''],
    ['Why &amp;lt;br&amp;gt; broke', 'Why <br> broke', 'Why &lt;br&gt; broke'],
  ]
  it.each(titles)('the title %s', async (written, asHtml, asText) => {
    const entry = `<title>${written}</title><content:encoded><![CDATA[${long}]]></content:encoded>`
    const rss = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${written}</title><item>${entry}</item></channel></rss>`
    const atom = (type: string): string =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title${type}>${written}</title><entry><title${type}>${written}</title><content type="html"><![CDATA[${long}]]></content></entry></feed>`
    const read = async (feed: string) => {
      const { title, outlet } = (await found(write('titles.xml', feed)))[0]!.report!
      return [title, outlet]
    }
    expect(await read(rss)).toEqual([asHtml, asHtml])
    expect(await read(atom(' type="html"'))).toEqual([asHtml, asHtml])
    if (asText) for (const type of ['', ' type="text"']) expect(await read(atom(type))).toEqual([asText, asText])
  })

  it('entries whose words are no HTML, with their paragraphs', async () => {
    const plain = Array.from({ length: 20 }, () => `${TEXT} The loom was < 2 m & old.`).join('\n\n')
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><title>Loom falls</title><content><![CDATA[${plain}]]></content></entry></feed>`
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'P',
      items: [{ id: '1', title: 'R&amp;D', content_text: plain }],
    }
    const [one] = await found(write('plain.atom', atom))
    const [other] = await found(write('plain.json', JSON.stringify(json)))
    expect([one!.report!.text, other!.report!.text]).toEqual([plain, plain])
    expect(other!.report!.title).toBe('R&amp;D')
  })

  it('Atom that is HTML and does not say so', async () => {
    const escaped = long.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><title>Loom falls</title><content>${escaped}</content></entry></feed>`
    expect((await found(write('said.atom', atom)))[0]!.report!.text.split('\n\n')).toEqual(Array(20).fill(TEXT))
  })

  it.each(['utf8', 'utf16le'] as const)('words of a sitemap in %s that are marked as plain text', async encoding => {
    const sitemap =
      '\ufeff<urlset xmlns:news="n"><url><loc><![CDATA[https://paper.example/bare]]></loc><news:title>Looms <![CDATA[& ropes]]></news:title></url></urlset>'
    const read = found(write(`${encoding}.xml`, Buffer.from(sitemap, encoding)), { fetcher, follow: true })
    expect((await read).map(f => [f.report?.url, f.report?.title])).toEqual([
      ['https://paper.example/bare', 'Looms & ropes'],
    ])
  })

  it('fetch nothing for a file, unless asked to', async () => {
    const path = write(
      'feed.xml',
      pages['https://paper.example/feed.xml']!.replace('/loom', 'https://paper.example/loom'),
    )
    expect((await found(path, { fetcher })).map(f => f.error?.code ?? f.report!.title)).toEqual([
      'not-followed',
      'Fire in mill',
    ])
    expect((await found(path, { fetcher, follow: true })).map(f => f.report?.title)).toEqual([
      'Loom falls',
      'Fire in mill',
    ])
  })

  it('refuse entities of their own', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>'
    expect(await shown(write('bomb.xml', bomb))).toEqual(['bomb.xml xml-entities'])
  })

  it.each([
    [
      'atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><title>Loom falls</title><link href="https://paper.example/loom"/><published>2031-05-02T09:00:00Z</published></entry></feed>',
    ],
    [
      'json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"P","items":[{"id":"1","url":"https://paper.example/loom","title":"Loom falls"}]}',
    ],
    [
      'rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>P</title></channel><item><title>Loom falls</title><link>https://paper.example/loom</link></item></rdf:RDF>',
    ],
  ])('%s', async (name, text) => {
    expect((await found(write(`f.${name}`, text), { fetcher, follow: true })).map(f => f.report?.title)).toEqual([
      'Loom falls',
    ])
  })
})

describe('what is not safe', () => {
  const zeros = new Uint8Array(30_000_000)
  it.each([
    ['gzip', 'bomb.txt.gz', gzipSync(zeros)],
    ['zip', 'bomb.zip', zipOf({ 'a.txt': zeros })],
  ])('a %s bomb is refused', async (_, name, bytes) => {
    expect((await found(write(name, bytes))).map(f => f.error!.code)).toEqual(['too-large'])
    const limits = { ratioFrom: 1e6 }
    expect((await found(join(folder, name), { limits })).map(f => f.error!.code)).toEqual(['archive-bomb'])
  })

  it('a page of a web archive that is too large is refused, also packed, and what is behind it read', async () => {
    const loom = 'https://paper.example/loom'
    const blanks = Buffer.alloc(60_000_000, ' ')
    const packed = warcOf(loom, gzipSync(blanks), { headers: 'Content-Encoding: gzip\r\n' })
    const path = write('large.warc', Buffer.concat([warcOf(loom, blanks), packed, warcOf(loom, page(TEXT))]))
    expect((await found(path)).map(f => f.error?.code)).toEqual(['too-large', 'too-large', undefined])
  })

  it('a bomb that a server packed with Brotli is refused, and what is behind it read', async () => {
    const loom = 'https://paper.example/loom'
    const packed = { headers: 'Content-Encoding: br\r\n' }
    const bombs = [zeros, new Uint8Array(60_000_000)].map(bytes => warcOf(loom, brotliCompressSync(bytes), packed))
    const records = [...bombs, warcOf(loom, brotliCompressSync(page(TEXT)), packed)]
    const path = write('bomb.warc', Buffer.concat(records))
    expect((await found(path, { limits: { ratioFrom: 1e6 } })).map(f => f.error?.code)).toEqual([
      'archive-bomb',
      'archive-bomb',
      undefined,
    ])
    const unlimited = { ratio: Number.POSITIVE_INFINITY }
    expect((await found(path, { limits: unlimited })).map(f => f.error?.code).slice(1)).toEqual([
      'too-large',
      undefined,
    ])
  })

  it('a Word document that unpacks to too much is refused, also one that lies about it', async () => {
    const parts = Array.from({ length: 7 }, (_, n) => [`word/media/${n}.bmp`, zeros])
    const files = { '[Content_Types].xml': '', 'word/document.xml': TEXT, ...Object.fromEntries(parts) }
    expect((await found(write('bomb.docx', zipOf(files)))).map(f => f.error!.code)).toEqual(['archive-bomb'])
    expect((await found(write('lie.docx', zipOf(files, 5)))).map(f => f.error!.code)).toEqual(['broken-input'])
  })

  it('archives that lie about their size, that lie too deep or hold too much', async () => {
    expect(await shown(write('lie.zip', zipOf({ 'a.txt': TEXT }, 5)))).toEqual(['lie.zip#a.txt broken-input'])
    let deep = zipOf({ 'a.txt': TEXT })
    for (let i = 0; i < 6; i++) deep = zipOf({ 'in.zip': deep })
    expect((await found(write('deep.zip', deep))).map(f => f.error!.code)).toEqual(['archive-bomb'])
    const many = zipOf({ 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': TEXT })
    expect((await found(write('many.zip', many), { limits: { entries: 2 } })).map(f => f.error!.code)).toEqual([
      'too-many-entries',
    ])
  })

  it.each(['<?xml>', '<!---->', '<!DOCTYPE[]>', '<? ?> '])('a long row of %s is looked at once', async opening => {
    expect(await found(write('row.txt', opening.repeat(600)))).toHaveLength(1)
  })

  it('a long row of < in an entry of a feed is looked at once', async () => {
    const row = `<![CDATA[${'<'.repeat(150_000)}]]>`
    const feed = `<rss><channel><item><link>https://paper.example/loom</link><description>${row}</description></item></channel></rss>`
    const before = process.cpuUsage()
    expect(await found(write('row.xml', feed))).toHaveLength(1)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(6000)
  }, 30_000)

  it('dates in web archives that are none', async () => {
    const dated = (date: string) => write('dated.warc', warcOf('https://paper.example/loom', page(TEXT), { date }))
    const retrieved = async (date: string) =>
      (await found(dated(date))).map(f => [f.report!.retrieved, f.capture!.retrieved])
    expect(await retrieved('2031-05-02T09:00:00.123456Z')).toEqual([['2031-05-02T09:00:00Z', '2031-05-02T09:00:00Z']])
    expect(await retrieved('yesterday')).toEqual([[null, null]])
  })

  it('an archive in a file that places its end where no file can end', async () => {
    const whole = zipOf({ 'a.txt': TEXT })
    const locator = Buffer.alloc(20, 0x7f)
    locator.write('PK\x06\x07', 'latin1')
    const far = Buffer.concat([whole.subarray(0, -22), locator, whole.subarray(-22)])
    expect(await shown(write('far.zip', far))).toEqual(['far.zip broken-input'])
    expect(await shown(write('near.zip', whole))).toEqual(['near.zip#a.txt Two weavers'])
  })

  it('damaged archives', async () => {
    const zip = zipOf({ 'a.txt': TEXT.repeat(50) })
    expect((await found(write('cut.zip', zip.subarray(0, zip.length - 30))))[0]!.error!.code).toBe('broken-input')
    expect((await found(write('cut.gz', gzipSync(TEXT).subarray(0, 30))))[0]!.error!.code).toBe('broken-input')
  })
})
