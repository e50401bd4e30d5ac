import { type RawBuilder, sql } from 'kysely'
import type { Search } from '../view/search/search.ts'
import type { PartyRole, Tally, TallyBy } from './ledger.ts'
import type { Store } from './store.ts'
import { whereOf } from './where.ts'

const column = (name: string): RawBuilder<string | null> => sql.ref(`record.${name}`)

/** What stands in the record itself. */
const own: Partial<Record<TallyBy, RawBuilder<string | null>>> = {
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
  published: sql`nullif(substr(record.day, 1, 7), '')`,
}

const roles: Partial<Record<TallyBy, readonly PartyRole[]>> = {
  actor: ['source', 'actor', 'recipient', 'population', 'addressee'],
  source: ['source'],
  by: ['actor'],
  to: ['recipient'],
}

const days: readonly TallyBy[] = ['month', 'day', 'published']

interface Row {
  value: string | null
  records: number
  reports: number
}

/** See `Ledger.tally`. */
export async function tally(store: Store, search: Search, by: TallyBy, top: number): Promise<Tally[]> {
  const rows = own[by]
    ? await ownTally(store, search, own[by])
    : roles[by]
      ? await partyTally(store, search, roles[by])
      : await joinedTally(store, search, by)
  const counted = rows.map(({ value, records, reports }) => ({
    value,
    records: Number(records),
    reports: Number(reports),
  }))
  if (days.includes(by)) return counted.sort((a, b) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
  return counted.sort((a, b) => b.records - a.records || ((a.value ?? '') < (b.value ?? '') ? -1 : 1)).slice(0, top)
}

const counts = sql<number>`count(*)`.as('records')
const reports = sql<number>`count(distinct record.report)`.as('reports')

const answering = (store: Store, search: Search) =>
  store.db.selectFrom('record').where(record => whereOf(record, search, store))

const ownTally = (store: Store, search: Search, value: RawBuilder<string | null>): Promise<Row[]> =>
  answering(store, search)
    .select([value.as('value'), counts, reports])
    .groupBy(value)
    .execute()

/** A name counts once a record, whatever kind and country reports give it. */
const partyTally = (store: Store, search: Search, as: readonly PartyRole[]): Promise<Row[]> =>
  answering(store, search)
    .innerJoin('party', 'party.record', 'record.n')
    .innerJoin('actor', 'actor.n', 'party.actor')
    .select([sql<string>`max(actor.name)`.as('value'), sql<number>`count(distinct record.n)`.as('records'), reports])
    .where('party.role', 'in', as)
    .groupBy('actor.key')
    .execute()

const joinedTally = (store: Store, search: Search, by: TallyBy): Promise<Row[]> => {
  if (by === 'outlet' || by === 'agency') {
    const value = sql<string | null>`report.${sql.ref(by)}`
    return answering(store, search)
      .innerJoin('report', 'report.n', 'record.report')
      .select([value.as('value'), counts, reports])
      .groupBy(value)
      .execute()
  }
  const value = by === 'country' ? sql<string | null>`place.country` : sql<string | null>`place.name`
  return answering(store, search)
    .leftJoin('place', 'place.n', 'record.place')
    .select([value.as('value'), counts, reports])
    .groupBy(value)
    .execute()
}
