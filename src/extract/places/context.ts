import type { Document } from '../../language/document.ts'
import type { Gazetteer, GazetteerPlace, Point } from './gazetteer.ts'
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
  /** Where its settlements lie; `group` is the name that put the point in. */
  readonly points: readonly { readonly point: Point; readonly weight: number; readonly group: number }[]
}

/** The part of a report in which its scene is set; names there count twice. */
const OPENING = 400
/** A name with what it lies in ("Paris, Texas") tells more than a name alone. */
const CONTAINER = 2
/** The country of the outlet, as heavy as a name in the opening. */
const HOME = 2

const weightAt = (start: number): number => (start < OPENING ? 2 : 1)

/** By how much a name's mentions weigh. */
export const groupWeight = ({ mentions }: NamedPlace): number => mentions.reduce((sum, [s]) => sum + weightAt(s), 0)

export const divisionKey = ({ country, admin1 }: GazetteerPlace): string => `${country}/${admin1}`

export const isArea = ({ kind }: GazetteerPlace): boolean => kind === 'country' || kind === 'admin1'

/**
 * What the names of a report say of its scene: peoples and organisations of a country, and places as far as they are
 * `settled`; `home` is the outlet's country.
 */
export function placeContext(
  document: Document,
  gazetteer: Gazetteer,
  groups: readonly NamedPlace[],
  settled: readonly (GazetteerPlace | null)[],
  home: string | null,
): PlaceContext {
  const countries = new Map<string, number>(home ? [[home, HOME]] : [])
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
  const points = settled.flatMap((place, group) =>
    place?.point && !isArea(place) ? [{ point: place.point, weight: groupWeight(groups[group]!), group }] : [],
  )
  return { countries: weighed(countries), divisions: weighed(divisions), points }
}

/** How near a point is to the other settlements of the report, 0 to 1: 1 where all lie at the same place. */
export function nearness({ points }: PlaceContext, point: Point, own: number): number {
  let [sum, total] = [0, 0]
  for (const { point: other, weight, group } of points) {
    if (group === own) continue
    sum += weight * Math.exp(-kilometres(point, other) / NEAR)
    total += weight
  }
  return total === 0 ? 0 : sum / total
}

/** Distance over which nearness falls to a third, in kilometres. */
const NEAR = 100

/** On a flat map, which is enough for places near each other. */
function kilometres(a: Point, b: Point): number {
  const across = Math.abs(a.lon - b.lon)
  const shrink = Math.cos(((a.lat + b.lat) * Math.PI) / 360)
  return 111 * Math.hypot(a.lat - b.lat, Math.min(across, 360 - across) * shrink)
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
