import { divisionKey, groupWeight, isArea, nearness, type PlaceContext, share } from './context.ts'
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts'
import type { NamedPlace } from './mentions.ts'

/** A candidate with how well it fits and what spoke for it. */
export interface Choice {
  readonly place: GazetteerPlace
  readonly score: number
  readonly reasons: readonly string[]
}

/** What each kind of evidence is worth, in powers of ten of population. */
const CONTAINER = 6
const COUNTRY = 4.5
const DIVISION = 2
const CALLED = 2.5
const NEARNESS = 2
/** Against a name that hardly anybody uses for the place. */
const ALTERNATE = 2.5

/** How much rather a name is taken for a place of this kind than for a town of the same size. */
const KINDS: Readonly<Record<GazetteerPlace['kind'], number>> = {
  country: 2,
  region: 8,
  capital: 1,
  seat: 0.4,
  place: 0,
  admin1: -0.3,
  admin2: -1,
}

/** Candidates for a name (`number` among the report's), the best first; `settled` is what the context took the name for, so that it does not speak for itself. */
export function rank(
  candidates: readonly GazetteerPlace[],
  group: NamedPlace,
  number: number,
  context: PlaceContext,
  settled: GazetteerPlace | null,
  gazetteer: Gazetteer,
): Choice[] {
  // "Mexico, the United States": a country is in a list with another, not in it.
  const isCountry = candidates[0]?.kind === 'country'
  const areas = group.containers.flatMap(c => gazetteer.lookup(c).filter(isArea))
  const containers = areas.filter(a => !isCountry || a.kind !== 'country')
  return candidates
    .map(place => judge(place, group, number, context, settled, containers))
    .sort((a, b) => b.score - a.score)
}

function judge(
  place: GazetteerPlace,
  group: NamedPlace,
  number: number,
  context: PlaceContext,
  settled: GazetteerPlace | null,
  containers: readonly GazetteerPlace[],
): Choice {
  const { called } = group
  const { countries, divisions } = context
  const own = groupWeight(group)
  const key = (p: GazetteerPlace | null): string | null => (p?.admin1 ? divisionKey(p) : null)
  const country = share(countries, place.country, own, settled?.country ?? null)
  const division = share(divisions, key(place), own, key(settled))
  const near = place.point && !isArea(place) ? nearness(context, place.point, number) : 0
  const inside = containers.some(c => isInside(place, c))
  const isDivision = place.kind === 'admin1' || place.kind === 'admin2'
  const fits = called !== null && (called === 'division') === isDivision && place.kind !== 'country'
  const score =
    Math.log10(place.population + 1) +
    KINDS[place.kind] +
    (inside ? CONTAINER : 0) +
    COUNTRY * Math.sqrt(country) +
    DIVISION * Math.sqrt(division) +
    NEARNESS * near +
    (fits ? CALLED : 0) -
    (place.alternate ? ALTERNATE : 0)
  const reasons = [
    ...(inside ? ['named with what it lies in'] : []),
    ...(country > 0.2 ? ['in a country the report is about'] : []),
    ...(division > 0.2 || near > 0.2 ? ['near other places of the report'] : []),
  ]
  return { place, score, reasons }
}

function isInside(place: GazetteerPlace, container: GazetteerPlace): boolean {
  if (place.country !== container.country || place.kind === 'country') return false
  return container.kind === 'country' || (place.admin1 === container.admin1 && place.kind !== 'admin1')
}
