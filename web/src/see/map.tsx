import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoContains,
  geoEqualEarth,
  geoGraticule10,
  geoPath,
} from 'd3-geo'
import type { FeatureCollection, Geometry } from 'geojson'
import { useMemo, useRef } from 'preact/hooks'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' }
import type { Mapped, MappedPlace } from '../../../src/ledger/ledger.ts'
import type { Search } from '../../../src/view/search/search.ts'
import { Nothing } from '../ask/nothing.tsx'
import { additions } from '../state/additions.ts'
import { useAsked } from '../state/asked.ts'
import { words } from '../words.ts'
import { chosen, listed } from './choose.ts'
import { useZoom, type Viewport } from './zoom.ts'

const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>
const countries = feature(topology, topology.objects.countries) as FeatureCollection<Geometry>

const [width, height] = [1000, 520]
const mostRows = 200
const mostNames = 12

/** Where it happened. A point is drawn as a point, a country or a province that is all that is known as an area. */
export function WorldMap({ q, search }: { q: string; search: Search }) {
  const { value, problem } = useAsked<Mapped>('places', { q }, { stamp: additions.value })
  if (problem) return <Nothing problem={problem} />
  if (!value) return <p class="nothing">{words.loading}</p>
  const { places, unplaced, complete } = value
  return (
    <section class="sight mapped" aria-label={words.views.map}>
      <div>
        {places.length > 0 ? <Drawing key={q} places={places} search={search} /> : <Nothing problem={null} />}
        <p class="beside">
          {unplaced > 0 && <a href={listed(search, 'lacks:place')}>{words.unplaced(unplaced)}</a>}
          {!complete && <span class="part">{words.newestOnly}</span>}
        </p>
      </div>
      <ol class="places" aria-label={words.tabs.places}>
        {places.slice(0, mostRows).map(place => (
          <li key={keyOf(place)}>
            <a dir="auto" href={chosen(search, 'place', place.name)}>
              {place.name}
            </a>{' '}
            <small>{[place.country, isArea(place) ? words.areaOnly : null].filter(Boolean).join(', ')}</small>
            <b>{place.records.toLocaleString('en')}</b>
          </li>
        ))}
      </ol>
    </section>
  )
}

const keyOf = ({ name, lat, lon, precision }: MappedPlace): string => `${name} ${lat} ${lon} ${precision}`

const isCountry = ({ precision }: MappedPlace): boolean => precision === 'country'
/** All that is known is the area. */
const isArea = ({ precision }: MappedPlace): boolean =>
  precision === 'country' || precision === 'admin1' || precision === 'region'

function Drawing({ places, search }: { places: readonly MappedPlace[]; search: Search }) {
  const projection = useMemo(
    () =>
      geoEqualEarth().fitExtent(
        [
          [6, 6],
          [width - 6, height - 6],
        ],
        { type: 'Sphere' },
      ),
    [],
  )
  const svg = useRef<SVGSVGElement>(null)
  const zoom = useZoom(svg, () => viewportOf(projection, places), { width, height })
  const land = useMemo(
    () => <Land projection={projection} places={places.filter(isCountry)} search={search} />,
    [places],
  )
  const most = Math.max(...places.map(p => p.records))
  const { sight } = zoom
  const named = places.filter(p => !isCountry(p) && p.records >= most / 3).slice(0, mostNames)
  return (
    <div class="map">
      <svg ref={svg} viewBox={`0 0 ${width} ${height}`} tabindex={0} aria-label={words.mapHint} {...zoom.on}>
        <g transform={`translate(${sight.x} ${sight.y}) scale(${sight.k})`}>{land}</g>
        {[...places]
          .filter(p => !isCountry(p))
          .map(place => (
            <Point key={keyOf(place)} place={place} at={on(projection, place, sight)} most={most} search={search} />
          ))}
        {named.map(place => {
          const [x, y] = on(projection, place, sight)
          return (
            <text key={keyOf(place)} x={x} y={y - radiusOf(place, most) - 4}>
              {place.name}
            </text>
          )
        })}
      </svg>
      <p class="zoom">
        <button type="button" aria-label={words.zoomIn} onClick={() => zoom.by(1.6)}>
          +
        </button>
        <button type="button" aria-label={words.zoomOut} onClick={() => zoom.by(1 / 1.6)}>
          −
        </button>
        <button type="button" onClick={zoom.reset}>
          {words.zoomWorld}
        </button>
      </p>
    </div>
  )
}

/** Countries, those drawn dark of which no more is known than that it happened there. */
function Land({
  projection,
  places,
  search,
}: {
  projection: GeoProjection
  places: readonly MappedPlace[]
  search: Search
}) {
  const path = geoPath(projection)
  const drawn = (of: GeoPermissibleObjects): string => path(of) ?? ''
  return (
    <>
      <path class="sea" d={drawn({ type: 'Sphere' })} />
      <path class="graticule" d={drawn(geoGraticule10())} />
      {countries.features.map((country, i) => {
        const place = places.find(p => geoContains(country, [p.lon, p.lat]))
        const shape = <path key={String(country.id ?? i)} class={place ? 'land known' : 'land'} d={drawn(country)} />
        if (!place) return shape
        const name = words.during(place.name, place.records)
        return (
          <a key={String(country.id ?? i)} href={chosen(search, 'place', place.name)} aria-label={name}>
            <title>{name}</title>
            {shape}
          </a>
        )
      })}
    </>
  )
}

interface PointProps {
  readonly place: MappedPlace
  readonly at: readonly [number, number]
  readonly most: number
  readonly search: Search
}

/** The area of the circle is as large as the number. */
const radiusOf = ({ records }: MappedPlace, most: number): number => 3.5 + 16 * Math.sqrt(records / most)

function Point({ place, at: [x, y], most, search }: PointProps) {
  const name = `${words.during(place.name, place.records)}${isArea(place) ? `, ${words.areaOnly}` : ''}`
  const r = radiusOf(place, most)
  if (x < -40 || y < -40 || x > width + 40 || y > height + 40) return null
  return (
    <a href={chosen(search, 'place', place.name)} aria-label={name}>
      <title>{name}</title>
      <circle class={isArea(place) ? 'area' : 'point'} cx={x} cy={y} r={isArea(place) ? Math.max(r, 12) : r} />
    </a>
  )
}

function on(projection: GeoProjection, { lon, lat }: MappedPlace, { k, x, y }: Viewport): readonly [number, number] {
  const [px, py] = projection([lon, lat]) ?? [0, 0]
  return [px * k + x, py * k + y]
}

/** What shows all places with room around them, and never less than a country's neighbours. */
function viewportOf(projection: GeoProjection, places: readonly MappedPlace[]): Viewport {
  const points = places.map(p => on(projection, p, { k: 1, x: 0, y: 0 }))
  const [xs, ys] = [points.map(p => p[0]), points.map(p => p[1])]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const k = Math.max(1, Math.min(9, width / (right - left + 120), height / (bottom - top + 90)))
  return { k, x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2 }
}
