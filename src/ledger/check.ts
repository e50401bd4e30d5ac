import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import { isSlice, spansOf } from '../record/make.ts'
import type { Reading } from '../record/reading.ts'
import { actId } from './accounts/acts.ts'
import { judgementId } from './judge.ts'
import { refOf, reportIdOf } from './keys.ts'
import type { Fault } from './ledger.ts'
import { linkId } from './link.ts'
import { unpackReading } from './pack.ts'
import { addedTo, stillMissed } from './review.ts'
import { addedRowsOf, type ReadingRows, rowsOf } from './rows.ts'
import type { Db, Store } from './store.ts'
import { type ReportRow, recordNumber } from './tables.ts'

const together = 50

/** See `Ledger.check`: the database, every text against its hash, every span against its text, every index, every chain. */
export async function* checkLedger(store: Store, progress: (done: number, of: number) => void): AsyncGenerator<Fault> {
  yield* await store.faults()
  const { db } = store
  const of = Number(
    (
      await db
        .selectFrom('report')
        .select(eb => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )
  let done = 0
  let after = 0
  for (;;) {
    const reports = await db
      .selectFrom('report')
      .selectAll()
      .where('n', '>', after)
      .orderBy('n')
      .limit(together)
      .execute()
    for (const report of reports) {
      yield* await reportFaults(db, report)
      progress(++done, of)
    }
    if (reports.length < together) break
    after = reports.at(-1)!.n
  }
  yield* await chainFaults(db, 'judgement', judgementId)
  yield* await chainFaults(db, 'link', linkId)
  yield* await chainFaults(db, 'act', actId)
}

async function reportFaults(db: Db, report: Selectable<ReportRow>): Promise<Fault[]> {
  const faults: Fault[] = []
  if (createHash('sha256').update(report.text, 'utf8').digest('hex') !== report.sha256)
    faults.push({ code: 'bad-hash', message: `the text of report ${report.id} is not the one that was added` })
  if (reportIdOf(report) !== report.id)
    faults.push({ code: 'bad-hash', message: `report ${report.id} does not have the id of its source and text` })
  const readings = await db
    .selectFrom('reading')
    .select(['n', 'body', 'records', 'added_by'])
    .where('report', '=', report.n)
    .orderBy('n')
    .execute()
  const latest = readings.findLast(r => r.added_by === null)
  if (!latest) faults.push({ code: 'missing-row', message: `report ${report.id} has no reading` })
  for (const { n, body, records } of readings) {
    const reading = opened(body, report.text)
    if (!reading || reading.records.length !== records) {
      faults.push({ code: 'bad-reading', message: `reading ${n} of report ${report.id} cannot be read` })
      continue
    }
    faults.push(...spanFaults(report.id, reading))
    if (n === latest?.n) faults.push(...(await indexFaults(db, report, n, reading)))
  }
  return faults
}

function opened(body: Uint8Array, text: string): Reading | null {
  try {
    return unpackReading(body, text)
  } catch {
    return null
  }
}

/** A damaged text is told once, by its hash; here the records that do not stand in it are named. */
const spanFaults = (id: string, { records, report }: Reading): Fault[] =>
  records
    .filter(record => !spansOf(record).every(span => isSlice(report.text, span)))
    .map(record => ({ code: 'bad-span', message: `the words of record ${refOf(id, record.id)} are not in its text` }))

/** What is searched must be what was read: the same records with the same values and parties, and none of old versions. */
async function indexFaults(db: Db, report: Selectable<ReportRow>, reading: number, read: Reading): Promise<Fault[]> {
  const fault = (what: string): Fault => ({
    code: 'bad-index',
    message: `${what} of report ${report.id} are not those that were read`,
  })
  const records = await db.selectFrom('record').selectAll().where('report', '=', report.n).orderBy('n').execute()
  if (report.latest !== 1) return records.length === 0 ? [] : [fault('the records')]
  const added = stillMissed(read, await addedTo(db, report))
  const all: [number, ReadingRows][] = [
    [reading, rowsOf(read)],
    ...added.map(({ n, reading }): [number, ReadingRows] => [n, addedRowsOf(reading)]),
  ]
  // The report may have been read again since.
  all.sort(([a], [b]) => a - b)
  const rows = all.flatMap(([n, { records }]) => records.map(({ row }, i) => ({ row, n: recordNumber(n, i) })))
  const same =
    records.length === rows.length &&
    rows.every(({ row, n }, i) => {
      const stored: Record<string, unknown> = { ...records[i]! }
      return stored.n === n && Object.entries(row).every(([key, value]) => stored[key] === value)
    })
  const { n: parties } = await db
    .selectFrom('party')
    .innerJoin('record', 'record.n', 'party.record')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('record.report', '=', report.n)
    .executeTakeFirstOrThrow()
  const { n: segments } = await db
    .selectFrom('segment')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('report', '=', report.n)
    .executeTakeFirstOrThrow()
  return [
    ...(same ? [] : [fault('the records')]),
    ...(Number(parties) === total(all, r => r.records.reduce((sum, { parties }) => sum + parties.length, 0))
      ? []
      : [fault('the actors')]),
    ...(Number(segments) === total(all, r => r.segments.length) ? [] : [fault('the words')]),
  ]
}

const total = (all: readonly [number, ReadingRows][], of: (rows: ReadingRows) => number): number =>
  all.reduce((sum, [, rows]) => sum + of(rows), 0)

/** Each judgement, link and act holds the hash of the one before it. */
async function chainFaults<T extends 'judgement' | 'link' | 'act'>(
  db: Db,
  table: T,
  idOf: { judgement: typeof judgementId; link: typeof linkId; act: typeof actId }[T],
): Promise<Fault[]> {
  const rows = await db
    .selectFrom(table as 'judgement')
    .selectAll()
    .orderBy('n')
    .execute()
  let before = ''
  for (const row of rows) {
    if (row.id !== (idOf as typeof judgementId)(before, row))
      return [{ code: 'bad-chain', message: `${table} ${row.n} was changed, or one before it is missing` }]
    before = row.id
  }
  return []
}
