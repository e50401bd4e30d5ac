import type { Chunk, Exportable } from '../export/export.ts'
import { csvLine, spreadsheet, writeCsv } from '../export/table/csv.ts'
import { tables } from '../export/tables/list.ts'
import type { DecidedReading, Tally } from '../ledger/ledger.ts'

/** Records of one kind as the export of that name writes them, but only those that answer the search. */
export const recordsCsv = (kind: string, found: AsyncIterable<DecidedReading>): AsyncIterable<Chunk> =>
  writeCsv(tableNamed(`${kind}s`), spreadsheet, answering(kind, found))

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
