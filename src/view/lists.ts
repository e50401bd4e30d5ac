import { type Line, seg } from './line.ts'
import { type Column, heading, type Row, tableView } from './table.ts'
import { line } from './words.ts'

export interface ReportRow {
  readonly id: string
  readonly published: string | null
  readonly who: string
  readonly title: string | null
  readonly agency: string | null
}

const reportColumns: readonly Column[] = [
  { title: 'Published', least: 10 },
  { title: 'Outlet', least: 12, role: 'strong' },
  { title: 'Title', least: 24, bare: true },
  { title: 'Agency', least: 8 },
  { title: 'Id', least: 16, role: 'dim' },
]

/** A list of reports, one a row. */
export function reportsView(reports: readonly ReportRow[], width: number): Line[] {
  if (reports.length === 0) return [[seg('No report answers this search.', 'notice')]]
  const rows = reports.map(
    ({ id, published, who, title, agency }, i): Row => ({
      label: String(i + 1),
      role: 'dim',
      cells: [published?.slice(0, 10) ?? '', line(who), line(title ?? ''), line(agency ?? ''), id],
      below: [],
    }),
  )
  return [...heading(`Reports (${reports.length})`, width), ...tableView(reportColumns, rows, width)]
}

export interface TallyRow {
  readonly value: string | null
  readonly records: number
  readonly reports: number
}

/** Who or where, with how often: `by` names what is counted. */
export function tallyView(by: 'actor' | 'place', tallies: readonly TallyRow[], width: number): Line[] {
  const title = by === 'actor' ? 'Actors' : 'Places'
  if (tallies.length === 0) return [[seg(`No ${by} answers this search.`, 'notice')]]
  const columns: readonly Column[] = [
    { title: by === 'actor' ? 'Actor' : 'Place', least: 20, role: 'strong' },
    { title: 'Records', least: 7 },
    { title: 'Reports', least: 7 },
  ]
  const rows = tallies.map(
    ({ value, records, reports }, i): Row => ({
      label: String(i + 1),
      role: 'dim',
      cells: [line(value ?? ''), records.toLocaleString('en'), reports.toLocaleString('en')],
      below: [],
    }),
  )
  return [...heading(`${title} (${tallies.length})`, width), ...tableView(columns, rows, width)]
}
