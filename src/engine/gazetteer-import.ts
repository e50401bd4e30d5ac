import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { Gazetteer } from '../extract/places/gazetteer.ts'
import { type Entry, packEntries } from '../extract/places/gazetteer-pack.ts'
import { csvRow, csvTable } from '../extract/places/source/csv.ts'
import { geonamesRow, isGeonamesLine } from '../extract/places/source/geonames.ts'
import type { Row, SourcePlace } from '../extract/places/source/source.ts'
import { OnrecordError } from '../report/error.ts'

/** Which places of a file are taken. */
export interface Selection {
  /** GeoNames feature classes. */
  readonly classes: ReadonlySet<string>
  /** Settlements with fewer people are left out; divisions and capitals are not. */
  readonly population: number
  /** ISO 3166-1 alpha-2; all where it is empty. */
  readonly countries: ReadonlySet<string>
}

/** What came of a file. */
export interface Imported {
  readonly bytes: Uint8Array
  readonly places: number
  /** Rows that the selection left out. */
  readonly passedOver: number
  readonly bad: number
}

/** More would not fit the memory that a laptop has to spare. */
const MOST = 1_000_000

/**
 * Reads a GeoNames dump or a table with a header, line by line, into a gazetteer file. A bad row is told with its line
 * to `onProblem` and does not lose the others. `known` gives the divisions of places that it has too. Throws
 * `OnrecordError`: `file-not-found`, `bad-header`, `too-many-places`, `no-places`.
 */
export async function importGazetteer(
  path: string,
  name: string,
  selection: Selection,
  known: Gazetteer,
  onProblem: (line: number, problem: string) => void,
): Promise<Imported> {
  await checkFile(path)
  const places: SourcePlace[] = []
  const countryOf = countryCodes(known)
  let read: ((line: string) => Row) | undefined
  let [number, passedOver, bad] = [0, 0, 0]
  let isDump = false
  const hash = createHash('sha256')
  for await (const line of linesOf(path)) {
    number++
    hash.update(line)
    if (!read) {
      isDump = isGeonamesLine(line)
      const table = isDump ? null : tableOf(line, path)
      read = table ? l => csvRow(l, table) : geonamesRow
      if (table) continue
    }
    const row = withCountry(read(line), countryOf)
    if (row && 'problem' in row) {
      bad++
      onProblem(number, row.problem)
    } else if (row && isWanted(row.place, selection)) places.push(row.place)
    else passedOver++
    if (places.length > MOST) throw tooMany(path)
  }
  if (places.length === 0)
    throw new OnrecordError(
      'no-places',
      `${path} gives no places`,
      'Look at the rows named above, or choose fewer filters.',
    )
  const { entries, divisions } = entriesOf(places, isDump, known)
  // Who writes a table of places knows of them; a dump is full of hamlets with the names of people and things.
  const version = `${name} (${places.length} places, sha256:${hash.digest('hex').slice(0, 12)})`
  const bytes = packEntries(entries, divisions, version, isDump ? undefined : 0)
  return { bytes, places: places.length, passedOver, bad }
}

async function checkFile(path: string): Promise<void> {
  const info = await stat(path).catch(() => null)
  if (!info?.isFile()) throw new OnrecordError('file-not-found', `there is no file ${path}`, 'Check the name.')
  if (/\.zip$/i.test(path))
    throw new OnrecordError('is-archive', `${path} is a zip archive`, 'Unpack it first, and add the .txt file in it.')
}

function linesOf(path: string): AsyncIterable<string> {
  const file = createReadStream(path)
  return createInterface({
    input: /\.gz$/i.test(path) ? file.pipe(createGunzip()) : file,
    crlfDelay: Number.POSITIVE_INFINITY,
  })
}

function tableOf(header: string, path: string): Exclude<ReturnType<typeof csvTable>, string> {
  const table = csvTable(header)
  if (typeof table !== 'string') return table
  throw new OnrecordError(
    'bad-header',
    `${path}:1: ${table}`,
    'Give a GeoNames dump, or a table that begins with: name,lat,lon,country,kind,population,aliases',
  )
}

const tooMany = (path: string): OnrecordError =>
  new OnrecordError(
    'too-many-places',
    `${path} holds more than ${MOST.toLocaleString('en')} such places`,
    'Take fewer with --country SY,IQ or --population 500.',
  )

function isWanted(place: SourcePlace, { classes, population, countries }: Selection): boolean {
  if (!classes.has(place.featureClass)) return false
  if (countries.size > 0 && !countries.has(place.country.toUpperCase())) return false
  return place.kind !== 'place' || place.population >= population
}

/** The row with its country as a code. */
function withCountry(row: Row, countryOf: (words: string) => string | null): Row {
  if (!row || 'problem' in row) return row
  const country = countryOf(row.place.country)
  return country === null
    ? { problem: `no country is called “${row.place.country}”` }
    : { place: { ...row.place, country } }
}

/** "Mali" and "ml" are ML; null for a word that is no country. */
function countryCodes(known: Gazetteer): (words: string) => string | null {
  const codes = new Map([['', '']])
  return words => {
    if (/^[A-Za-z]{2}$/.test(words)) return words.toUpperCase()
    let code: string | null | undefined = codes.get(words)
    if (code === undefined) {
      code = known.lookup(words).find(p => p.kind === 'country')?.country ?? null
      if (code !== null) codes.set(words, code)
    }
    return code
  }
}

/** The division codes of a dump become names: by its own divisions, else by places that are known already. */
function entriesOf(
  places: readonly SourcePlace[],
  isDump: boolean,
  known: Gazetteer,
): { entries: Entry[]; divisions: Map<string, string> } {
  const divisions = new Map<string, string>()
  const codeOf = (p: SourcePlace): string => (p.admin1 === '' ? '' : `${p.country}.${p.admin1}`)
  for (const p of places) if (p.kind === 'admin1' && p.admin1 !== '') divisions.set(codeOf(p), p.name)
  for (const p of places) {
    const name = p.admin1 === '' || divisions.has(codeOf(p)) ? null : isDump ? knownDivision(p, known) : p.admin1
    if (name !== null) divisions.set(codeOf(p), name)
  }
  const entries = places.map(
    (p): Entry => ({
      geonameId: p.geonameId,
      name: p.name,
      point: { lat: p.lat, lon: p.lon },
      population: p.population,
      country: p.country,
      division: codeOf(p),
      kind: p.kind,
      // A dump says of no name who uses it; who makes a table of his own means what he writes.
      spellings: isDump ? [] : p.aliases,
      alternates: isDump ? p.aliases : [],
    }),
  )
  return { entries, divisions }
}

/** The division of the known place that has the same id. */
const knownDivision = ({ name, geonameId }: SourcePlace, known: Gazetteer): string | null =>
  known.lookup(name).find(k => k.geonameId === geonameId)?.admin1 ?? null
