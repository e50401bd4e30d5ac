import type { Document } from '../../language/document.ts'
import type { LanguagePack } from '../../language/pack.ts'
import type { Place } from '../../record/place.ts'
import { bySpan } from '../../report/span.ts'
import { type Choice, rank } from './choose.ts'
import { placeContext } from './context.ts'
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts'
import { type NamedPlace, namedPlaces } from './mentions.ts'

/**
 * The places that a report names, each with all its mentions, in the order of first mention. A place is resolved by
 * what is named with it, by the countries and places the report is about, and by size; one that the gazetteer lacks
 * stays without coordinates, with the reason; in headings, where each word may have a capital, such a name is none.
 * Regions ("the Middle East") have no coordinates.
 */
export function places(document: Document, gazetteer: Gazetteer, pack: LanguagePack): Place[] {
  const groups = namedPlaces(document, pack).filter(g => g.inText || gazetteer.population(g.name) >= 0)
  const candidates = groups.map(g => gazetteer.lookup(g.name))
  const sure = candidates.map(onlyCandidate)
  const first = placeContext(document, gazetteer, groups, sure)
  const draft = groups.map((g, i) => rank(candidates[i]!, g, first, sure[i]!, gazetteer)[0]?.place ?? null)
  const second = placeContext(document, gazetteer, groups, draft)
  const choices = groups.map((g, i) => rank(candidates[i]!, g, second, draft[i]!, gazetteer))
  return merged(groups.map((g, i) => placeOf(g, choices[i]!, gazetteer))).map((place, i) => ({
    ...place,
    id: `p${i + 1}`,
  }))
}

/** The one place of a name, or the country, where no large place of another country bears its name ("Georgia"). */
function onlyCandidate(candidates: readonly GazetteerPlace[]): GazetteerPlace | null {
  const [first, ...others] = candidates
  if (!first || others.length === 0) return first ?? null
  const rival = others.some(o => o.country !== first.country && o.kind === 'admin1')
  return first.kind === 'country' && !rival ? first : null
}

function placeOf(group: NamedPlace, choices: readonly Choice[], gazetteer: Gazetteer): Place {
  const best = choices[0]
  if (!best) return unresolved(group, gazetteer)
  const { place } = best
  return {
    id: '',
    name: place.kind === 'country' ? place.name : group.name,
    mentions: group.mentions,
    geonameId: place.geonameId,
    lat: place.point?.lat ?? null,
    lon: place.point?.lon ?? null,
    country: place.country,
    admin1: place.kind === 'country' || place.kind === 'region' ? null : place.admin1,
    precision: precisions[place.kind],
    reason: reasonOf(best, choices.length),
  }
}

const precisions: Readonly<Record<GazetteerPlace['kind'], Place['precision']>> = {
  capital: 'place',
  seat: 'place',
  place: 'place',
  admin2: 'admin2',
  admin1: 'admin1',
  country: 'country',
  region: 'region',
}

function reasonOf({ place, reasons }: Choice, candidates: number): string {
  if (place.kind === 'region') return 'a region, which has no one point on the map'
  const why = reasons.length > 0 ? reasons.join(', ') : 'the largest or best known'
  return candidates === 1
    ? `the only ${place.name} in the gazetteer`
    : `${place.name}: one of ${candidates} places of this name, ${why}`
}

function unresolved(group: NamedPlace, gazetteer: Gazetteer): Place {
  const container = group.containers.map(c => gazetteer.lookup(c)[0]).find(c => c?.country)
  const where = container ? `; said to lie in ${container.name}` : ''
  return {
    id: '',
    name: group.name,
    mentions: group.mentions,
    geonameId: null,
    lat: null,
    lon: null,
    country: container?.country ?? null,
    admin1: null,
    precision: null,
    reason: `not in the gazetteer${where}`,
  }
}

/** Names of one place ("U.S.", "the United States"; "Kiev", "Kyiv") as one place. */
function merged(found: readonly Place[]): Place[] {
  const byPlace = new Map<string, Place>()
  for (const place of found) {
    const key =
      place.lat === null ? `name ${place.name}` : `${place.geonameId} ${place.lat} ${place.lon} ${place.precision}`
    const same = byPlace.get(key)
    byPlace.set(key, same ? { ...same, mentions: [...same.mentions, ...place.mentions].sort(bySpan) } : place)
  }
  return [...byPlace.values()].sort((a, b) => bySpan(a.mentions[0]!, b.mentions[0]!))
}
