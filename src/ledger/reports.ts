import { copiesAmong, countOrigins, type Originated } from '../compare/origins/origins.ts'
import type { Reading } from '../record/reading.ts'
import type { Search } from '../view/search/search.ts'
import { answeringReports, latestReports, type Numbers } from './answering.ts'
import { joined, reportsByWords } from './asked.ts'
import { headColumns, headOf } from './heads.ts'
import { reportIdOf, sourceKey } from './keys.ts'
import type { Copy, DecidedReading, Page, ReportKey, Reports, StoredReport } from './ledger.ts'
import { readPage } from './paging.ts'
import type { Review } from './people.ts'
import { partsOf, reviewed, reviewOf, whole } from './review.ts'
import { type Db, type Store, wordsIn } from './store.ts'
import { standingDecisions } from './verdicts.ts'
import { whereOf } from './where.ts'

const latest = (db: Db) => db.selectFrom('report').where('report.latest', '=', 1)

/** See `Ledger.known`. */
export async function known({ db }: Store, keys: readonly ReportKey[], engine: string): Promise<boolean[]> {
  const ids = keys.map(reportIdOf)
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('report')
    .innerJoin('reading', 'reading.report', 'report.n')
    .select(['report.id', 'reading.n', 'reading.engine'])
    .where('report.id', 'in', ids)
    .where('added_by', 'is', null)
    .orderBy('reading.n')
    .execute()
  const latest = new Map(rows.map(row => [row.id, row.engine]))
  return ids.map(id => latest.get(id) === engine)
}

/** See `Ledger.holds`. */
export async function holds({ db }: Store, address: string, since: string | null): Promise<boolean> {
  const source = sourceKey({ url: address, id: address })
  const rows = await db.selectFrom('report').select('added').where('source', '=', source).execute()
  const time = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since)
  return rows.some(({ added }) => Number.isNaN(time) || Date.parse(added) >= time)
}

/** See `Ledger.reading`. */
export async function latestReadingOf({ db }: Store, id: string): Promise<Reading | null> {
  const report = await keptReport(db, id)
  return report ? whole(await partsOf(db, report)) : null
}

/** See `Ledger.review`. */
export async function reviewOfReport({ db }: Store, id: string): Promise<Review | null> {
  const report = await keptReport(db, id)
  return report ? reviewOf(db, report) : null
}

const keptReport = (db: Db, id: string) =>
  db.selectFrom('report').select(['n', 'text']).where('id', '=', id).executeTakeFirst()

/** See `Ledger.report`. */
export async function storedReport(store: Store, id: string): Promise<StoredReport | null> {
  const { db } = store
  const row = await db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const readings = await db
    .selectFrom('reading')
    .select(['engine', 'at', 'records'])
    .where('report', '=', row.n)
    .where('added_by', 'is', null)
    .orderBy('n')
    .execute()
  const before = row.supersedes === null ? undefined : await idWhere(db, 'n', row.supersedes)
  const next = await idWhere(db, 'supersedes', row.n)
  return {
    ...headOf(row),
    report: (await latestReadingOf(store, id))!.report,
    from: row.came_from,
    capture: row.capture === null ? null : JSON.parse(row.capture),
    supersedes: before ?? null,
    supersededBy: next ?? null,
    readings,
  }
}

const idWhere = async (db: Db, column: 'n' | 'supersedes', n: number): Promise<string | undefined> =>
  (await db.selectFrom('report').select('id').where(column, '=', n).executeTakeFirst())?.id

/** See `Ledger.reports`. */
export const findReports = async (store: Store, search: Search, page: Page): Promise<Reports> =>
  headsOf(store, await answeringReports(store, search, page))

/** See `Ledger.search`. */
export async function searchReports(store: Store, typed: string, page: Page): Promise<Reports> {
  const words = wordsIn(typed)
  if (words.length === 0) return { reports: [], next: null }
  // One by one: they may stand in different sentences.
  const asked = words.map(word => reportsByWords(store, [word]))
  const condition = await joined(store, asked, readPage(page).limit)
  return headsOf(store, await latestReports(store, condition, page))
}

async function headsOf({ db }: Store, { numbers, next }: Numbers): Promise<Reports> {
  if (numbers.length === 0) return { reports: [], next }
  const rows = await db
    .selectFrom('report')
    .select(['n', ...headColumns])
    .where('n', 'in', numbers)
    .execute()
  const heads = new Map(rows.map(row => [row.n, headOf(row)]))
  return { reports: numbers.map(n => heads.get(n)!), next }
}

/** See `Ledger.origins`. */
export async function originsOfReports(store: Store, search: Search, most: number): Promise<number | null> {
  const { numbers, next } = await answeringReports(store, search, { limit: most })
  return next === null ? countOrigins(await originated(store, numbers)) : null
}

/** See `Ledger.copies`. */
export async function copiesOfReports(store: Store, search: Search, most: number): Promise<Copy[]> {
  const { numbers } = await answeringReports(store, search, { limit: most })
  return copiesAmong(await originated(store, numbers))
}

/** What tells the origins of reports. */
async function originated(store: Store, numbers: readonly number[]): Promise<Originated[]> {
  if (numbers.length === 0) return []
  const rows = await store.db
    .selectFrom('report')
    .select(['report.id', 'report.text', 'title', 'url', 'outlet', 'agency', 'published'])
    .where('report.n', 'in', numbers)
    .execute()
  // Bylines stand in the readings only; credits, datelines and copies say enough.
  return rows.map(row => ({ report: { ...row, byline: [] }, voice: [] }))
}

/** Latest versions of which a record answers the search, to be gone through one and all. */
async function answering(store: Store, search: Search) {
  if (search.length === 0) return latest(store.db)
  const asked = await whereOf(store, search, Number.POSITIVE_INFINITY)
  return latest(store.db).where('report.n', 'in', eb => eb.selectFrom('record').select('record.report').where(asked))
}

const together = 50

/** See `Ledger.readings`. */
export async function* findReadings(store: Store, search: Search): AsyncGenerator<Reading> {
  for await (const { reading } of numbered(store, search)) yield reading
}

/** See `Ledger.decided`. */
export async function* findDecided(store: Store, search: Search): AsyncGenerator<DecidedReading> {
  const asked = search.length === 0 ? null : await whereOf(store, search, 1)
  for await (const { n, reading } of numbered(store, search)) {
    const left = decidedReading(reviewed(reading, await standingDecisions(store.db, n)))
    const own = store.db.selectFrom('record').select('record.id').where('record.report', '=', n)
    const found = asked ? await own.where(asked).execute() : left.records
    yield { reading: left, answers: new Set(found.map(r => r.id)) }
  }
}

/** Without what was rejected. */
function decidedReading({ reading, decisions }: Review): Reading {
  const rejected = new Set(decisions.filter(d => d.verdict === 'rejected').map(d => d.record))
  if (rejected.size === 0) return reading
  return { ...reading, records: reading.records.filter(r => !rejected.has(r.id)) }
}

async function* numbered(store: Store, search: Search): AsyncGenerator<{ n: number; reading: Reading }> {
  const reports = await answering(store, search)
  let after = 0
  for (;;) {
    const rows = await reports
      .select(['report.n', 'report.text'])
      .where('report.n', '>', after)
      .orderBy('report.n')
      .limit(together)
      .execute()
    for (const { n, text } of rows) yield { n, reading: whole(await partsOf(store.db, { n, text })) }
    if (rows.length < together) return
    after = rows.at(-1)!.n
  }
}
