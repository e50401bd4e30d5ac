import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageWords } from '../language/en/page-words.ts'
import { OnrecordError } from '../report/error.ts'
import type { Block } from '../report/report.ts'
import { readAll } from './all.ts'
import { readHtml } from './html.ts'
import { fromJsonLine } from './json-line.ts'
import { streamOf } from './piece.ts'
import { readSource } from './read.ts'
import { docxOf, pdfOf, warcOf, zipOf } from './samples.cases.ts'
import { readText } from './text.ts'

const runs = { numRuns: 300, seed: 20 }

/** Blocks lie in the text, in order, hold something and have no outer blanks. */
function checkBlocks(text: string, blocks: readonly Block[]): void {
  let last = 0
  for (const {
    span: [start, end],
  } of blocks) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su)
    last = end
  }
}

const onlyOwnErrors = (error: unknown): null => {
  expect(error).toBeInstanceOf(OnrecordError)
  return null
}

const scrap = fc.constantFrom(
  'Two men died.',
  'KELDAR (Reuters) - ',
  'KELDAR, Oct. 3 /TASS/. ',
  'By Ana Brill',
  'Updated on',
  '• ',
  '1. ',
  'Photo: ',
  '“',
  '”',
  '—',
  ' ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  '\ufeff',
  '\u00a0',
  '\u200b',
  '😀',
  '\ud83d',
  'Read more: ',
  'March 3, 2015',
  'A LINE',
  'a line',
  '(',
  ')',
  '/',
  '-',
  ':',
)
const text = fc.oneof(
  fc.array(scrap, { maxLength: 40 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary' }),
)

const tag = fc.constantFrom(
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<br>',
  '<h2>',
  '</h2>',
  '<li>',
  '<ul>',
  '</ul>',
  '<a href="/x">',
  '</a>',
  '<script>',
  '</script>',
  '<article>',
  '<table><tr><td>',
  '<html lang="en">',
  '<body>',
  '<head>',
  '<title>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<meta charset="x">',
  '<svg>',
  '<p',
  '&amp',
  '&#0;',
  '&#xd800;',
  '<time datetime="2015">',
  '<meta property="og:title" content="x">',
  '<script type="application/ld+json">{"@type":"NewsArticle","author":[[{}]],"headline":{}}</script>',
  '<form>',
  '<template>',
)
const markup = fc.array(fc.oneof(tag, text), { maxLength: 40 }).map(parts => parts.join(''))

describe('any input', () => {
  it('is text with blocks, unchanged', () => {
    fc.assert(
      fc.property(text, fc.option(fc.string()), (input, title) => {
        const found = readText(input, pageWords, title)
        expect(found.text).toBe(input)
        checkBlocks(input, found.blocks)
      }),
      runs,
    )
  })

  it('is a page or an error of ours', async () => {
    await fc.assert(
      fc.asyncProperty(markup, async input => {
        const found = await readHtml(input, pageWords).catch(onlyOwnErrors)
        if (found) checkBlocks(found.text, found.blocks)
      }),
      runs,
    )
  })

  it('is bytes that can be read or an error of ours', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      markup.map(m => new TextEncoder().encode(m)),
      text.map(t => Buffer.from(t, 'utf16le')),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async input => {
        const report = await readSource(input).catch(onlyOwnErrors)
        if (report) checkBlocks(report.text, report.blocks)
      }),
      runs,
    )
  })

  it('is a line or an error of ours', async () => {
    const line = fc.oneof(
      fc.json(),
      fc.string(),
      fc.record({ id: fc.anything(), text: fc.oneof(text, fc.anything()), date: fc.string() }).map(o => safeJson(o)),
    )
    await fc.assert(
      fc.asyncProperty(line, async input => {
        const report = await fromJsonLine(input).catch(onlyOwnErrors)
        if (report) checkBlocks(report.text, report.blocks)
      }),
      runs,
    )
  })
})

/** Sound inputs of every kind, to be damaged. */
const sound: Readonly<Record<string, Uint8Array>> = {
  zip: zipOf({ 'a.txt': 'Two mills burned in Orun.', 'b.html': '<html><body><p>A loom fell.</p></body></html>' }),
  gzip: gzipSync('Two mills burned in Orun. '.repeat(9)),
  pdf: pdfOf([[[72, 700, 'Two mills burned in Orun.']], [[72, 700, 'A loom fell.']]]),
  docx: docxOf('Mills', ['Two mills burned in Orun.']),
  warc: warcOf('https://paper.example/a', '<html><body><p>Two mills burned in Orun.</p></body></html>'),
  feed: Buffer.from(
    '<?xml version="1.0"?><rss version="2.0"><channel><title>P</title><item><title>A</title><link>https://paper.example/a</link></item></channel></rss>',
  ),
  sitemap: Buffer.from('<urlset><url><loc>https://paper.example/a</loc><lastmod>2031-05-02</lastmod></url></urlset>'),
  eml: Buffer.from(
    'From: A <a@b.example>\r\nDate: Fri, 2 May 2031 09:00:00 +0000\r\nMessage-ID: <1@b>\r\nSubject: A\r\n\r\nTwo mills burned in Orun.\r\n',
  ),
  ndjson: Buffer.from('{"id":"a","text":"Two mills burned in Orun."}\n{"id":"b","text":"A loom fell."}\n'),
}

/** Some bytes changed, and now and then the end cut off. */
const damage = fc.record({
  changes: fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.integer({ min: 0, max: 255 })),
    {
      maxLength: 12,
    },
  ),
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
})

describe.each(Object.keys(sound))('a damaged %s', kind => {
  it('gives reports or errors of ours, and ends', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async ({ changes, cut }) => {
        const bytes = Uint8Array.from(sound[kind]!)
        for (const [at, byte] of changes) bytes[Math.floor(at * bytes.length)] = byte
        const input = cut === null ? bytes : bytes.slice(0, Math.floor(cut * bytes.length))
        for await (const { report, error } of readAll('-', { stdin: streamOf(input) })) {
          if (error) expect(error).toBeInstanceOf(OnrecordError)
          else checkBlocks(report!.text, report!.blocks)
        }
      }),
      { numRuns: 120, seed: 20 },
    )
  })
})

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return ''
  }
}
