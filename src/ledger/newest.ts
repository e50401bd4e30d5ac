import type { SelectQueryBuilder } from 'kysely'
import type { Search } from '../view/search/search.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'
import { whereOf } from './where.ts'

export type Newest = SelectQueryBuilder<Tables, 'record', object>

/** The newest `most` records that answer a search, and one more, by which it is known that there are more; all of them for `Infinity`, in no order. */
export async function newestOf(store: Store, search: Search, most: number): Promise<Newest> {
  const records = store.db.selectFrom('record').where(await whereOf(store, search, most))
  return most === Number.POSITIVE_INFINITY
    ? records
    : records
        .orderBy('record.day', 'desc')
        .orderBy('record.n', 'desc')
        .limit(most + 1)
}
