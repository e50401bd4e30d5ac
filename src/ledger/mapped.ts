import { sql } from 'kysely'
import type { Search } from '../view/search/search.ts'
import type { Mapped } from './ledger.ts'
import { newestOf } from './newest.ts'
import type { Store } from './store.ts'

/** See `Ledger.mapped`. */
export async function mapped(store: Store, search: Search, most: number): Promise<Mapped> {
  const newest = (await newestOf(store, search, most)).select(['record.report', 'record.place'])
  const rows = await store.db
    .selectFrom(newest.as('picked'))
    .leftJoin('place', 'place.n', 'picked.place')
    .select([
      'place.name',
      'place.lat',
      'place.lon',
      'place.country',
      'place.admin1',
      'place.precision',
      sql<number>`count(*)`.as('records'),
      sql<number>`count(distinct picked.report)`.as('reports'),
    ])
    .groupBy(['place.n', 'place.name', 'place.lat', 'place.lon', 'place.country', 'place.admin1', 'place.precision'])
    .execute()
  const counted = rows.map(row => ({ ...row, records: Number(row.records), reports: Number(row.reports) }))
  const of = counted.reduce((sum, row) => sum + row.records, 0)
  const places = counted.flatMap(({ name, lat, lon, ...row }) =>
    name === null || lat === null || lon === null ? [] : [{ ...row, name, lat, lon }],
  )
  const placed = places.reduce((sum, row) => sum + row.records, 0)
  return {
    places: places.sort((a, b) => b.records - a.records || (a.name < b.name ? -1 : 1)),
    unplaced: of - placed,
    complete: of <= most,
  }
}
