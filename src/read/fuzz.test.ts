import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageWords } from '../language/en/page-words.ts'
import { OnrecordError } from '../report/error.ts'
import type { Block } from '../report/report.ts'
import { readHtml } from './html.ts'
import { fromJsonLine } from './json-line.ts'
import { readSource } from './read.ts'
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

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return ''
  }
}
