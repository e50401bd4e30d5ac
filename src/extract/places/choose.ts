import { divisionKey, type PlaceContext } from './context.ts'
import { type GazetteerPlace, normalisePlaceName } from './gazetteer.ts'
import type { NamedPlace } from './mentions.ts'

/** A candidate with how well it fits and what spoke for it, the weightiest first. */
export interface Choice {
  readonly place: GazetteerPlace
  readonly score: number
  readonly reasons: readonly string[]
}

/** What each kind of evidence is worth, in powers of ten of population. */
const WEIGHTS = {
  container: 6,
  country: 3,
  division: 2.5,
  called: 2.5,
  capital: 1,
  seat: 0.4,
  countryName: 2,
} as const

/** Candidates for a name, the best first. */
export function rank(candidates: readonly GazetteerPlace[], group: NamedPlace, context: PlaceContext): Choice[] {
  return candidates.map(place => judge(place, group, context)).sort((a, b) => b.score - a.score)
}

function judge(place: GazetteerPlace, { containers, called }: NamedPlace, context: PlaceContext): Choice {
  const country = context.countries.get(place.country ?? '') ?? 0
  const division = place.kind === 'country' ? 0 : (context.divisions.get(divisionKey(place)) ?? 0)
  const inside = containers.some(c => isInside(place, c, context))
  const fits = called !== null && (called === 'division') === (place.kind === 'admin1') && place.kind !== 'country'
  const score =
    Math.log10(place.population + 1) +
    (inside ? WEIGHTS.container : 0) +
    WEIGHTS.country * Math.sqrt(country) +
    WEIGHTS.division * Math.sqrt(division) +
    (fits ? WEIGHTS.called : 0) +
    (place.kind === 'country'
      ? WEIGHTS.countryName
      : place.kind === 'capital'
        ? WEIGHTS.capital
        : place.kind === 'seat'
          ? WEIGHTS.seat
          : 0)
  const reasons = [
    ...(inside ? ['named with what it lies in'] : []),
    ...(country > 0.2 ? ['in a country the report is about'] : []),
    ...(division > 0.2 ? ['near other places of the report'] : []),
  ]
  return { place, score, reasons }
}

/** Whether a place lies in what is named after it: its country by name or code, or its division. */
function isInside(place: GazetteerPlace, container: string, { containerCountries }: PlaceContext): boolean {
  if (place.admin1 && normalisePlaceName(place.admin1) === normalisePlaceName(container)) return place.kind !== 'admin1'
  return place.kind !== 'country' && place.country !== null && containerCountries.get(container) === place.country
}
