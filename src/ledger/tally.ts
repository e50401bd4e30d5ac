import { type RawBuilder, sql } from 'kysely'
import type { Search } from '../view/search/search.ts'
import type { Condition } from './asked.ts'
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
  const asked = await whereOf(store, search)
  const rows = own[by]
    ? await ownTally(store, asked, own[by])
    : roles[by]
      ? await partyTally(store, asked, roles[by])
      : await joinedTally(store, asked, by)
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

const answering = (store: Store, asked: Condition) => store.db.selectFrom('record').where(asked)

const ownTally = (store: Store, asked: Condition, value: RawBuilder<string | null>): Promise<Row[]> =>
  answering(store, asked)
    .select([value.as('value'), counts, reports])
    .groupBy(value)
    .execute()

/** So many names are joined and ordered at the end; the rest stand in few records. */
const mostNames = 2000

/** One name of several kinds or countries is one; its counts are added up. */
async function partyTally(store: Store, asked: Condition, as: readonly PartyRole[]): Promise<Row[]> {
  const counted = answering(store, asked)
    .innerJoin('party', 'party.record', 'record.n')
    .select(['party.actor', sql<number>`count(distinct record.n)`.as('records'), reports])
    .where('party.role', 'in', as)
    .groupBy('party.actor')
    .orderBy('records', 'desc')
    .limit(mostNames)
  const rows = await store.db
    .selectFrom(counted.as('counted'))
    .innerJoin('actor', 'actor.n', 'counted.actor')
    .select(['actor.key', 'actor.name as value', 'counted.records', 'counted.reports'])
    .execute()
  const byKey = new Map<string, Row>()
  for (const { key, value, records, reports } of rows) {
    const same = byKey.get(key)
    if (!same) byKey.set(key, { value, records: Number(records), reports: Number(reports) })
    else byKey.set(key, { ...same, records: same.records + Number(records), reports: same.reports + Number(reports) })
  }
  return [...byKey.values()]
}

const joinedTally = (store: Store, asked: Condition, by: TallyBy): Promise<Row[]> => {
  if (by === 'outlet' || by === 'agency') {
    const value = sql<string | null>`report.${sql.ref(by)}`
    return answering(store, asked)
      .innerJoin('report', 'report.n', 'record.report')
      .select([value.as('value'), counts, reports])
      .groupBy(value)
      .execute()
  }
  const value = by === 'country' ? sql<string | null>`place.country` : sql<string | null>`place.name`
  return answering(store, asked)
    .leftJoin('place', 'place.n', 'record.place')
    .select([value.as('value'), counts, reports])
    .groupBy(value)
    .execute()
}
