import type { Document } from '../../language/document.ts'
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts'
import type { NamedPlace } from './mentions.ts'

/** Where a report plays: weights by country code, and by country and first-level division (`US/Ohio`), each adding up to 1. */
export interface PlaceContext {
  readonly countries: ReadonlyMap<string, number>
  readonly divisions: ReadonlyMap<string, number>
  /** Countries named after a comma, to their codes. */
  readonly containerCountries: ReadonlyMap<string, string>
}

export const divisionKey = ({ country, admin1 }: GazetteerPlace): string => `${country}/${admin1}`

/** The part of a report in which its scene is set; names there count twice. */
const OPENING = 400

/**
 * What the names of a report say of its scene: countries and their peoples, organisations of a country, and places
 * that are settled already.
 */
export function placeContext(
  document: Document,
  gazetteer: Gazetteer,
  groups: readonly NamedPlace[],
  settled: readonly (GazetteerPlace | null)[],
): PlaceContext {
  const countries = new Map<string, number>()
  const divisions = new Map<string, number>()
  const containerCountries = new Map<string, string>()
  const add = (table: Map<string, number>, key: string, weight: number): void => {
    table.set(key, (table.get(key) ?? 0) + weight)
  }
  const weightAt = (start: number): number => (start < OPENING ? 2 : 1)
  for (const { kind, country, span } of document.names)
    if (country && kind !== 'person') add(countries, country, weightAt(span[0]))
  for (const [g, { mentions, containers }] of groups.entries()) {
    const place = settled[g]
    for (const [start] of mentions) {
      if (place?.country) add(countries, place.country, weightAt(start))
      if (place?.admin1) add(divisions, divisionKey(place), weightAt(start))
    }
    for (const container of containers) {
      const found = gazetteer.lookup(container)[0]
      if (found?.country) add(countries, found.country, 2)
      if (found?.kind === 'country') containerCountries.set(container, found.country!)
      if (found?.kind === 'admin1') add(divisions, divisionKey(found), 2)
    }
  }
  return { countries: shares(countries), divisions: shares(divisions), containerCountries }
}

function shares(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  let total = 0
  for (const w of weights.values()) total += w
  return new Map([...weights].map(([key, w]) => [key, w / total]))
}
