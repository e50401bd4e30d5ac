import { parseSearch } from '../../../src/view/search/parse.ts'
import type { Search } from '../../../src/view/search/search.ts'
import { formatSearch } from '../../../src/view/search/words.ts'
import { toggle } from '../ask/clauses.ts'
import { addressOf } from '../state/address.ts'
import { route } from '../state/route.ts'

/** The address of the same view with a value asked for, or no longer where it was: every view shows the same choice. */
export const chosen = (search: Search, field: string, value: string): string =>
  addressOf({ ...route.value, q: formatSearch(toggle(search, { field, value: quoteless(value), negated: false })) })

/** The list of what answers the search and one clause more. */
export const listed = (search: Search, clause: string): string =>
  addressOf({ ...route.value, view: 'list', q: formatSearch([...search, ...parseSearch(clause)]) })

/** The list of what a name does to another. */
export function between(search: Search, from: string, to: string, isEvent: boolean): string {
  const clauses = isEvent ? [any('by', from), any('to', to)] : [any('source', from), any('actor', to)]
  const tab = isEvent ? 'events' : 'statements'
  return addressOf({ ...route.value, tab, view: 'list', q: formatSearch([...search, ...clauses]) })
}

/** Names are found by their words; a quotation mark inside would end the value. */
const quoteless = (value: string): string => value.replaceAll('"', ' ')

const any = (field: string, value: string): Search[number] => ({
  field,
  negated: false,
  match: { kind: 'any', values: [quoteless(value)] },
})
