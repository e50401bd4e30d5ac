import { ok } from 'node:assert/strict'
import fc from 'fast-check'
import type { Engine } from '../../src/analyse.ts'
import { analyse } from '../../src/analyse.ts'
import { loadEngine } from '../../src/engine/engine.ts'
import { readAll } from '../../src/read/all.ts'
import { streamOf } from '../../src/read/piece.ts'
import { zipOf } from '../../src/read/samples.cases.ts'
import { isSlice, spansOf } from '../../src/record/make.ts'
import type { Reading } from '../../src/record/reading.ts'
import { OnrecordError } from '../../src/report/error.ts'
import type { Report } from '../../src/report/report.ts'
import type { Attack } from './attack.ts'

const scraps = [
  'Two men were killed in Orun on Monday, police said. ',
  'Ada Brill said: “It burned.” ',
  ' ',
  '\n',
  '“',
  '”',
  "''",
  '(',
  ')',
  ',',
  '--',
  '!',
  '.',
  '/',
  '0',
  'A',
  'a ',
  'and ',
  'said ',
  'killed ',
  '😀',
  '\ud83d',
  '\u202e',
  '\u0000',
  'a\u0301',
]
const tags = [
  '<div>',
  '<p>',
  '</p>',
  '<b>',
  '<table><tr><td>',
  '<li>',
  '<!--',
  '<!---->',
  '<?xml>',
  '<![CDATA[',
  '&amp;',
  '&#x0;',
  '<a href="../../x">',
  '<script>',
]
const row = (units: readonly string[], most: number) =>
  fc.tuple(fc.constantFrom(...units), fc.integer({ min: 1, max: most })).map(([unit, times]) => unit.repeat(times))
const prose = fc.array(row(scraps, 60), { maxLength: 8 }).map(rows => rows.join(''))
const markup = fc.array(fc.oneof(prose, row(tags, 300)), { maxLength: 8 }).map(rows => rows.join(''))
const entity = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
const names = fc.constantFrom(
  '../../up.txt',
  '/etc/a.txt',
  'C:\\a.txt',
  '..\\a.html',
  'a.txt\0.html',
  '\u202etxt.a',
  'a.txt',
)
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const source: fc.Arbitrary<Uint8Array> = fc.oneof(
  prose.map(bytesOf),
  markup.map(text =>
    bytesOf(`<html><head><title>${text}</title></head><body><p>Two men died.</p>${text}</body></html>`),
  ),
  markup.map(text => bytesOf(`<?xml version="1.0"?><rss version="2.0"><channel><item>${text}</item></channel></rss>`)),
  markup.map(text => bytesOf(`${entity}<rss><channel><title>&b;</title><item>${text}</item></channel></rss>`)),
  fc.tuple(names, markup).map(([name, text]) => zipOf({ [name]: text })),
)

/** No records where the report is in a language that is not read. */
function readingOf(report: Report, engine: Engine): Reading | null {
  try {
    return analyse(report, engine).reading
  } catch (error) {
    ok(error instanceof OnrecordError, String(error))
    return null
  }
}

/** Any source ends in reports or errors of ours, and every record of a report lies in its text. */
export async function openReadingAttack(): Promise<Attack<Uint8Array>> {
  const engine = loadEngine()
  const check = (report: Report): void => {
    const reading = readingOf(report, engine)
    for (const record of reading?.records ?? [])
      for (const span of spansOf(record)) ok(isSlice(report.text, span), `${record.id} lies outside`)
  }
  return {
    name: 'reading',
    inputs: source,
    known: [bytesOf('said said said '), bytesOf('<?xml>'.repeat(600))],
    async holds(bytes) {
      for await (const { report, error } of readAll('-', { stdin: streamOf(bytes) })) {
        if (error) ok(error instanceof OnrecordError, String(error))
        else check(report!)
      }
    },
  }
}
