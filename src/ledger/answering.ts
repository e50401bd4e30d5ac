import type { Selectable } from 'kysely'
import type { Search } from '../view/search/search.ts'
import type { Condition } from './asked.ts'
import type { Page } from './ledger.ts'
import { type AskedPage, readPage } from './paging.ts'
import type { Db, Store } from './store.ts'
import { type RecordRow, readingOf, recordNumber } from './tables.ts'
import { whereOf } from './where.ts'

/** So many records are taken for a report: more than mostly answer a search, so that one look is enough. */
const recordsPerReport = 10

export interface Numbers {
  readonly numbers: readonly number[]
  readonly next: string | null
}

/** Numbers of the latest reports of which a record answers the search, or of all of them, a page in the order of their days. */
export async function answeringReports(store: Store, search: Search, page: Page): Promise<Numbers> {
  if (search.length === 0) return latestReports(store, null, page)
  const asked = readPage(page)
  return numbersOf(await firstRecords(store, search, asked), asked)
}

/** The same of reports of which the condition is true. */
export async function latestReports({ db }: Store, condition: Condition | null, page: Page): Promise<Numbers> {
  const asked = readPage(page)
  const newest = asked.order === 'newest'
  const direction = newest ? 'desc' : 'asc'
  let reports = db
    .selectFrom('report')
    .select(['report.n as report', 'report.day', 'report.n'])
    .where('report.latest', '=', 1)
    .orderBy('report.day', direction)
    .orderBy('report.n', direction)
    .limit(asked.limit + 1)
  const { after } = asked
  if (condition) reports = reports.where(condition)
  if (after)
    reports = reports.where(eb =>
      eb(eb.refTuple('report.day', 'report.n'), newest ? '<' : '>', eb.tuple(after.day, after.n)),
    )
  return numbersOf(await reports.execute(), asked)
}

function numbersOf(rows: readonly Place[], { limit }: AskedPage): Numbers {
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { numbers: rows.slice(0, limit).map(row => row.report), next: last ? `${last.day}.${last.n}` : null }
}

interface Place {
  readonly report: number
  readonly day: string
  /** Behind this number the next report comes. */
  readonly n: number
}

/** The records are gone through as they are for a page of records; each report is taken where its first one comes. */
async function firstRecords(store: Store, search: Search, { limit, after, order }: AskedPage): Promise<Place[]> {
  const take = (limit + 1) * recordsPerReport
  const asked = await whereOf(store, search, take)
  const found = new Map<number, Place>()
  for (let from = after; ; ) {
    const rows = await recordsInOrder(store.db, asked, { limit: take, after: from, order })
    for (const row of rows) if (!found.has(row.report)) found.set(row.report, behind(row, order))
    if (found.size > limit || rows.length < take) return [...found.values()]
    from = behind(rows.at(-1)!, order)
  }
}

export type FoundRow = Pick<Selectable<RecordRow>, 'n' | 'report' | 'day' | 'judged'>

/** Records of which the condition is true, in the order of their days. */
export function recordsInOrder(db: Db, asked: Condition, { limit, after, order }: AskedPage): Promise<FoundRow[]> {
  const newest = order === 'newest'
  const direction = newest ? 'desc' : 'asc'
  const records = db
    .selectFrom('record')
    .select(['record.n', 'record.report', 'record.day', 'record.judged'])
    .where(asked)
    .orderBy('record.day', direction)
    .orderBy('record.n', direction)
    .limit(limit)
  if (!after) return records.execute()
  return records
    .where(eb => eb(eb.refTuple('record.day', 'record.n'), newest ? '<' : '>', eb.tuple(after.day, after.n)))
    .execute()
}

/** Behind all records of the same report: they have one day, and their numbers follow each other. */
const behind = ({ report, day, n }: FoundRow, order: 'newest' | 'oldest'): Place => ({
  report,
  day,
  n: order === 'newest' ? recordNumber(readingOf(n), 0) : recordNumber(readingOf(n) + 1, 0) - 1,
})
