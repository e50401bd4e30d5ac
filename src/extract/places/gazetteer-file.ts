import { hashText } from '../../language/perceptron/hash.ts'
import { OnrecordError } from '../../report/error.ts'
import { firstIndex } from '../../report/search.ts'
import { type Gazetteer, type GazetteerPlace, normalisePlaceName } from './gazetteer.ts'
import { similarForm } from './similar.ts'

/**
 * A gazetteer file, as it is mapped into memory; all numbers little-endian:
 *
 *   0  'ONRG', then the length of the header, unsigned 32-bit
 *   8  header: JSON in ASCII with blanks up to a multiple of 8
 *   …  the columns in the order of `columnTypes`, each padded to a multiple of 8 bytes
 *
 * A name is found by its hash (`keyHash`, ascending) and a second hash (`keyCheck`); the key's places are
 * `keyPlaces[keyStart[k] .. keyStart[k + 1]]`, in the order of `Gazetteer.lookup`. Names are UTF-16 code units in one row.
 */
export interface GazetteerHeader {
  readonly version: string
  readonly lengths: Readonly<Record<ColumnName, number>>
  readonly divisions: readonly string[]
  /** Codes; the last is '' for none. */
  readonly countries: readonly string[]
}

const columnTypes = {
  keyHash: Int32Array,
  keyStart: Int32Array,
  /** `~place` where the name is an alternate of it. */
  keyPlaces: Int32Array,
  /** See `Gazetteer.population`. */
  keyPopulation: Int32Array,
  geonameId: Int32Array,
  /** Degrees x 10 000; `NO_POINT` for none. */
  lat: Int32Array,
  lon: Int32Array,
  population: Int32Array,
  nameStart: Int32Array,
  keyCheck: Int16Array,
  names: Uint16Array,
  /** 65535: none. */
  division: Uint16Array,
  country: Uint8Array,
  kind: Uint8Array,
} as const

export type ColumnName = keyof typeof columnTypes
export type Columns = { readonly [K in ColumnName]: InstanceType<(typeof columnTypes)[K]> }

export const placeKinds: readonly GazetteerPlace['kind'][] = [
  'capital',
  'seat',
  'place',
  'admin1',
  'country',
  'region',
  'admin2',
]
export const NO_DIVISION = 65535
export const NO_POINT = 0x7fffffff
const START = 8
/** Before the keys that are no names but what transliterations share. */
export const SIMILAR = '~'

export const nameHash = (name: string): number => hashText(name)
export const nameCheck = (name: string): number => (hashText(name, 0x5f) << 16) >> 16

const padded = (n: number): number => Math.ceil(n / 8) * 8
const columnNames = Object.keys(columnTypes) as ColumnName[]

export function encodeGazetteer(header: Omit<GazetteerHeader, 'lengths'>, columns: Columns): Uint8Array {
  const lengths = Object.fromEntries(columnNames.map(name => [name, columns[name].length]))
  const json = JSON.stringify({ ...header, lengths }).replace(
    /[\u0080-\uffff]/g,
    c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const head = json.padEnd(padded(json.length))
  const total = columnNames.reduce((sum, name) => sum + padded(columns[name].byteLength), START + head.length)
  const bytes = new Uint8Array(total)
  for (let i = 0; i < 4; i++) bytes[i] = 'ONRG'.charCodeAt(i)
  new DataView(bytes.buffer).setUint32(4, head.length, true)
  for (let i = 0; i < head.length; i++) bytes[START + i] = head.charCodeAt(i)
  let at = START + head.length
  for (const name of columnNames) {
    const { buffer, byteOffset, byteLength } = columns[name]
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += padded(byteLength)
  }
  return bytes
}

/** Opens a gazetteer file; nothing is unpacked before it is asked for. Throws `OnrecordError` `model-damaged`. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  // Columns of numbers can only lie at multiples of their size.
  const { header, columns } = readFile(bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes))
  return {
    version: header.version,
    lookup(name) {
      const k = similarKeyOf(columns, normalisePlaceName(name))
      if (k < 0) return []
      const { keyPlaces, keyStart } = columns
      return Array.from(keyPlaces.subarray(keyStart[k], keyStart[k + 1]), place => placeAt(header, columns, place))
    },
    population(name) {
      const k = keyOf(columns, normalisePlaceName(name))
      return k < 0 ? -1 : columns.keyPopulation[k]!
    },
  }
}

/** What a gazetteer file says of itself, with the number of its places. Throws as `openGazetteer`. */
export function describeGazetteer(bytes: Uint8Array): { readonly version: string; readonly places: number } {
  const { header } = readFile(bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes))
  return { version: header.version, places: header.lengths.geonameId }
}

function readFile(bytes: Uint8Array): { header: GazetteerHeader; columns: Columns } {
  const damaged = new OnrecordError('model-damaged', 'the gazetteer is damaged', 'install the package again')
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== 'ONRG' || bytes.length < START) throw damaged
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = START + view.getUint32(4, true)
  if (at > bytes.length) throw damaged
  const header = JSON.parse(asciiText(bytes.subarray(START, at))) as GazetteerHeader
  const columns: Record<string, unknown> = {}
  for (const name of columnNames) {
    const type = columnTypes[name]
    const size = header.lengths[name] * type.BYTES_PER_ELEMENT
    if (at + size > bytes.length) throw damaged
    columns[name] = new type(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, header.lengths[name])
    at += padded(size)
  }
  return { header, columns: columns as unknown as Columns }
}

function asciiText(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 8192) parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)))
  return parts.join('')
}

/** Number of a normalised name, -1 where it is unknown. */
function keyOf({ keyHash, keyCheck }: Columns, name: string): number {
  const hash = nameHash(name)
  const first = firstIndex(keyHash.length, i => keyHash[i]! >= hash)
  const check = nameCheck(name)
  for (let k = first; k < keyHash.length && keyHash[k] === hash; k++) if (keyCheck[k] === check) return k
  return -1
}

/** The number of a name, or where it is unknown that of the names that are transliterated like it. */
function similarKeyOf(columns: Columns, name: string): number {
  const k = keyOf(columns, name)
  const form = k < 0 ? similarForm(name) : null
  return form === null ? k : keyOf(columns, `${SIMILAR}${form}`)
}

function placeAt(header: GazetteerHeader, columns: Columns, place: number): GazetteerPlace {
  const i = place < 0 ? ~place : place
  const division = columns.division[i]!
  return {
    geonameId: columns.geonameId[i]! || null,
    name: String.fromCharCode(...columns.names.subarray(columns.nameStart[i]!, columns.nameStart[i + 1]!)),
    point: columns.lat[i] === NO_POINT ? null : { lat: columns.lat[i]! / 10_000, lon: columns.lon[i]! / 10_000 },
    country: header.countries[columns.country[i]!] || null,
    admin1: division === NO_DIVISION ? null : header.divisions[division]!,
    kind: placeKinds[columns.kind[i]!]!,
    population: columns.population[i]!,
    alternate: place < 0,
  }
}
