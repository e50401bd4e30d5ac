import type { Document } from '../../language/document.ts'
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts'
import type { NamedPlace } from './mentions.ts'

/** Where a report plays: weights by country code, and by country and first-level division (`US/Ohio`), each adding up to 1. */
export interface PlaceContext {
  readonly countries: ReadonlyMap<string, number>
  readonly divisions: ReadonlyMap<string, number>
}

export const divisionKey = ({ country, admin1 }: GazetteerPlace): string => `${country}/${admin1}`

/** The part of a report in which its scene is set; names there count twice. */
const OPENING = 400
/** A name with what it lies in ("Paris, Texas") tells more than a name alone. */
const CONTAINER = 2

/**
 * What the names of a report say of its scene: peoples and organisations of a country, and places as far as they are
 * `settled`.
 */
export function placeContext(
  document: Document,
  gazetteer: Gazetteer,
  groups: readonly NamedPlace[],
  settled: readonly (GazetteerPlace | null)[],
): PlaceContext {
  const countries = new Map<string, number>()
  const divisions = new Map<string, number>()
  const add = (table: Map<string, number>, key: string, weight: number): void => {
    table.set(key, (table.get(key) ?? 0) + weight)
  }
  const addPlace = (place: GazetteerPlace, weight: number): void => {
    if (place.country) add(countries, place.country, weight)
    if (place.admin1) add(divisions, divisionKey(place), weight)
  }
  const weightAt = (start: number): number => (start < OPENING ? 2 : 1)
  for (const { kind, country, span } of document.names)
    if (country && kind !== 'person' && kind !== 'place') add(countries, country, weightAt(span[0]))
  for (const [g, { mentions, containers }] of groups.entries()) {
    const place = settled[g]
    if (place) for (const [start] of mentions) addPlace(place, weightAt(start))
    for (const container of containers) {
      const areas = gazetteer.lookup(container).filter(isArea)
      if (areas.length === 1) addPlace(areas[0]!, CONTAINER)
    }
  }
  return { countries: shares(countries), divisions: shares(divisions) }
}

export const isArea = ({ kind }: GazetteerPlace): boolean => kind === 'country' || kind === 'admin1'

function shares(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  let total = 0
  for (const w of weights.values()) total += w
  return new Map([...weights].map(([key, w]) => [key, w / total]))
}
