import { createRequire } from 'node:module'

interface Topology {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] }
  readonly arcs: readonly (readonly (readonly [number, number])[])[]
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } }
}

interface Geometry {
  readonly type: 'Polygon' | 'MultiPolygon'
  readonly id?: string
  readonly properties: { readonly name: string }
  readonly arcs: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[]
}

type Ring = readonly (readonly [lon: number, lat: number])[]

const require = createRequire(import.meta.url)

/** Pieces of land smaller than this share of the largest do not move the middle: Alaska, overseas departments. */
const SMALLEST_SHARE = 0.2

function countryRings(): { code: string; rings: Ring[] }[] {
  const { numericToAlpha2 } = require('i18n-iso-countries') as { numericToAlpha2(id: string): string | undefined }
  const topology = require('world-atlas/countries-50m.json') as Topology
  return topology.objects.countries.geometries.flatMap(geometry => {
    const code = geometry.properties.name === 'Kosovo' ? 'XK' : numericToAlpha2(geometry.id ?? '')
    const polygons = (
      geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
    ) as readonly (readonly (readonly number[])[])[]
    return code ? [{ code, rings: polygons.map(p => unwrapped(ring(topology, p[0]!))) }] : []
  })
}

/** A point in the middle of each country: the centroid of its largest pieces of land (Natural Earth, 1:50 million). */
export function countryPoints(): Map<string, { lat: number; lon: number }> {
  const points = new Map<string, { lat: number; lon: number }>()
  const areas = new Map<string, number>()
  for (const { code, rings } of countryRings()) {
    const pieces = rings.map(centroid)
    const largest = Math.max(...pieces.map(p => p.area))
    if (largest < (areas.get(code) ?? 0)) continue
    areas.set(code, largest)
    points.set(code, middle(pieces.filter(p => p.area >= largest * SMALLEST_SHARE)))
  }
  for (const [code, [lat, lon]] of Object.entries(ownPoints)) points.set(code, { lat, lon })
  return points
}

/** The outlines of a country's pieces of land, longitudes without a jump. */
export type CountryLand = readonly Ring[]

export function countryLand(): Map<string, CountryLand> {
  const land = new Map<string, Ring[]>()
  for (const { code, rings } of countryRings()) land.set(code, [...(land.get(code) ?? []), ...rings])
  return land
}

/** Points on land in rows from south to north: where a row crosses an outline it goes from water to land or back. */
export function* landRows(land: CountryLand, rows: number): Generator<{ lat: number; lons: readonly number[] }> {
  const lats = land.flatMap(ring => ring.map(([, lat]) => lat))
  const south = lats.reduce((a, b) => Math.min(a, b))
  const north = lats.reduce((a, b) => Math.max(a, b))
  const step = (north - south) / rows
  for (let lat = south + step / 2; lat < north; lat += step) {
    const lons = land.flatMap(ring => {
      const crossings = ring.flatMap(([x1, y1], i) => {
        const [x2, y2] = ring[(i + 1) % ring.length]!
        return y1 < lat !== y2 < lat ? [x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)] : []
      })
      crossings.sort((a, b) => a - b)
      return pairsOf(crossings).flatMap(([from, to]) => steps(from, to, step))
    })
    yield { lat, lons }
  }
}

const pairsOf = (list: readonly number[]): [number, number][] =>
  Array.from({ length: list.length >> 1 }, (_, i) => [list[2 * i]!, list[2 * i + 1]!])

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) }, (_, i) => from + (i + 0.5) * step)

function middle(pieces: readonly { lat: number; lon: number; area: number }[]): { lat: number; lon: number } {
  const area = pieces.reduce((sum, p) => sum + p.area, 0)
  const lat = pieces.reduce((sum, p) => sum + p.lat * p.area, 0) / area
  const lon = pieces.reduce((sum, p) => sum + p.lon * p.area, 0) / area
  return { lat: Math.round(lat * 100) / 100, lon: Math.round(wrapped(lon) * 100) / 100 }
}

/** A longitude between -180 and 180. */
export const wrapped = (lon: number): number => ((lon + 540) % 360) - 180

/** The largest countries as GeoNames places them, which is what other tables agree with. */
const ownPoints: Readonly<Record<string, readonly [lat: number, lon: number]>> = {
  RU: [60, 100],
  CN: [35, 105],
  CA: [60.1, -113.6],
  US: [39.76, -98.5],
  BR: [-10, -55],
  AU: [-25, 135],
  NZ: [-42, 174],
  CL: [-30, -71],
  ID: [-5, 120],
  MA: [32, -6],
  JP: [35.69, 139.75],
}

/** Joins arcs; a negative number is an arc read backwards. */
function ring({ arcs, transform }: Topology, numbers: readonly number[]): Ring {
  return numbers.flatMap(n => {
    let [x, y] = [0, 0]
    const points = arcs[n < 0 ? ~n : n]!.map(([dx, dy]) => {
      x += dx
      y += dy
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]] as const
    })
    return n < 0 ? points.reverse() : points
  })
}

/** Longitudes without the jump at the 180th meridian, beyond 180 where need be. */
function unwrapped(points: Ring): Ring {
  let turn = 0
  return points.map(([lon, lat], i) => {
    const step = i === 0 ? 0 : lon - points[i - 1]![0]
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360
    return [lon + turn, lat] as const
  })
}

/** Shoelace formula in degrees, with longitudes shrunk by latitude for the area. */
function centroid(points: Ring): { lat: number; lon: number; area: number } {
  let [area, lon, lat] = [0, 0, 0]
  for (const [i, [x1, y1]] of points.entries()) {
    const [x2, y2] = points[(i + 1) % points.length]!
    const cross = x1 * y2 - x2 * y1
    area += cross
    lon += (x1 + x2) * cross
    lat += (y1 + y2) * cross
  }
  const [middleLon, middleLat] = [lon / (3 * area), lat / (3 * area)]
  return { lat: middleLat, lon: middleLon, area: Math.abs(area / 2) * Math.cos((middleLat * Math.PI) / 180) }
}
