import { type SqlBool, sql } from 'kysely'
import type { Reading } from '../record/reading.ts'
import type { Search } from '../view/search/search.ts'
import { latestReading } from './add.ts'
import { headColumns, headOf } from './heads.ts'
import { reportIdOf } from './keys.ts'
import type { Page, ReportKey, Reports, StoredReport } from './ledger.ts'
import { unpackReading } from './pack.ts'
import { readPage } from './paging.ts'
import { type Db, type Store, wordsIn } from './store.ts'
import { whereOf } from './where.ts'

/** See `Ledger.known`. */
export async function known({ db }: Store, keys: readonly ReportKey[], engine: string): Promise<boolean[]> {
  const ids = keys.map(reportIdOf)
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('report')
    .innerJoin('reading', 'reading.report', 'report.n')
    .select(['report.id', 'reading.n', 'reading.engine'])
    .where('report.id', 'in', ids)
    .orderBy('reading.n')
    .execute()
  const latest = new Map(rows.map(row => [row.id, row.engine]))
  return ids.map(id => latest.get(id) === engine)
}

/** See `Ledger.reading`. */
export async function latestReadingOf({ db }: Store, id: string): Promise<Reading | null> {
  const report = await db.selectFrom('report').select(['n', 'text']).where('id', '=', id).executeTakeFirst()
  if (!report) return null
  const { body } = await latestReading(db, report.n).select('body').executeTakeFirstOrThrow()
  return unpackReading(body, report.text)
}

/** See `Ledger.report`. */
export async function storedReport(store: Store, id: string): Promise<StoredReport | null> {
  const { db } = store
  const row = await db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const readings = await db
    .selectFrom('reading')
    .select(['engine', 'at', 'records'])
    .where('report', '=', row.n)
    .orderBy('n')
    .execute()
  const before = row.supersedes === null ? undefined : await idWhere(db, 'n', row.supersedes)
  const next = await idWhere(db, 'supersedes', row.n)
  return {
    ...headOf(row),
    report: (await latestReadingOf(store, id))!.report,
    from: row.came_from,
    capture: row.capture === null ? null : JSON.parse(row.capture),
    added: row.added,
    supersedes: before ?? null,
    supersededBy: next ?? null,
    readings,
  }
}

const idWhere = async (db: Db, column: 'n' | 'supersedes', n: number): Promise<string | undefined> =>
  (await db.selectFrom('report').select('id').where(column, '=', n).executeTakeFirst())?.id

/** Latest versions of which a record answers the search. */
const answering = (store: Store, search: Search) => {
  const reports = store.db.selectFrom('report').where('report.latest', '=', 1)
  if (search.length === 0) return reports
  return reports.where('report.n', 'in', eb =>
    eb
      .selectFrom('record')
      .select('record.report')
      .where(record => whereOf(record, search, store)),
  )
}

/** See `Ledger.reports`. */
export const findReports = (store: Store, search: Search, page: Page): Promise<Reports> =>
  pageOf(answering(store, search), page)

/** See `Ledger.search`. */
export function searchReports(store: Store, typed: string, page: Page): Promise<Reports> {
  const words = wordsIn(typed)
  if (words.length === 0) return Promise.resolve({ reports: [], next: null })
  let reports = store.db.selectFrom('report').where('report.latest', '=', 1)
  // The words may stand in different sentences.
  for (const word of words) {
    const found = sql<SqlBool>`report.n in (select segment.report from segment where segment.n in ${store.withWords('segment_words', [word])})`
    reports = reports.where(found)
  }
  return pageOf(reports, page)
}

async function pageOf(reports: ReturnType<typeof answering>, page: Page): Promise<Reports> {
  const { limit, after, order } = readPage(page)
  const down = order === 'newest'
  let query = reports
    .select(['report.n', 'report.day', ...headColumns])
    .orderBy('report.day', down ? 'desc' : 'asc')
    .orderBy('report.n', down ? 'desc' : 'asc')
    .limit(limit + 1)
  if (after)
    query = query.where(eb => eb(eb.refTuple('report.day', 'report.n'), down ? '<' : '>', eb.tuple(after.day, after.n)))
  const rows = await query.execute()
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { reports: rows.slice(0, limit).map(headOf), next: last ? `${last.day}.${last.n}` : null }
}

const together = 50

/** See `Ledger.readings`. */
export async function* findReadings(store: Store, search: Search): AsyncGenerator<Reading> {
  let after = 0
  for (;;) {
    const rows = await answering(store, search)
      .select(['report.n', 'report.text'])
      .where('report.n', '>', after)
      .orderBy('report.n')
      .limit(together)
      .execute()
    for (const { n, text } of rows) {
      const { body } = await latestReading(store.db, n).select('body').executeTakeFirstOrThrow()
      yield unpackReading(body, text)
    }
    if (rows.length < together) return
    after = rows.at(-1)!.n
  }
}
