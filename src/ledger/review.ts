import { anchorOf } from '../record/make.ts'
import { adopt, type Names } from '../record/names.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import { corrected } from './correction.ts'
import { unpackReading } from './pack.ts'
import type { Review } from './people.ts'
import type { Db } from './store.ts'
import type { ReportRow } from './tables.ts'
import { type Decided, spotKey, spotOfRecord, standingDecisions } from './verdicts.ts'

/** The reading of an engine that counts: the last one. */
export const latestReading = (db: Db, report: number) =>
  db.selectFrom('reading').where('report', '=', report).where('added_by', 'is', null).orderBy('n', 'desc').limit(1)

/** A report of which the readings are wanted. */
export interface Kept extends Pick<ReportRow, 'text'> {
  readonly n: number
}

/** The reading of an engine and the records that people added to it, each a reading of its own. */
export interface Parts {
  readonly read: Reading
  readonly added: readonly { readonly n: number; readonly reading: Reading }[]
}

export async function partsOf(db: Db, { n, text }: Kept): Promise<Parts> {
  const { body } = await latestReading(db, n).select('body').executeTakeFirstOrThrow()
  const read = unpackReading(body, text)
  return { read, added: stillMissed(read, await addedTo(db, { n, text })) }
}

/** Every record that was added by hand to a report, the oldest first. */
export async function addedTo(db: Db, { n, text }: Kept): Promise<{ n: number; reading: Reading }[]> {
  const rows = await db
    .selectFrom('reading')
    .select(['n', 'body'])
    .where('report', '=', n)
    .where('added_by', 'is not', null)
    .orderBy('n')
    .execute()
  return rows.map(row => ({ n: row.n, reading: unpackReading(row.body, text) }))
}

/** What an engine has come to read itself is not added to its reading. */
export function stillMissed<T extends { readonly reading: Reading }>(read: Reading, added: readonly T[]): T[] {
  if (added.length === 0) return []
  const taken = new Set(read.records.map(r => spotKey(spotOfRecord(r))))
  return added.filter(({ reading }) => !taken.has(spotKey(spotOfRecord(reading.records[0]!))))
}

/** The reading with the records that were added to it, in text order. */
export function whole({ read, added }: Parts): Reading {
  let { records, ...rest } = read
  for (const { reading } of added) {
    const { fields, names } = adopt({ fields: reading.records[0]!, names: reading }, rest)
    rest = { ...rest, ...names }
    records = inTextOrder(records, fields)
  }
  return { ...read, ...rest, records }
}

function inTextOrder(records: readonly OnrecordRecord[], record: OnrecordRecord): OnrecordRecord[] {
  const [start] = anchorOf(record)
  const at = records.findIndex(r => anchorOf(r)[0] > start)
  return at < 0 ? [...records, record] : records.toSpliced(at, 0, record)
}

/** See `Ledger.review`. */
export async function reviewOf(db: Db, kept: Kept): Promise<Review> {
  const reading = whole(await partsOf(db, kept))
  return reviewed(reading, await standingDecisions(db, kept.n))
}

/** A reading as it was decided, and what was decided about each of its records. */
export function reviewed(read: Reading, decidedAt: (spot: ReturnType<typeof spotOfRecord>) => Decided): Review {
  const decisions = read.records.flatMap(record => {
    const { verdict, correction, last } = decidedAt(spotOfRecord(record))
    return last === null ? [] : [{ record: record.id, verdict, correction, ...last }]
  })
  const corrections = new Map(decisions.flatMap(d => (d.verdict === 'corrected' ? [[d.record, d.correction]] : [])))
  if (corrections.size === 0) return { reading: read, decisions }
  let names: Names = read
  const records = read.records.map(record => {
    const now = corrected(record, corrections.get(record.id) ?? null, names)
    names = now.names
    return now.fields
  })
  const { actors, places, times } = names
  return { reading: { ...read, records, actors, places, times }, decisions }
}
