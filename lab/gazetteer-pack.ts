import { type GazetteerPlace, normalisePlaceName } from '../src/extract/places/gazetteer.ts'
import {
  type Columns,
  encodeGazetteer,
  NO_DIVISION,
  NO_POINT,
  nameCheck,
  nameHash,
  placeKinds,
} from '../src/extract/places/gazetteer-file.ts'

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
  readonly spellings: readonly string[]
}

const ARABIC_ARTICLE = /^(?:al|ar|as|ash|an|at|az|ad|adh|ath|el|ed|esh) (?=\w{3})/
const ARTICLE_COUNTRIES = new Set('SY IQ LB PS YE SD LY EG JO SA KW OM QA BH AE DZ TN MA MR IL'.split(' '))

/** Keys under which a place is found. */
export function keysOf({ name, country, spellings, kind }: Entry): Set<string> {
  const keys = new Set([name, ...spellings].map(normalisePlaceName))
  for (const key of [...keys]) {
    if (ARTICLE_COUNTRIES.has(country)) keys.add(key.replace(ARABIC_ARTICLE, ''))
    if (/\bsaint\b/.test(key)) keys.add(key.replace(/\bsaint\b/, 'st'))
    if (kind === 'admin1' || (kind === 'admin2' && country !== 'US')) keys.add(key.replace(DIVISION_WORDS, ''))
  }
  for (const key of [...keys]) if (ARTICLE_COUNTRIES.has(country) && /\w{3}ah$/.test(key)) keys.add(key.slice(0, -1))
  keys.delete('')
  return keys
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

/** `divisionNames` are those of the codes in `Entry.division`. */
export function packEntries(
  entries: readonly Entry[],
  divisionNames: ReadonlyMap<string, string>,
  version: string,
): Uint8Array {
  const codes = [...new Set([...entries.map(e => e.country).filter(c => c !== '')])].sort()
  const countries = [...codes, '']
  const used = [...new Set(entries.map(e => e.division))].filter(d => divisionNames.has(d)).sort()
  const divisionIndex = new Map(used.map((d, i) => [d, i]))
  const keys = new Map<string, number[]>()
  for (const [i, entry] of entries.entries())
    for (const key of keysOf(entry)) {
      const list = keys.get(key)
      if (list) list.push(i)
      else keys.set(key, [i])
    }
  const sorted = [...keys.entries()].sort((a, b) => nameHash(a[0]) - nameHash(b[0]) || (a[0] < b[0] ? -1 : 1))
  for (const [, list] of sorted) list.sort((a, b) => byImportance(entries[a]!, entries[b]!) || a - b)
  const columns: Columns = {
    keyHash: Int32Array.from(sorted, ([key]) => nameHash(key)),
    keyStart: sums(sorted.map(([, list]) => list.length)),
    keyPlaces: Int32Array.from(sorted.flatMap(([, list]) => list)),
    geonameId: Int32Array.from(entries, e => e.geonameId),
    lat: Int32Array.from(entries, e => degrees(e.point?.lat)),
    lon: Int32Array.from(entries, e => degrees(e.point?.lon)),
    population: Int32Array.from(entries, e => e.population),
    nameStart: sums(entries.map(e => e.name.length)),
    keyCheck: Int16Array.from(sorted, ([key]) => nameCheck(key)),
    names: Uint16Array.from(
      entries.flatMap(e => Array.from({ length: e.name.length }, (_, i) => e.name.charCodeAt(i))),
    ),
    division: Uint16Array.from(entries, e => divisionIndex.get(e.division) ?? NO_DIVISION),
    country: Uint8Array.from(entries, e => countries.indexOf(e.country)),
    kind: Uint8Array.from(entries, e => placeKinds.indexOf(e.kind)),
  }
  return encodeGazetteer({ version, divisions: used.map(d => divisionNames.get(d)!), countries }, columns)
}
