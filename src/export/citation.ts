import type { Report } from '../report/report.ts'
import type { Chunk, Export } from './export.ts'
import { jsonArray } from './json-lines.ts'
import { webAddress } from './link.ts'

/** The reports as BibLaTeX entries. */
export const bibtexExport: Export = {
  name: 'bibtex',
  title: 'the reports as BibLaTeX entries',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  kinds: [],
  omits: 'all records: it cites the reports',
  async *write(readings): AsyncGenerator<Chunk> {
    let count = 0
    for await (const { reading } of readings) yield entry(reading.report, ++count)
  },
}

/** The reports as CSL-JSON, which Zotero, Mendeley and pandoc read. */
export const cslExport: Export = {
  name: 'csl',
  title: 'the reports as CSL-JSON, for Zotero and pandoc',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  kinds: [],
  omits: 'all records: it cites the reports',
  write: jsonArray('[', ']', ({ report }) => [cslItem(report)]),
}

function entry(report: Report, number: number): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', report.title && `{${latex(report.title)}}`],
    ['author', report.byline.map(name => `{${latex(name)}}`).join(' and ') || null],
    ['organization', report.agency && latex(report.agency)],
    ['journaltitle', report.outlet && latex(report.outlet)],
    ['date', report.published?.slice(0, 10) ?? null],
    ['url', webAddress(report.url)?.replace(/[{}\\%]/g, encodeURIComponent) ?? null],
    ['urldate', report.retrieved?.slice(0, 10) ?? null],
    ['langid', report.language === 'en' ? 'english' : null],
    ['note', `onrecord report ${latex(report.id)}, sha256 ${report.sha256}`],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@${report.url ? 'online' : 'misc'}{${key(report, number)},\n${lines.join('')}}\n\n`
}

/** `northwire-2025-1`: letters and digits alone; the number keeps keys apart. */
function key({ outlet, agency, published }: Report, number: number): string {
  const name = (outlet ?? agency ?? 'report')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
  return [name || 'report', published?.slice(0, 4), number].filter(Boolean).join('-')
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text safe inside of braces: TeX's special characters escaped, line ends as blanks. */
const latex = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\\~^]|[{}$&#%_]/g, c => special[c] ?? `\\${c}`)

function cslItem(report: Report) {
  const published = dateParts(report.published)
  const retrieved = dateParts(report.retrieved)
  return {
    id: report.id,
    type: report.url ? 'webpage' : 'article-newspaper',
    ...(report.title && { title: report.title }),
    ...(report.byline.length > 0 && { author: report.byline.map(literal => ({ literal })) }),
    ...(report.outlet && { 'container-title': report.outlet }),
    ...(report.agency && { publisher: report.agency }),
    ...(published && { issued: published }),
    ...(retrieved && { accessed: retrieved }),
    ...(report.url && { URL: report.url }),
    ...(report.dateline && { 'publisher-place': report.dateline }),
    language: report.language,
    note: `onrecord report ${report.id}, sha256 ${report.sha256}`,
  }
}

/** `2025-06-17T08:00:00Z` as `[[2025, 6, 17]]`. */
function dateParts(date: string | null) {
  const parts = date?.slice(0, 10).split('-').map(Number)
  return parts?.every(Number.isInteger) ? { 'date-parts': [parts] } : null
}
