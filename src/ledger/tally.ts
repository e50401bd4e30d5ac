import { type RawBuilder, sql } from 'kysely'
import type { Search } from '../view/search/search.ts'
import type { PartyRole, Tallies, TallyBy } from './ledger.ts'
import { type Newest, newestOf } from './newest.ts'
import type { Db, Store } from './store.ts'

const column = (name: string): RawBuilder<string | null> => sql.ref(`record.${name}`)

const ofReport = (name: 'outlet' | 'agency'): RawBuilder<string | null> =>
  sql`(select ${sql.ref(`report.${name}`)} from report where report.n = record.report)`
const ofPlace = (name: 'name' | 'country'): RawBuilder<string | null> =>
  sql`(select ${sql.ref(`place.${name}`)} from place where place.n = record.place)`

type PartyField = 'actor' | 'source' | 'by' | 'to'

/** What stands in the record itself, or in the one report or place that it names. */
const own: Readonly<Record<Exclude<TallyBy, PartyField>, RawBuilder<string | null>>> = {
  kind: column('kind'),
  type: column('type'),
  mode: column('mode'),
  role: column('role'),
  act: column('act'),
  status: column('status'),
  certainty: column('certainty'),
  judged: column('judged'),
  month: sql`substr(record.day_from, 1, 7)`,
  day: column('day_from'),
  span: sql`record.day_from || '/' || coalesce(record.day_to, '')`,
  published: sql`nullif(substr(record.day, 1, 7), '')`,
  outlet: ofReport('outlet'),
  agency: ofReport('agency'),
  place: ofPlace('name'),
  country: ofPlace('country'),
}

const roles: Readonly<Record<PartyField, readonly PartyRole[]>> = {
  actor: ['source', 'actor', 'recipient', 'population', 'addressee'],
  source: ['source'],
  by: ['actor'],
  to: ['recipient'],
}

const days: readonly TallyBy[] = ['month', 'day', 'span', 'published']

interface Row {
  value: string | null
  records: number
  reports: number
}

interface Counted {
  readonly rows: readonly Row[]
  /** Records that were looked at. */
  readonly of: number
}

/** See `Ledger.tally`. */
export async function tally(store: Store, search: Search, by: TallyBy, { top, most }: Bounds): Promise<Tallies> {
  const newest = await newestOf(store, search, most)
  const { rows, of } = isParty(by)
    ? await partyTally(store.db, newest, roles[by])
    : await ownTally(store.db, newest, own[by])
  return { values: inOrder(rows, by, top), complete: of <= most }
}

const isParty = (by: TallyBy): by is PartyField => by in roles

interface Bounds {
  readonly top: number
  readonly most: number
}

const byValue = (a: Row, b: Row): number => ((a.value ?? '') < (b.value ?? '') ? -1 : 1)

const inOrder = (rows: readonly Row[], by: TallyBy, top: number): Row[] =>
  days.includes(by)
    ? [...rows].sort(byValue)
    : [...rows].sort((a, b) => b.records - a.records || byValue(a, b)).slice(0, top)

const counts = sql<number>`count(*)`.as('records')
const reports = sql<number>`count(distinct picked.report)`.as('reports')

/** Each record has one value, or none. */
async function ownTally(db: Db, newest: Newest, value: RawBuilder<string | null>): Promise<Counted> {
  const rows = await db
    .selectFrom(newest.select(['record.report', value.as('value')]).as('picked'))
    .select(['picked.value', counts, reports])
    .groupBy('picked.value')
    .execute()
  const counted = rows.map(numbers)
  return { rows: counted, of: counted.reduce((sum, row) => sum + row.records, 0) }
}

/** A record has several; those of one name are one, whatever their kinds and countries. */
async function partyTally(db: Db, newest: Newest, as: readonly PartyRole[]): Promise<Counted> {
  const rows = await db
    .with(
      cte => cte('picked').materialized(),
      () => newest.select(['record.n', 'record.report']),
    )
    .selectFrom('picked')
    .innerJoin('party', 'party.record', 'picked.n')
    .innerJoin('actor', 'actor.n', 'party.actor')
    .select([
      sql<string | null>`min(actor.name)`.as('value'),
      sql<number>`count(distinct picked.n)`.as('records'),
      reports,
    ])
    .where('party.role', 'in', as)
    .groupBy('actor.key')
    .unionAll(eb => eb.selectFrom('picked').select([sql<null>`null`.as('value'), counts, reports]))
    .execute()
  const isAll = (row: Row): boolean => row.value === null
  const counted = rows.map(numbers)
  return { rows: counted.filter(row => !isAll(row)), of: counted.find(isAll)!.records }
}

/** Some databases count in text. */
const numbers = ({ value, records, reports }: Row): Row => ({
  value,
  records: Number(records),
  reports: Number(reports),
})
