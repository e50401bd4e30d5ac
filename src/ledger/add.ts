import { createFindReports, createInsert, createInsertOne } from './insert.ts'
import type { Added, Made } from './ledger.ts'
import { createNumbers } from './names.ts'
import { unpackReading } from './pack.ts'
import type { PreparedReading } from './prepare.ts'
import { addedTo, latestReading, stillMissed } from './review.ts'
import { addedRowsOf, type MadeRecord } from './rows.ts'
import type { Db, Store } from './store.ts'
import { type RecordRow, recordNumber } from './tables.ts'
import { standingVerdicts } from './verdicts.ts'

/** A reading that is ready to be written, and how it came about. */
export interface Ready {
  readonly prepared: PreparedReading
  readonly made: Made
}

/** Adds readings, all in one transaction. */
export type Add = (readings: readonly Ready[]) => Promise<Added[]>

/** What writes readings: built once for a ledger. */
export function createWriter(store: Store): Writer {
  const numbers = createNumbers(store)
  return { index: createIndexer(store, numbers), insert: createInsertOne(), find: createFindReports(), numbers }
}

export function createAdd(store: Store, writer: Writer): Add {
  return async readings => {
    try {
      return await store.db.transaction().execute(async trx => {
        const added: Added[] = []
        for (const { prepared, made } of readings) added.push(await addReading(trx, writer, prepared, made))
        return added
      })
    } catch (error) {
      writer.numbers.forget()
      throw error
    }
  }
}

export interface Writer {
  readonly numbers: ReturnType<typeof createNumbers>
  readonly index: Indexer
  readonly insert: ReturnType<typeof createInsertOne>
  readonly find: ReturnType<typeof createFindReports>
}

async function addReading(db: Db, writer: Writer, reading: PreparedReading, made: Made): Promise<Added> {
  const { id, key } = reading
  const [there] = await writer.find(db, 'id', id)
  if (there) {
    if ((await latestEngine(db, there.n)) === made.engine) return { id, outcome: 'same' }
    await db.updateTable('report').set(reading.about).where('n', '=', there.n).execute()
    const n = await writer.insert(db, 'reading', readingRow(there.n, reading, made))
    // What is read again of an old version stands in its history, not among what is searched.
    if (there.latest === 1) {
      await unindex(db, there.n)
      await writer.index(db, there.n, n, reading, 'again')
      await indexAdded(db, writer, there.n, reading)
    }
    return { id, outcome: 'reread' }
  }
  // Asked for the latest one, SQLite would look through the latest of all sources.
  const before = (await writer.find(db, 'source', key.source)).find(v => v.latest === 1)
  if (before) await retire(db, before.n)
  const report = await writer.insert(db, 'report', reportRow(reading, made, before?.n ?? null))
  const n = await writer.insert(db, 'reading', readingRow(report, reading, made))
  await writer.index(db, report, n, reading, 'new')
  return { id, outcome: before ? 'new-version' : 'added' }
}

const latestEngine = async (db: Db, report: number): Promise<string | undefined> =>
  (await latestReading(db, report).select('engine').executeTakeFirst())?.engine

const reportRow = ({ id, key, about, text }: PreparedReading, made: Made, supersedes: number | null) => ({
  id,
  source: key.source,
  sha256: key.sha256,
  supersedes,
  own_id: about.own_id,
  url: about.url,
  title: about.title,
  outlet: about.outlet,
  agency: about.agency,
  outlet_key: about.outlet_key,
  agency_key: about.agency_key,
  published: about.published,
  day: about.day,
  language: about.language,
  latest: 1,
  came_from: made.from ?? null,
  capture: made.capture ? JSON.stringify(made.capture) : null,
  // Times are compared as text: all of one form.
  added: new Date(made.at).toISOString(),
  text,
})

const readingRow = (report: number, { records, body }: PreparedReading, { engine, at }: Made) => ({
  report,
  engine,
  at,
  records,
  body,
  added_by: null,
})

/** Puts what people added back among what is searched, where the reading still lacks it. */
async function indexAdded(
  db: Db,
  writer: Writer,
  report: number,
  { text, body, about }: PreparedReading,
): Promise<void> {
  const added = await addedTo(db, { n: report, text })
  for (const { n, reading } of added.length > 0 ? stillMissed(unpackReading(body, text), added) : [])
    await writer.index(db, report, n, { rows: addedRowsOf(reading), text, about }, 'back')
}

async function retire(db: Db, report: number): Promise<void> {
  await db.updateTable('report').set({ latest: 0 }).where('n', '=', report).execute()
  await unindex(db, report)
}

/** Takes a report out of what is searched. Its text and readings stay. */
async function unindex(db: Db, report: number): Promise<void> {
  await db
    .deleteFrom('party')
    .where('record', 'in', db.selectFrom('record').select('n').where('report', '=', report))
    .execute()
  await db.deleteFrom('record').where('report', '=', report).execute()
  await db.deleteFrom('segment').where('report', '=', report).execute()
}

/** For the first time, of a report that was there, or back where its words still are. */
type Indexed = 'new' | 'again' | 'back'

type Indexer = (
  db: Db,
  report: number,
  readingNumber: number,
  reading: Pick<PreparedReading, 'rows' | 'text'> & { readonly about: Pick<PreparedReading['about'], 'day'> },
  how: Indexed,
) => Promise<void>

/** What the ledger says of a record, then what the reading says. */
const recordColumns = [
  'n',
  'report',
  'day',
  'place',
  'segment',
  'judged',
  'id',
  'kind',
  'type',
  'mode',
  'role',
  'unit',
  'act',
  'form',
  'status',
  'certainty',
  'confidence',
  'low',
  'point',
  'high',
  'day_from',
  'day_to',
  'starts',
  'ends',
] as const satisfies readonly (keyof RecordRow)[]

const readColumns = recordColumns.slice(6) as readonly (keyof MadeRecord['row'])[]

/** Puts the records of a reading where they are searched, with the judgements that stand at their words. */
function createIndexer(store: Store, numbers: ReturnType<typeof createNumbers>): Indexer {
  const insert = createInsert()
  return async (db, report, readingNumber, { rows, text, about: { day } }, how) => {
    const actors = await numbers.actors(db, rows.actors)
    const places = await numbers.places(db, rows.places)
    const verdictOf = how === 'new' ? () => 'none' : await standingVerdicts(db, report)
    const numberOf = (index: number): number => recordNumber(readingNumber, index)
    const segments = rows.segments.map(([starts, ends], i) => [numberOf(i), report, starts, ends])
    await insert(db, 'segment', ['n', 'report', 'starts', 'ends'], segments)
    const words = rows.segments.map((span, i) => [numberOf(i), text.slice(...span)] as const)
    if (how !== 'back') await store.addWords(db, 'segment_words', words)
    const valuesOf = ({ row, place, segment }: MadeRecord, i: number): unknown[] => [
      numberOf(i),
      report,
      day,
      place === null ? null : places[place],
      segment === null ? null : numberOf(segment),
      verdictOf(row),
      ...readColumns.map(column => row[column]),
    ]
    await insert(db, 'record', recordColumns, rows.records.map(valuesOf))
    const parties = rows.records.flatMap(({ parties }, i) =>
      parties.map(p => [numberOf(i), actors[p.actor], p.role, day]),
    )
    await insert(db, 'party', ['record', 'actor', 'role', 'day'], parties)
  }
}
