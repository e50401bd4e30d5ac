import { type GazetteerPlace, normalisePlaceName } from './gazetteer.ts'
import {
  type Columns,
  encodeGazetteer,
  NO_DIVISION,
  NO_POINT,
  nameCheck,
  nameHash,
  placeKinds,
  SIMILAR,
} from './gazetteer-file.ts'
import { similarForm } from './similar.ts'

/** A place on its way into the file. */
export interface Entry {
  readonly geonameId: number
  readonly name: string
  readonly point: GazetteerPlace['point']
  readonly population: number
  /** '' for none. */
  readonly country: string
  /** `SY.04` or ''. */
  readonly division: string
  readonly kind: GazetteerPlace['kind']
  /** Names as good as `name`. */
  readonly spellings: readonly string[]
  /** Names that the source lists without saying who uses them. */
  readonly alternates: readonly string[]
}

const ARABIC_ARTICLE = /^(?:al|ar|as|ash|an|at|az|ad|adh|ath|el|ed|esh) (?=\w{3})/
const ARTICLE_COUNTRIES = new Set('SY IQ LB PS YE SD LY EG JO SA KW OM QA BH AE DZ TN MA MR IL'.split(' '))

/** Where names are transliterated from Arabic, Persian and Pashto. */
const SIMILAR_COUNTRIES = new Set([...ARTICLE_COUNTRIES, ...'IR AF PK'.split(' ')])

/** Keys under which a place is found, with whether they are alternates only. */
function keysOf({ name, country, spellings, alternates, kind }: Entry): Map<string, boolean> {
  const keys = new Map(
    shortened([...new Set([name, ...spellings])].map(normalisePlaceName), country, kind).map(k => [k, false]),
  )
  for (const key of shortened(alternates.map(normalisePlaceName), country, kind))
    if (!keys.has(key)) keys.set(key, true)
  keys.delete('')
  if (SIMILAR_COUNTRIES.has(country) && kind !== 'admin2')
    for (const key of [...keys.keys()]) {
      const form = similarForm(key)
      if (form !== null) keys.set(`${SIMILAR}${form}`, true)
    }
  return keys
}

/** The keys, and without what reports leave out: "al", "h" at the end, "Saint" in full, "Province". */
function shortened(keys: readonly string[], country: string, kind: Entry['kind']): string[] {
  const all = new Set(keys)
  const arabic = ARTICLE_COUNTRIES.has(country)
  for (const key of keys) {
    if (arabic) all.add(key.replace(ARABIC_ARTICLE, ''))
    if (/\bsaint\b/.test(key)) all.add(key.replace(/\bsaint\b/, 'st'))
    if (kind === 'admin1' || (kind === 'admin2' && country !== 'US')) all.add(key.replace(DIVISION_WORDS, ''))
  }
  if (arabic) for (const key of [...all]) if (/\w{3}ah$/.test(key)) all.add(key.slice(0, -1))
  return [...all]
}

const DIVISION_WORDS =
  / (?:governorate|province|oblast|region|state|district|prefecture|county|department|autonomous region|muhafazat|wilaya|krai|republic|kraj|voivodeship|raion|rayon|territory|municipality|commune|subdistrict)$/

/** Countries before regions before the rest, the larger first. */
function byImportance(a: Entry, b: Entry): number {
  const rank = ({ kind }: Entry): number => (kind === 'country' ? 0 : kind === 'region' ? 1 : 2)
  return rank(a) - rank(b) || b.population - a.population
}

const sums = (lengths: readonly number[]): Int32Array<ArrayBuffer> => {
  const starts = new Int32Array(lengths.length + 1)
  for (const [i, n] of lengths.entries()) starts[i + 1] = starts[i]! + n
  return starts
}

const degrees = (value: number | undefined): number => (value === undefined ? NO_POINT : Math.round(value * 10_000))

/**
 * A gazetteer file of places. `divisionNames` are those of the codes in `Entry.division`; the name of a settlement of
 * less than `knownSize` people does not make it known (`Gazetteer.population`).
 */
export function packEntries(
  entries: readonly Entry[],
  divisionNames: ReadonlyMap<string, string>,
  version: string,
  knownSize = KNOWN_SIZE,
): Uint8Array {
  const sorted = [...entries].sort(byDivision)
  const countries = [...new Set(sorted.map(e => e.country).filter(c => c !== ''))].sort()
  countries.push('')
  const used = [...new Set(sorted.map(e => e.division))].filter(d => divisionNames.has(d)).sort()
  const divisionIndex = new Map(used.map((d, i) => [d, i]))
  const countryIndex = new Map(countries.map((c, i) => [c, i]))
  const keys = keyTable(sorted)
  const columns: Columns = {
    keyHash: Int32Array.from(keys, ([key]) => nameHash(key)),
    keyStart: sums(keys.map(([, list]) => list.length)),
    keyPlaces: Int32Array.from(keys.flatMap(([, list]) => list)),
    keyPopulation: Int32Array.from(keys, ([, list]) => knownPopulation(sorted, list, knownSize)),
    geonameId: Int32Array.from(sorted, e => e.geonameId),
    lat: Int32Array.from(sorted, e => degrees(e.point?.lat)),
    lon: Int32Array.from(sorted, e => degrees(e.point?.lon)),
    population: Int32Array.from(sorted, e => e.population),
    nameStart: sums(sorted.map(e => e.name.length)),
    keyCheck: Int16Array.from(keys, ([key]) => nameCheck(key)),
    names: Uint16Array.from(sorted.flatMap(e => Array.from({ length: e.name.length }, (_, i) => e.name.charCodeAt(i)))),
    division: Uint16Array.from(sorted, e => divisionIndex.get(e.division) ?? NO_DIVISION),
    country: Uint8Array.from(sorted, e => countryIndex.get(e.country)!),
    kind: Uint8Array.from(sorted, e => placeKinds.indexOf(e.kind)),
  }
  return encodeGazetteer({ version, divisions: used.map(d => divisionNames.get(d)!), countries }, columns)
}

const byDivision = (a: Entry, b: Entry): number =>
  (a.division < b.division ? -1 : a.division > b.division ? 1 : 0) ||
  a.geonameId - b.geonameId ||
  (a.name < b.name ? -1 : 1)

/** Keys by hash with their places: those of the name first, alternates as `~place`. */
function keyTable(entries: readonly Entry[]): [key: string, places: number[]][] {
  const table = new Map<string, number[]>()
  for (const [i, entry] of entries.entries())
    for (const [key, alternate] of keysOf(entry)) {
      const place = alternate ? ~i : i
      const list = table.get(key)
      if (list) list.push(place)
      else table.set(key, [place])
    }
  const placeOf = (i: number): Entry => entries[i < 0 ? ~i : i]!
  for (const list of table.values())
    list.sort((a, b) => (a < 0 ? 1 : 0) - (b < 0 ? 1 : 0) || byImportance(placeOf(a), placeOf(b)) || a - b)
  return [...table].sort((a, b) => nameHash(a[0]) - nameHash(b[0]) || (a[0] < b[0] ? -1 : 1))
}

/** Of the places of a name that are known for it: no alternates, no hamlets. */
function knownPopulation(entries: readonly Entry[], list: readonly number[], knownSize: number): number {
  const known = list.filter(i => i >= 0 && (entries[i]!.population >= knownSize || entries[i]!.kind !== 'place'))
  return known.length === 0 ? -1 : entries[known[0]!]!.population
}

/** A smaller settlement's name is more often another thing's. */
const KNOWN_SIZE = 3000
