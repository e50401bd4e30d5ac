import { OnrecordError } from '../../report/error.ts'
import { buildIndex, indexedRows, type PackedWeights } from './packed.ts'
import { readVarints, varints } from './varint.ts'

/**
 * A model file, before compression:
 *
 *   0   'ONRM'
 *   4   version of this format, one byte; three bytes of zero
 *   8   length of the header, unsigned 32-bit little-endian
 *   12  header: JSON in ASCII, `{kind, templates, data, tables: [{name, bits, classes, scale, rows, cells, bytes}]}`
 *   …   for each table `bytes` bytes: gaps between the kept rows (varints), cells of each row (varints),
 *       the cells' labels (a byte each), the cells' codes (a signed byte each)
 *
 * `kind` says what the model is for, `templates` is the version of the feature templates that it was
 * trained with, `data` is whatever JSON it needs beside the tables.
 */
export interface Model<Data = unknown> {
  readonly kind: string
  readonly templates: number
  readonly data: Data
  readonly tables: Readonly<Record<string, PackedWeights>>
}

interface TableHeader {
  readonly name: string
  readonly bits: number
  readonly classes: number
  readonly scale: number
  readonly rows: number
  readonly cells: number
  readonly bytes: number
}

const MAGIC = 'ONRM'
const VERSION = 1
const START = 12

export function encodeModel(model: Model): Uint8Array {
  const bodies = Object.values(model.tables).map(encodeTable)
  const tables = Object.entries(model.tables).map(([name, table], i) => tableHeader(name, table, bodies[i]!.length))
  const header = ascii(JSON.stringify({ kind: model.kind, templates: model.templates, data: model.data, tables }))
  const bytes = new Uint8Array(START + header.length + bodies.reduce((sum, b) => sum + b.length, 0))
  for (let i = 0; i < 4; i++) bytes[i] = MAGIC.charCodeAt(i)
  bytes[4] = VERSION
  new DataView(bytes.buffer).setUint32(8, header.length, true)
  for (let i = 0; i < header.length; i++) bytes[START + i] = header.charCodeAt(i)
  let at = START + header.length
  for (const body of bodies) {
    bytes.set(body, at)
    at += body.length
  }
  return bytes
}

/**
 * Reads a model file of one kind. Throws an `OnrecordError`: `model-damaged` when the bytes are no
 * whole model, `model-mismatch` when they are one of another kind or for other feature templates.
 */
export function decodeModel<Data>(bytes: Uint8Array, kind: string, templates: number): Model<Data> {
  const { header, start } = readHeader(bytes)
  if (header.kind !== kind || header.templates !== templates) {
    throw new OnrecordError(
      'model-mismatch',
      `expected model "${kind}" with templates ${templates}, found "${header.kind}" with templates ${header.templates}`,
      'install the program and its models in the same version, or train the models again',
    )
  }
  const tables: Record<string, PackedWeights> = {}
  let at = start
  for (const table of header.tables) {
    if (at + table.bytes > bytes.length) throw damaged(`table "${table.name}" is cut short`)
    tables[table.name] = decodeTable(table, bytes.subarray(at, at + table.bytes))
    at += table.bytes
  }
  return { kind, templates, data: header.data as Data, tables }
}

const damaged = (what: string): OnrecordError =>
  new OnrecordError('model-damaged', `the model file is damaged: ${what}`, 'install the package again')

/** Escapes what is not ASCII, so that one character is one byte. */
const ascii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

const tableHeader = (name: string, { bits, classes, scale, starts, labels }: PackedWeights, bytes: number) =>
  ({ name, bits, classes, scale, rows: starts.length - 1, cells: labels.length, bytes }) satisfies TableHeader

function encodeTable({ index, starts, labels, codes }: PackedWeights): Uint8Array {
  const rows = indexedRows(index)
  const gaps = varints(rows.map((row, i) => row - (rows[i - 1] ?? 0)))
  const counts = varints(rows.map((_, i) => starts[i + 1]! - starts[i]!))
  const bytes = new Uint8Array(gaps.length + counts.length + labels.length * 2)
  bytes.set(gaps)
  bytes.set(counts, gaps.length)
  bytes.set(labels, gaps.length + counts.length)
  bytes.set(new Uint8Array(codes.buffer, codes.byteOffset, codes.length), bytes.length - codes.length)
  return bytes
}

function readHeader(bytes: Uint8Array) {
  const magic = String.fromCharCode(...bytes.subarray(0, 4))
  if (magic !== MAGIC) throw damaged('it does not start as a model file')
  if (bytes.length < START) throw damaged('it is cut short')
  if (bytes[4] !== VERSION) throw damaged(`format version ${bytes[4]} is unknown`)
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(8, true)
  if (START + length > bytes.length) throw damaged('its header is cut short')
  return { header: parseHeader(text(bytes.subarray(START, START + length))), start: START + length }
}

function parseHeader(json: string) {
  try {
    return JSON.parse(json) as { kind: string; templates: number; data: unknown; tables: TableHeader[] }
  } catch {
    throw damaged('its header cannot be read')
  }
}

function text(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 8192) parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)))
  return parts.join('')
}

function decodeTable({ name, bits, classes, scale, rows, cells }: TableHeader, bytes: Uint8Array): PackedWeights {
  const gaps = readVarints(bytes, 0, rows)
  const counts = readVarints(bytes, gaps.end, rows)
  const starts = sums(counts.values)
  if (starts[rows] !== cells || counts.end + cells * 2 !== bytes.length)
    throw damaged(`table "${name}" does not add up`)
  const kept = sums(gaps.values).subarray(1)
  if (rows > 0 && kept[rows - 1]! >= 2 ** bits) throw damaged(`table "${name}" has rows beyond its size`)
  // Copies, because `slice` of a Node buffer would be a view into all of it.
  const labels = new Uint8Array(bytes.subarray(counts.end, counts.end + cells))
  if (labels.some(l => l >= classes)) throw damaged(`table "${name}" has labels beyond its classes`)
  const codes = new Int8Array(bytes.subarray(counts.end + cells))
  return { bits, classes, scale, index: buildIndex(bits, kept), starts, labels, codes }
}

/** 0 and the running sums: one more entry than there are values. */
function sums(values: Int32Array): Int32Array {
  const totals = new Int32Array(values.length + 1)
  for (let i = 0; i < values.length; i++) totals[i + 1] = totals[i]! + values[i]!
  return totals
}
