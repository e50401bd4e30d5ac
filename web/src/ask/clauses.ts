import { OnrecordError } from '../../../src/report/error.ts'
import { searchFields } from '../../../src/view/search/fields.ts'
import { parseSearch } from '../../../src/view/search/parse.ts'
import type { Clause, Search } from '../../../src/view/search/search.ts'
import { formatSearch } from '../../../src/view/search/words.ts'

/** What was typed as a search; null with the reason where it is none. */
export function read(typed: string): { search: Search; error: null } | { search: null; error: string } {
  try {
    return { search: parseSearch(typed), error: null }
  } catch (error) {
    if (error instanceof OnrecordError) return { search: null, error: `${error.message}. ${error.advice}` }
    throw error
  }
}

type Choice = { readonly field: string; readonly value: string; readonly negated: boolean }

const valuesOf = ({ match }: Clause): readonly string[] =>
  match.kind === 'any' ? match.values : match.kind === 'words' ? [match.words] : [formatSearchValue(match)]

const formatSearchValue = (match: Clause['match']): string =>
  formatSearch([{ field: 'when', negated: false, match }]).slice('when:'.length)

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** Whether the search asks for a value (`in`), asks it away (`out`), or neither. */
export function stateOf(search: Search, field: string, value: string): 'in' | 'out' | null {
  const spans = daysOf(field, value)
  const holds = (c: Clause): boolean => c.field === field && valuesOf(c).some(v => same(v, spans ?? value))
  const found = search.find(holds)
  return found ? (found.negated ? 'out' : 'in') : null
}

/** A month or day as the range that the search language makes of it; null for other fields. */
function daysOf(field: string, value: string): string | null {
  const isDays = searchFields.find(f => f.name === field)?.takes === 'days'
  return isDays ? valuesOf(parseSearch(`${field}:${value}`)[0]!)[0]! : null
}

/**
 * The search with a value chosen, or no longer chosen where it was. Values of a field that are asked for stand in one
 * clause, and so do those that are asked away; days take the place of the days before.
 */
export function toggle(search: Search, { field, value, negated }: Choice): Search {
  const was = stateOf(search, field, value)
  const without = take(search, field, value)
  if (was === (negated ? 'out' : 'in')) return without
  const days = daysOf(field, value)
  if (days !== null)
    return [...without.filter(c => c.field !== field), { ...parseSearch(`${field}:${value}`)[0]!, negated }]
  const at = without.findIndex(c => c.field === field && c.negated === negated && c.match.kind === 'any')
  if (at < 0) return [...without, { field, negated, match: { kind: 'any', values: [value] } }]
  return without.map((c, i) => (i === at ? { ...c, match: { kind: 'any', values: [...valuesOf(c), value] } } : c))
}

function take(search: Search, field: string, value: string): Search {
  const days = daysOf(field, value)
  return search.flatMap(clause => {
    if (clause.field !== field) return [clause]
    const left = valuesOf(clause).filter(v => !same(v, days ?? value))
    if (left.length === 0) return []
    return clause.match.kind === 'any' ? [{ ...clause, match: { kind: 'any', values: left } }] : [clause]
  })
}

/** The search by which the values of a field are counted: what it asks for itself left out, so that the others can be added. */
export const counting = (search: Search, field: string): Search => search.filter(c => c.field !== field || c.negated)

/** The search that a list of one kind asks. */
export const ofKind = (search: Search, kind: string): string =>
  formatSearch([{ field: 'kind', negated: false, match: { kind: 'any', values: [kind] } }, ...search])
