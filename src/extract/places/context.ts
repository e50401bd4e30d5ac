import type { Document } from '../../language/document.ts'
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts'
import type { NamedPlace } from './mentions.ts'

/** What speaks for a scene: weights by country code, or by country and first-level division (`US/Ohio`). */
export interface Weights {
  readonly of: ReadonlyMap<string, number>
  readonly total: number
}

/** Where a report plays. */
export interface PlaceContext {
  readonly countries: Weights
  readonly divisions: Weights
}

/** The part of a report in which its scene is set; names there count twice. */
const OPENING = 400
/** A name with what it lies in ("Paris, Texas") tells more than a name alone. */
const CONTAINER = 2

const weightAt = (start: number): number => (start < OPENING ? 2 : 1)

/** By how much a name's mentions weigh. */
export const groupWeight = ({ mentions }: NamedPlace): number => mentions.reduce((sum, [s]) => sum + weightAt(s), 0)

export const divisionKey = ({ country, admin1 }: GazetteerPlace): string => `${country}/${admin1}`

export const isArea = ({ kind }: GazetteerPlace): boolean => kind === 'country' || kind === 'admin1'

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
  for (const { kind, country, span } of document.names)
    if (country && kind !== 'person' && kind !== 'place') add(countries, country, weightAt(span[0]))
  for (const [g, group] of groups.entries()) {
    const place = settled[g]
    if (place) addPlace(place, groupWeight(group))
    for (const container of group.containers) {
      const areas = gazetteer.lookup(container).filter(isArea)
      if (areas.length === 1) addPlace(areas[0]!, CONTAINER)
    }
  }
  return { countries: weighed(countries), divisions: weighed(divisions) }
}

const weighed = (of: ReadonlyMap<string, number>): Weights => ({
  of,
  total: [...of.values()].reduce((a, b) => a + b, 0),
})

/** The share of a key, 0 to 1, without `own`: what the name itself has put in for it. */
export function share({ of, total }: Weights, key: string | null, own: number, ownKey: string | null): number {
  const others = total - (ownKey === null ? 0 : own)
  if (key === null || others <= 0) return 0
  return ((of.get(key) ?? 0) - (key === ownKey ? own : 0)) / others
}
