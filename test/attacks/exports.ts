import { ok, strictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import Papa from 'papaparse'
import { exports } from '../../src/export/list.ts'
import { each, hostile, hostileWords, written } from '../../src/export/samples.cases.ts'
import { csvLine, spreadsheet } from '../../src/export/table/csv.ts'
import type { Reading } from '../../src/record/reading.ts'
import type { Attack } from './attack.ts'

const payloads = [
  ...Object.values(hostileWords),
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\ufeff=1',
  '＝1',
  '"',
  '""',
  "'",
  ',',
  ';',
  '\r\n',
  '\u202e',
  '\u2066',
  '\ud83d',
  '\u0000',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  '<svg/onload=alert(1)>',
  '</style><style>*{}</style>',
  '<!--',
  ']]>',
  '&lt;script&gt;',
  'javascript:alert(1)',
  'JaVaScRiPt\n:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
]
const field = fc
  .array(fc.oneof(fc.constantFrom(...payloads), fc.string({ unit: 'binary', maxLength: 6 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map(parts => parts.join(''))

const startsFormula = /^[\s\ufeff]*[=+\-@＝＋－＠]/

/** A row is read back as the same cells; none is a formula to a spreadsheet. */
export const csvAttack: Attack<string[]> = {
  name: 'csv',
  inputs: fc.array(field, { minLength: 2, maxLength: 6 }),
  holds(cells) {
    const { data } = Papa.parse<string[]>(csvLine(cells, spreadsheet), { delimiter: ',', newline: '\r\n' })
    const row = data[0]!
    strictEqual(row.length, cells.length)
    for (const cell of row) ok(!startsFormula.test(cell), `a formula: ${JSON.stringify(cell)}`)
  },
}

interface Named {
  readonly title: string
  readonly outlet: string
  readonly url: string
  readonly byline: string
  readonly actor: string
  readonly place: string
}

const readingOf = ({ title, outlet, url, byline, actor, place }: Named): Reading => ({
  ...hostile,
  report: { ...hostile.report, title, outlet, url, byline: [byline] },
  actors: hostile.actors.map(a => ({ ...a, name: actor, roles: [actor] })),
  places: hostile.places.map(p => ({ ...p, name: place, admin1: place })),
})

const dossier = exports.find(e => e.name === 'dossier')!

/** The elements and the addresses of a page, as one text. */
function active(html: string): string[] {
  const { document } = parseHTML(html)
  return [...document.querySelectorAll('*')].flatMap(element => [
    ...(/^(?:script|iframe|object|embed|base|form|img|svg:script)$/i.test(element.localName)
      ? [element.localName]
      : []),
    ...[...element.attributes].filter(isActive).map(a => `${a.name}=${a.value}`),
  ])
}

const isActive = ({ name, value }: { name: string; value: string }): boolean =>
  /^on/i.test(name) ||
  (/^(?:href|src|action|formaction|xlink:href)$/i.test(name) && !/^(?:https?:\/\/|#|mailto:)/.test(value))

/** A dossier is a page in which nothing runs, whatever the names in it. */
export const dossierAttack: Attack<Named> = {
  name: 'dossier',
  inputs: fc.record({ title: field, outlet: field, url: field, byline: field, actor: field, place: field }),
  async holds(named) {
    const page = await written(dossier.write(each([{ reading: readingOf(named), document: null }])))
    strictEqual(active(page.toString('utf8')).join('\n'), '')
  },
}
