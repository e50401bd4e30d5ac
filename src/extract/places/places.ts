import type { Document } from '../../language/document.ts'
import type { LanguagePack } from '../../language/pack.ts'
import type { Place } from '../../record/place.ts'
import { rank } from './choose.ts'
import { placeContext } from './context.ts'
import { entryOf, merged } from './entry.ts'
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts'
import { namedPlaces } from './mentions.ts'
import { meaningOf } from './named-after.ts'

/**
 * The places that a report names, each with all its mentions, in the order of first mention. A place is resolved by
 * what is named with it, by the countries and places the report is about, by `home`, the country of its outlet, and by
 * size. What only holds the name of a place ("Raqqa airport") is known less precisely. A name that the gazetteer lacks
 * stays without coordinates, with the reason; in headings, where each word may have a capital, such a name is none.
 */
export function places(
  document: Document,
  gazetteer: Gazetteer,
  pack: LanguagePack,
  home: string | null = null,
): Place[] {
  const isCountry = (name: string): boolean => gazetteer.lookup(name)[0]?.kind === 'country'
  const named = namedPlaces(document, pack, isCountry).filter(g => g.inText || gazetteer.population(g.name) >= 0)
  const meanings = named.map(g => meaningOf(g.name, gazetteer, pack))
  const groups = named.map((g, i) => ({ ...g, called: g.called ?? meanings[i]!.called }))
  const sure = meanings.map(m => onlyCandidate(m.candidates))
  const first = placeContext(document, gazetteer, groups, sure, home)
  const ranked = (i: number, context: typeof first, settled: GazetteerPlace | null) =>
    rank(meanings[i]!.candidates, groups[i]!, i, context, settled, gazetteer)
  const draft = groups.map((_, i) => ranked(i, first, sure[i]!)[0]?.place ?? null)
  const second = placeContext(document, gazetteer, groups, draft, home)
  return merged(groups.map((g, i) => entryOf(g, ranked(i, second, draft[i]!), meanings[i]!.part, gazetteer)))
}

/** The one place of a name, or the country, where no large place of another country bears its name ("Georgia"). */
function onlyCandidate(candidates: readonly GazetteerPlace[]): GazetteerPlace | null {
  const [first, ...others] = candidates
  if (!first || others.length === 0) return first ?? null
  const rival = others.some(o => o.country !== first.country && o.kind === 'admin1')
  return first.kind === 'country' && !rival ? first : null
}
