import type { OnrecordRecord } from '../record/reading.ts'
import { type Line, type Role, seg } from './line.ts'
import { type Column, heading, type Row, tableView } from './table.ts'
import { certaintyWords, intervalWords, line, timeWords } from './words.ts'

/** A record that answers a search, with what it takes to show it without its reading. */
export interface Found {
  readonly ref: string
  readonly record: OnrecordRecord
  readonly report: {
    readonly id: string
    readonly title: string | null
    readonly outlet: string | null
    readonly agency: string | null
    readonly published: string | null
  }
  readonly words: string
  readonly evidence: string
  readonly place: { readonly name: string; readonly country: string | null } | null
  readonly time: { readonly value: string | null } | null
  readonly parties: readonly { readonly role: string; readonly name: string }[]
  readonly judged: string
}

export interface FoundOptions {
  readonly width: number
  /** The sentence under each row, and the reference by which other commands name the record. */
  readonly evidence: boolean
}

/** A column and what stands in it, as people read it. */
export interface TextColumn<R> {
  readonly title: string
  cell(row: R): string
}

export interface FoundColumn extends Column, TextColumn<Found> {}

const namesOf = ({ parties }: Found, role: string): string =>
  [...new Set(parties.filter(p => p.role === role).map(p => line(p.name)))].join(', ')

/** Who vouches for it: the chain from the outside in; the report's own voice is `the report`. */
export const whoSays = (found: Found): string =>
  found.parties
    .filter(p => p.role === 'source')
    .map(p => line(p.name))
    .join(' › ') || (found.record.chain.length > 0 ? 'unnamed' : 'the report')

/** What a person calls a report: its outlet or agency, else its title or id. */
export const reportName = ({ outlet, agency, title, id }: Found['report']): string =>
  line(outlet ?? agency ?? title ?? id)

/** The same with the day. */
export const reportWords = (report: Found['report']): string =>
  [reportName(report), report.published?.slice(0, 10)].filter(Boolean).join(', ')

const source: FoundColumn = { title: 'Who says', least: 13, cell: whoSays }
const certainty: FoundColumn = {
  title: 'Certainty',
  least: 8,
  bare: true,
  cell: ({ record, judged }) =>
    [plainly(certaintyWords(record)), judged === 'none' ? '' : judged].filter(Boolean).join(', '),
}
/** Among many records only what is not certain is worth a word. */
const plainly = (words: string): string => (words === 'certain' ? '' : words)

const when: FoundColumn = { title: 'When', least: 10, cell: ({ time }) => (time?.value ? timeWords(time.value) : '') }
const where: FoundColumn = {
  title: 'Where',
  least: 8,
  cell: ({ place }) => (place ? [line(place.name), place.country].filter(Boolean).join(', ') : ''),
}
const report: FoundColumn = { title: 'Report', least: 12, role: 'dim', cell: found => reportWords(found.report) }

/** The columns by which the desk shows reports. */
export const reportColumns: readonly TextColumn<Found['report']>[] = [
  { title: 'Published', cell: ({ published }) => published?.slice(0, 10) ?? '' },
  { title: 'Outlet', cell: ({ outlet }) => line(outlet ?? '') },
  { title: 'Title', cell: ({ title }) => line(title ?? '') },
  { title: 'Agency', cell: ({ agency }) => line(agency ?? '') },
]

/** The columns by which records of a kind are shown, in a terminal and at the desk. */
export const foundTables: readonly {
  readonly kind: OnrecordRecord['kind']
  readonly title: string
  readonly columns: readonly FoundColumn[]
}[] = [
  {
    kind: 'figure',
    title: 'Figures',
    columns: [
      { title: 'How many, of what', least: 18, role: 'strong', cell: f => line(f.words) },
      { title: 'Role', least: 8, bare: true, cell: ({ record }) => (record.kind === 'figure' ? record.role : '') },
      { title: 'Number', least: 8, bare: true, cell: ({ record }) => numberWords(record) },
      source,
      certainty,
      when,
      where,
      report,
    ],
  },
  {
    kind: 'event',
    title: 'Events',
    columns: [
      {
        title: 'Type',
        least: 9,
        cell: ({ record }) => (record.kind === 'event' ? [record.type, record.mode].filter(Boolean).join(' ') : ''),
      },
      { title: 'Word', least: 8, role: 'strong', cell: f => line(f.words) },
      {
        title: 'Actor → recipient',
        least: 18,
        bare: true,
        cell: f => `${namesOf(f, 'actor') || '?'} → ${namesOf(f, 'recipient') || '?'}`,
      },
      source,
      certainty,
      when,
      where,
      report,
    ],
  },
  {
    kind: 'statement',
    title: 'Statements',
    columns: [
      { title: 'Source', least: 16, role: 'strong', cell: whoSays },
      { title: 'Act', least: 6, bare: true, cell: ({ record }) => (record.kind === 'statement' ? record.act : '') },
      { title: 'Content', least: 28, bare: true, cell: f => line(f.words) },
      certainty,
      report,
    ],
  },
]

/** A figure's interval in words: `12`, `about 50`, `5 or more`. */
export const numberWords = (record: OnrecordRecord): string =>
  record.kind === 'figure' ? intervalWords(record.quantity, record.unit) : ''

/** Records of many reports as tables, one a kind, every row with the report it stands in. */
export function foundView(found: readonly Found[], options: FoundOptions): Line[] {
  return foundTables.flatMap(({ kind, title, columns }) => {
    const rows = found.filter(f => f.record.kind === kind).map((f, i) => rowOf(columns, f, i, options))
    if (rows.length === 0) return []
    return [...heading(title, options.width), ...tableView(columns, rows, options.width), [seg('')]]
  })
}

const rowOf = (columns: readonly FoundColumn[], found: Found, i: number, { evidence }: FoundOptions): Row => ({
  label: String(i + 1),
  role: found.record.kind as Role,
  cells: columns.map(c => c.cell(found)),
  below: evidence ? [`“${line(found.evidence)}”`, found.ref] : [],
})
