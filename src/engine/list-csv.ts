import type { Chunk, Exportable } from '../export/export.ts'
import { csvLine, spreadsheet, writeCsv } from '../export/table/csv.ts'
import { tables } from '../export/tables/list.ts'
import type { DecidedReading, Entry, Ledger, ReportHead, Tally } from '../ledger/ledger.ts'
import type { OnrecordRecord } from '../record/reading.ts'
import { OnrecordError } from '../report/error.ts'
import { foundTables, reportColumns, type TextColumn } from '../view/found.ts'
import type { Clause, Search } from '../view/search/search.ts'

/** Records of one kind as the export of that name writes them, but only those that answer the search. */
export const recordsCsv = (kind: string, found: AsyncIterable<DecidedReading>): AsyncIterable<Chunk> =>
  writeCsv(tableNamed(`${kind}s`), spreadsheet, answering(kind, found))

/** What a list shows: which columns, by their titles, in which order. */
interface Seen {
  readonly search: Search
  readonly columns: readonly string[]
  readonly order: 'newest' | 'oldest'
}

/**
 * Records of one kind as a list shows them, and by what each is named. What was rejected stays out, as in all that is
 * handed on, unless the search asks for verdicts. Throws `bad-request` for a column that is none.
 */
export function seenRecordsCsv(ledger: Ledger, kind: OnrecordRecord['kind'], { search, columns, order }: Seen) {
  const all = foundTables.find(t => t.kind === kind)!.columns
  const ofKind: Clause = { field: 'kind', negated: false, match: { kind: 'any', values: [kind] } }
  const verdicts = search.some(clause => clause.field === 'judged')
  return seenCsv([...columnsNamed(all, columns), { title: 'Record', cell: (e: Entry) => e.ref }], async after => {
    const { entries, next } = await ledger.records([ofKind, ...search], { after, order })
    return { rows: entries.filter(e => verdicts || e.judged !== 'rejected'), next }
  })
}

/** The same of reports. */
export const seenReportsCsv = (ledger: Ledger, { search, columns, order }: Seen): AsyncIterable<Chunk> =>
  seenCsv(
    [...columnsNamed(reportColumns, columns), { title: 'Report', cell: (r: ReportHead) => r.id }],
    async after => {
      const { reports, next } = await ledger.reports(search, { after, order })
      return { rows: reports, next }
    },
  )

function columnsNamed<R>(all: readonly TextColumn<R>[], titles: readonly string[]): TextColumn<R>[] {
  return titles.map(title => {
    const column = all.find(c => c.title === title)
    if (column) return column
    throw new OnrecordError(
      'bad-request',
      `this list has no column “${title}”`,
      `It has: ${all.map(c => c.title).join(' | ')}.`,
    )
  })
}

async function* seenCsv<R>(
  columns: readonly TextColumn<R>[],
  ask: (after: string | null) => Promise<{ readonly rows: readonly R[]; readonly next: string | null }>,
): AsyncGenerator<Chunk> {
  const line = (cells: readonly string[]): string => csvLine(cells, spreadsheet)
  yield `\ufeff${line(columns.map(c => c.title))}`
  let after: string | null = null
  do {
    const page = await ask(after)
    yield page.rows.map(row => line(columns.map(c => c.cell(row)))).join('')
    after = page.next
  } while (after !== null)
}

/** Reports with their texts. */
export const reportsCsv = (found: AsyncIterable<DecidedReading>): AsyncIterable<Chunk> =>
  writeCsv(tableNamed('reports'), spreadsheet, answering(null, found))

/** Names with the number of their records and reports. */
export async function* talliesCsv(by: string, tallies: readonly Tally[]): AsyncGenerator<Chunk> {
  yield `\ufeff${csvLine([by, 'records', 'reports'], spreadsheet)}`
  for (const { value, records, reports } of tallies) yield csvLine([value, records, reports], spreadsheet)
}

const tableNamed = (name: string) => tables.find(t => t.name === name)!.table

/** Records of other kinds stay: an event points to its figures. */
async function* answering(kind: string | null, found: AsyncIterable<DecidedReading>): AsyncGenerator<Exportable> {
  for await (const { reading, answers } of found) {
    const records = reading.records.filter(r => r.kind !== kind || answers.has(r.id))
    yield { reading: { ...reading, records }, document: null }
  }
}
