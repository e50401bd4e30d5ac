import type { Chunk, Exportable } from '../export/export.ts'
import { csvLine, spreadsheet, writeCsv } from '../export/table/csv.ts'
import { tables } from '../export/tables/list.ts'
import type { DecidedReading, Entry, Ledger, Records, Tally } from '../ledger/ledger.ts'
import { OnrecordError } from '../report/error.ts'
import { type FoundColumn, foundTables } from '../view/found.ts'
import type { Search } from '../view/search/search.ts'

/** Records of one kind as the export of that name writes them, but only those that answer the search. */
export const recordsCsv = (kind: string, found: AsyncIterable<DecidedReading>): AsyncIterable<Chunk> =>
  writeCsv(tableNamed(`${kind}s`), spreadsheet, answering(kind, found))

/** The same as a list shows them: these columns, and by what each record is named. Throws `bad-request` for a column that is none. */
export async function* seenCsv(
  kind: string,
  titles: readonly string[],
  pages: AsyncIterable<readonly Entry[]>,
): AsyncGenerator<Chunk> {
  const columns = titles.map(title => columnNamed(kind, title))
  yield `\ufeff${csvLine([...titles, 'Record'], spreadsheet)}`
  for await (const entries of pages)
    yield entries.map(e => csvLine([...columns.map(c => c.cell(e)), e.ref], spreadsheet)).join('')
}

function columnNamed(kind: string, title: string): FoundColumn {
  const found = foundTables.find(t => t.kind === kind)?.columns.find(c => c.title === title)
  if (found) return found
  throw new OnrecordError(
    'bad-request',
    `a list of ${kind}s has no column “${title}”`,
    'Name the columns as the list shows them.',
  )
}

/** Every record that answers a search, a page at a time. */
export async function* pagesOf(
  ledger: Pick<Ledger, 'records'>,
  search: Search,
  order: 'newest' | 'oldest',
): AsyncGenerator<readonly Entry[]> {
  let after: string | null = null
  do {
    const page: Records = await ledger.records(search, { after, order })
    yield page.entries
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
