import { type RawBuilder, sql } from 'kysely'
import type { Search } from '../view/search/search.ts'
import type { Pair, Pairs } from './ledger.ts'
import { newestOf } from './newest.ts'
import type { Store } from './store.ts'

/** Who acts and who speaks; on whom, and to whom. */
const doers: RawBuilder<unknown> = sql`('actor', 'source')`
const others: RawBuilder<unknown> = sql`('recipient', 'addressee')`

/** See `Ledger.pairs`. Every voice of a chain counts as speaking to whom the statement is addressed. */
export async function pairs(store: Store, search: Search, top: number, most: number): Promise<Pairs> {
  const newest = (await newestOf(store, search, most)).select([
    'record.n',
    'record.report',
    'record.kind',
    'record.type',
    'record.act',
  ])
  const rows = await store.db
    .with(
      cte => cte('picked').materialized(),
      () => newest,
    )
    .selectFrom('picked')
    .innerJoin('party as doer', 'doer.record', 'picked.n')
    .innerJoin('party as other', 'other.record', 'picked.n')
    .innerJoin('actor as from', 'from.n', 'doer.actor')
    .innerJoin('actor as to', 'to.n', 'other.actor')
    .select([
      sql<string>`min("from".name)`.as('from'),
      sql<string>`min("to".name)`.as('to'),
      sql<'event' | 'statement'>`picked.kind`.as('kind'),
      sql<string | null>`coalesce(picked.type, picked.act)`.as('what'),
      sql<number>`count(distinct picked.n)`.as('records'),
      sql<number>`count(distinct picked.report)`.as('reports'),
    ])
    .where(sql<boolean>`doer.role in ${doers} and other.role in ${others}`)
    .where(sql<boolean>`(picked.kind = 'statement') = (doer.role = 'source')`)
    .where(sql<boolean>`"from".key <> "to".key`)
    .groupBy(['from.key', 'to.key', 'picked.kind', sql`coalesce(picked.type, picked.act)`])
    .unionAll(eb =>
      eb
        .selectFrom('picked')
        .select([
          sql<string>`''`.as('from'),
          sql<string>`''`.as('to'),
          sql<'event'>`'event'`.as('kind'),
          sql<null>`null`.as('what'),
          sql<number>`count(*)`.as('records'),
          sql<number>`0`.as('reports'),
        ]),
    )
    .execute()
  const found = rows.flatMap((row): Pair[] =>
    row.what === null ? [] : [{ ...row, what: row.what, records: Number(row.records), reports: Number(row.reports) }],
  )
  const of = Number(rows.find(row => row.what === null)!.records)
  return {
    pairs: found.sort((a, b) => b.records - a.records || (a.from + a.to < b.from + b.to ? -1 : 1)).slice(0, top),
    complete: of <= most,
  }
}
