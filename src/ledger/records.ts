import { sql } from 'kysely'
import { anchorOf } from '../record/make.ts'
import type { Search } from '../view/search/search.ts'
import { type FoundRow, recordsInOrder } from './answering.ts'
import { corrected } from './correction.ts'
import { headColumns, headOf } from './heads.ts'
import { refOf } from './keys.ts'
import { type Count, countedAtOnce, type Entry, type Page, type Records, type ReportHead } from './ledger.ts'
import { type Opened, openReading } from './pack.ts'
import { readPage } from './paging.ts'
import type { Verdict } from './people.ts'
import { partiesOf } from './rows.ts'
import type { Db, Store } from './store.ts'
import { indexOf, readingOf } from './tables.ts'
import { spotOfRecord, standingDecisions } from './verdicts.ts'
import { whereOf } from './where.ts'

/** A page of the records that answer a search. */
export async function findRecords(store: Store, search: Search, page: Page): Promise<Records> {
  const asked = readPage(page)
  const { limit } = asked
  const condition = await whereOf(store, search, limit)
  const rows = await recordsInOrder(store.db, condition, { ...asked, limit: limit + 1 })
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { entries: await entriesOf(store.db, rows.slice(0, limit)), next: last ? `${last.day}.${last.n}` : null }
}

/** The same for records known by number, in the order given. */
export async function entriesOf(db: Db, rows: readonly FoundRow[]): Promise<Entry[]> {
  const reports = await reportsOf(db, [...new Set(rows.map(r => r.report))])
  const readings = await readingsOf(db, [...new Set(rows.map(r => readingOf(r.n)))])
  const decisions = await decisionsOf(db, rows)
  return rows.map(row => entryOf(row, reports.get(row.report)!, readings.get(readingOf(row.n))!, decisions))
}

interface Told {
  readonly head: ReportHead
  readonly text: string
}

async function reportsOf(db: Db, numbers: readonly number[]): Promise<Map<number, Told>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('report')
    .select(['n', 'text', ...headColumns])
    .where('n', 'in', numbers)
    .execute()
  return new Map(rows.map(row => [row.n, { head: headOf(row), text: row.text }]))
}

async function readingsOf(db: Db, numbers: readonly number[]): Promise<Map<number, Opened>> {
  if (numbers.length === 0) return new Map()
  const rows = await db.selectFrom('reading').select(['n', 'body']).where('n', 'in', numbers).execute()
  return new Map(rows.map(({ n, body }) => [n, openReading(body)]))
}

type Decisions = ReadonlyMap<number, Awaited<ReturnType<typeof standingDecisions>>>

/** What was decided in the reports of which a record was judged. */
async function decisionsOf(db: Db, rows: readonly FoundRow[]): Promise<Decisions> {
  const reports = new Set(rows.filter(r => r.judged !== 'none').map(r => r.report))
  return new Map(await Promise.all([...reports].map(async n => [n, await standingDecisions(db, n)] as const)))
}

function entryOf(
  { n, report, judged }: FoundRow,
  { head, text }: Told,
  { actors, places, times, record: at }: Opened,
  decisions: Decisions,
): Entry {
  const read = at(indexOf(n))
  const { correction = null, last = null } = decisions.get(report)?.(spotOfRecord(read)) ?? {}
  const { fields: record, names } = corrected(read, correction, { actors, places, times })
  return Object.freeze({
    ref: refOf(head.id, record.id),
    record,
    report: head,
    words: text.slice(...anchorOf(record)),
    evidence: record.evidence.map(span => text.slice(...span)).join(' … '),
    place: names.places.find(p => p.id === record.where) ?? null,
    time: record.when === null ? null : (names.times[record.when] ?? null),
    parties: partiesOf(record, { actors: names.actors, text }),
    judged: judged as Verdict,
    last,
  })
}

/** See `Ledger.count`. Everything is counted without looking at it. */
export async function countRecords(store: Store, search: Search, most: number): Promise<Count> {
  const { db } = store
  if (search.length === 0) return countAll(store)
  const picked = db
    .selectFrom('record')
    .select('record.report')
    .where(await whereOf(store, search, most))
    .$if(most !== Number.POSITIVE_INFINITY, query => query.limit(most + 1))
  const { records, reports } = await db
    .selectFrom(picked.as('picked'))
    .select(({ fn }) => [fn.countAll<number>().as('records'), fn.count<number>('report').distinct().as('reports')])
    .executeTakeFirstOrThrow()
  return { records: Math.min(most, Number(records)), reports: Number(reports), complete: Number(records) <= most }
}

async function countAll({ db }: Store): Promise<Count> {
  const reports = await db.selectFrom('report').select(all).where('latest', '=', 1).executeTakeFirstOrThrow()
  return { records: await total(db), reports: Number(reports.n), complete: true }
}

const all = sql<number>`count(*)`.as('n')

const total = async (db: Db): Promise<number> =>
  Number((await db.selectFrom('record').select(all).executeTakeFirstOrThrow()).n)

/** How many records are counted unless more are asked for. Looks for one more than all, as counting a million takes longer than the rest. */
export async function countable({ db }: Store): Promise<number> {
  const more = await db.selectFrom('record').select('record.n').limit(1).offset(countedAtOnce.all).execute()
  return more.length > 0 ? countedAtOnce.most : Number.POSITIVE_INFINITY
}
