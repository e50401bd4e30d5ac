import { type CountryLand, landRows, wrapped } from './gazetteer-countries.ts'

/** A settlement with the division it lies in. */
export interface DivisionTown {
  readonly division: string
  readonly lat: number
  readonly lon: number
}

type Point = { readonly lat: number; readonly lon: number }

/** Across a country from north to south, about. */
const ROWS = 60

/**
 * The middle of each division's land. No open table has the borders of divisions, so each piece of a country's land is
 * given to the division of the nearest settlement; the middle of all its pieces is close to that of the true area, which
 * the middle of the settlements is not: those of Manitoba lie in its south.
 */
export function divisionMiddles(land: CountryLand, towns: readonly DivisionTown[]): Map<string, Point> {
  const sums = new Map<string, { lat: number; lon: number; weight: number }>()
  const find = nearestIn(towns)
  for (const { lat, lons } of landRows(land, ROWS))
    for (const lon of lons) {
      const division = find(lat, wrapped(lon))
      // Pieces of a row are as wide in degrees near the poles as at the equator.
      const weight = Math.cos((lat * Math.PI) / 180)
      const sum = sums.get(division) ?? { lat: 0, lon: 0, weight: 0 }
      sums.set(division, { lat: sum.lat + lat * weight, lon: sum.lon + lon * weight, weight: sum.weight + weight })
    }
  return new Map([...sums].map(([d, { lat, lon, weight }]) => [d, { lat: lat / weight, lon: wrapped(lon / weight) }]))
}

/** Looks the nearest settlement up in cells of a degree. */
function nearestIn(towns: readonly DivisionTown[]): (lat: number, lon: number) => string {
  const cells = new Map<string, DivisionTown[]>()
  for (const town of towns) {
    const key = `${Math.floor(town.lat)} ${Math.floor(town.lon)}`
    const cell = cells.get(key)
    if (cell) cell.push(town)
    else cells.set(key, [town])
  }
  return (lat, lon) => {
    const shrink = Math.cos((lat * Math.PI) / 180)
    let best = towns[0]!
    let least = Number.POSITIVE_INFINITY
    for (let ring = 0; ring < 90 && (ring - 1) * Math.min(1, shrink) <= least; ring++)
      for (const town of ringOf(cells, Math.floor(lat), Math.floor(lon), ring)) {
        const away = Math.hypot(town.lat - lat, (town.lon - lon) * shrink)
        if (away < least) [best, least] = [town, away]
      }
    return best.division
  }
}

function* ringOf(cells: ReadonlyMap<string, readonly DivisionTown[]>, y: number, x: number, ring: number) {
  for (let dy = -ring; dy <= ring; dy++) {
    const edge = Math.abs(dy) === ring
    for (let dx = -ring; dx <= ring; dx += edge || ring === 0 ? 1 : 2 * ring)
      yield* cells.get(`${y + dy} ${x + dx}`) ?? []
  }
}
