import type { Selectable } from 'kysely'
import { anchorOf } from '../record/make.ts'
import type { Search } from '../view/search/search.ts'
import { headColumns, headOf } from './heads.ts'
import { refOf } from './keys.ts'
import type { Count, Entry, Page, Records, ReportHead, Verdict } from './ledger.ts'
import { type Opened, openReading } from './pack.ts'
import { readPage } from './paging.ts'
import { partiesOf } from './rows.ts'
import type { Db, Store } from './store.ts'
import { indexOf, type RecordRow, readingOf } from './tables.ts'
import { whereOf } from './where.ts'

type Found = Pick<Selectable<RecordRow>, 'n' | 'report' | 'day' | 'judged'>

/** A page of the records that answer a search. */
export async function findRecords(store: Store, search: Search, page: Page): Promise<Records> {
  const { limit, after, order } = readPage(page)
  const down = order === 'newest'
  let query = store.db
    .selectFrom('record')
    .select(['record.n', 'record.report', 'record.day', 'record.judged'])
    .where(await whereOf(store, search))
    .orderBy('record.day', down ? 'desc' : 'asc')
    .orderBy('record.n', down ? 'desc' : 'asc')
    .limit(limit + 1)
  if (after)
    query = query.where(eb => eb(eb.refTuple('record.day', 'record.n'), down ? '<' : '>', eb.tuple(after.day, after.n)))
  const rows = await query.execute()
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { entries: await entriesOf(store.db, rows.slice(0, limit)), next: last ? `${last.day}.${last.n}` : null }
}

/** The same for records known by number, in the order given. */
export async function entriesOf(db: Db, rows: readonly Found[]): Promise<Entry[]> {
  const reports = await reportsOf(db, [...new Set(rows.map(r => r.report))])
  const readings = await readingsOf(db, [...new Set(rows.map(r => readingOf(r.n)))])
  return rows.map(row => entryOf(row, reports.get(row.report)!, readings.get(readingOf(row.n))!))
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

function entryOf({ n, judged }: Found, { head, text }: Told, { actors, places, times, record: at }: Opened): Entry {
  const record = at(indexOf(n))
  return Object.freeze({
    ref: refOf(head.id, record.id),
    record,
    report: head,
    words: text.slice(...anchorOf(record)),
    evidence: record.evidence.map(span => text.slice(...span)).join(' … '),
    place: places.find(p => p.id === record.where) ?? null,
    time: record.when === null ? null : (times[record.when] ?? null),
    parties: partiesOf(record, { actors, text }),
    judged: judged as Verdict,
  })
}

/** How many records answer a search, of how many reports. */
export async function countRecords(store: Store, search: Search): Promise<Count> {
  const { records, reports } = await store.db
    .selectFrom('record')
    .select(({ fn }) => [
      fn.countAll<number>().as('records'),
      fn.count<number>('record.report').distinct().as('reports'),
    ])
    .where(await whereOf(store, search))
    .executeTakeFirstOrThrow()
  return { records: Number(records), reports: Number(reports) }
}
