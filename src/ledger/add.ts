import { createFindReports, createInsertOne } from './insert.ts'
import type { Added, Made } from './ledger.ts'
import { createNumbers, type Numbers } from './names.ts'
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
export interface Writer {
  /** To write within a transaction; what it adds to be searched stands there after `flush`. */
  begin(db: Db): Writing
  /** To be called when a transaction was undone. */
  forget(): void
}

export interface Writing {
  readonly db: Db
  insert(table: 'report' | 'reading', row: object): Promise<number>
  find(by: 'id' | 'source', value: string): Promise<{ readonly n: number; readonly latest: number }[]>
  /** Puts the records of a reading where they are searched, with the judgements that stand at their words. */
  index(report: number, readingNumber: number, reading: Indexable, how: Indexed): Promise<void>
  flush(): Promise<void>
}

export function createWriter(store: Store): Writer {
  const numbers = createNumbers(store)
  const [insert, find] = [createInsertOne(), createFindReports()]
  return {
    begin: db => ({
      db,
      insert: (table, row) => insert(db, table, row),
      find: (by, value) => find(db, by, value),
      ...createIndexer(store, numbers, db),
    }),
    forget: numbers.forget,
  }
}

export function createAdd(store: Store, writer: Writer): Add {
  return async readings => {
    try {
      return await store.db.transaction().execute(async trx => {
        const writing = writer.begin(trx)
        const added: Added[] = []
        for (const { prepared, made } of readings) added.push(await addReading(writing, prepared, made))
        await writing.flush()
        return added
      })
    } catch (error) {
      writer.forget()
      throw error
    }
  }
}

async function addReading(writing: Writing, reading: PreparedReading, made: Made): Promise<Added> {
  const { id, key } = reading
  const { db } = writing
  const [there] = await writing.find('id', id)
  if (there) {
    if ((await latestEngine(db, there.n)) === made.engine) return { id, outcome: 'same' }
    await db.updateTable('report').set(reading.about).where('n', '=', there.n).execute()
    const n = await writing.insert('reading', readingRow(there.n, reading, made))
    // What is read again of an old version stands in its history, not among what is searched.
    if (there.latest === 1) {
      await unindex(writing, there.n)
      await writing.index(there.n, n, reading, 'again')
      await indexAdded(writing, there.n, reading)
    }
    return { id, outcome: 'reread' }
  }
  // Asked for the latest one, SQLite would look through the latest of all sources.
  const before = (await writing.find('source', key.source)).find(v => v.latest === 1)
  if (before) await retire(writing, before.n)
  const report = await writing.insert('report', reportRow(reading, made, before?.n ?? null))
  const n = await writing.insert('reading', readingRow(report, reading, made))
  await writing.index(report, n, reading, 'new')
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
async function indexAdded(writing: Writing, report: number, { text, body, about }: PreparedReading): Promise<void> {
  const added = await addedTo(writing.db, { n: report, text })
  for (const { n, reading } of added.length > 0 ? stillMissed(unpackReading(body, text), added) : [])
    await writing.index(report, n, { rows: addedRowsOf(reading), text, about }, 'back')
}

async function retire(writing: Writing, report: number): Promise<void> {
  await writing.db.updateTable('report').set({ latest: 0 }).where('n', '=', report).execute()
  await unindex(writing, report)
}

/** Takes a report out of what is searched. Its text and readings stay. */
async function unindex({ db, flush }: Writing, report: number): Promise<void> {
  await flush()
  await db
    .deleteFrom('party')
    .where('record', 'in', db.selectFrom('record').select('n').where('report', '=', report))
    .execute()
  await db.deleteFrom('record').where('report', '=', report).execute()
  await db.deleteFrom('segment').where('report', '=', report).execute()
}

/** For the first time, of a report that was there, or back where its words still are. */
type Indexed = 'new' | 'again' | 'back'

type Indexable = Pick<PreparedReading, 'rows' | 'text'> & { readonly about: Pick<PreparedReading['about'], 'day'> }

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

/** A reading whose records are still to be written. */
interface Waiting {
  readonly report: number
  readonly reading: Indexable
  readonly how: Indexed
  readonly verdictOf: (row: MadeRecord['row']) => string
  numberOf(index: number): number
}

/** Rows of many reports go to the database together: each way there costs more than what it does there. */
function createIndexer(store: Store, numbers: Numbers, db: Db): Pick<Writing, 'index' | 'flush'> {
  let waiting: Waiting[] = []
  return {
    async index(report, readingNumber, reading, how) {
      const verdictOf = how === 'new' ? () => 'none' : await standingVerdicts(db, report)
      waiting.push({ report, reading, how, verdictOf, numberOf: index => recordNumber(readingNumber, index) })
    },
    async flush() {
      const all = waiting
      waiting = []
      if (all.length > 0) await writeAll(store, numbers, db, all)
    },
  }
}

async function writeAll(store: Store, numbers: Numbers, db: Db, all: readonly Waiting[]): Promise<void> {
  const actorOf = await numbers.actors(
    db,
    all.flatMap(({ reading }) => reading.rows.actors),
  )
  const placeOf = await numbers.places(
    db,
    all.flatMap(({ reading }) => reading.rows.places),
  )
  await store.insertRows(db, 'segment', segmentColumns, all.flatMap(segmentsOf))
  await store.addWords(db, 'segment_words', all.flatMap(wordsOf))
  const records = all.flatMap(one => one.reading.rows.records.map((record, i) => recordValues(one, record, i, placeOf)))
  await store.insertRows(db, 'record', recordColumns, records)
  const parties = all.flatMap(one => partiesOf(one, actorOf))
  await store.insertRows(db, 'party', ['record', 'actor', 'role', 'day'], parties)
}

const segmentColumns = ['n', 'report', 'starts', 'ends'] as const

const segmentsOf = ({ report, reading, numberOf }: Waiting): unknown[][] =>
  reading.rows.segments.map(([starts, ends], i) => [numberOf(i), report, starts, ends])

/** Those of records that come back stand there still. */
const wordsOf = ({ reading: { rows, text }, how, numberOf }: Waiting): (readonly [number, string])[] =>
  how === 'back' ? [] : rows.segments.map((span, i) => [numberOf(i), text.slice(...span)] as const)

function recordValues(
  { report, reading, verdictOf, numberOf }: Waiting,
  { row, place, segment }: MadeRecord,
  i: number,
  placeOf: Awaited<ReturnType<Numbers['places']>>,
): unknown[] {
  return [
    numberOf(i),
    report,
    reading.about.day,
    place === null ? null : placeOf(reading.rows.places[place]!),
    segment === null ? null : numberOf(segment),
    verdictOf(row),
    ...readColumns.map(column => row[column]),
  ]
}

function partiesOf(
  { reading: { rows, about }, numberOf }: Waiting,
  actorOf: Awaited<ReturnType<Numbers['actors']>>,
): unknown[][] {
  return rows.records.flatMap(({ parties }, i) =>
    parties.map(({ actor, role }) => [numberOf(i), actorOf(rows.actors[actor]!), role, about.day]),
  )
}
