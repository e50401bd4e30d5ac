import { signal } from '@preact/signals'
import type { SavedSearch } from '../../../src/ledger/people.ts'
import { type Route, readAddress } from '../state/address.ts'

/** Up to where somebody has seen the kept search that is open; null where none is. */
export const seenUntil = signal<string | null>(null)

/** The kept search that a list shows, however its columns and order are turned. */
export const keptAt = (searches: readonly SavedSearch[], { tab, q }: Route): SavedSearch | null =>
  searches.find(({ address }) => {
    const there = routeAt(address)
    return there.tab === tab && there.q === q
  }) ?? null

/** An address of the desk as a route. */
export function routeAt(address: string): Route {
  const [path = '', query = ''] = address.split('?')
  return readAddress(path, query)
}
