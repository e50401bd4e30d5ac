import { OnrecordError } from '../../report/error.ts'
import { bitCount, isDense, keptBytes, keptWord, type PackedWeights } from './packed.ts'

/**
 * A model file, before compression:
 *
 *   0   'ONRM'
 *   4   version of this format, one byte; three bytes of zero
 *   8   length of the header, unsigned 32-bit little-endian
 *   12  header: JSON in ASCII, `{kind, templates, data, tables: [{name, bits, classes, scale, rows, cells}]}`
 *   …   for each table the columns of `PackedWeights`, a byte each: `kept`, `counts`, `labels`, `codes`
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
}

const MAGIC = 'ONRM'
const VERSION = 2
const START = 12

export function encodeModel(model: Model): Uint8Array {
  const tables = Object.entries(model.tables).map(([name, table]) => tableHeader(name, table))
  const header = ascii(JSON.stringify({ kind: model.kind, templates: model.templates, data: model.data, tables }))
  const columns = Object.values(model.tables).flatMap(columnsOf)
  const bytes = new Uint8Array(START + header.length + columns.reduce((sum, c) => sum + c.length, 0))
  for (let i = 0; i < 4; i++) bytes[i] = MAGIC.charCodeAt(i)
  bytes[4] = VERSION
  new DataView(bytes.buffer).setUint32(8, header.length, true)
  for (let i = 0; i < header.length; i++) bytes[START + i] = header.charCodeAt(i)
  let at = START + header.length
  for (const column of columns) {
    bytes.set(column, at)
    at += column.length
  }
  return bytes
}

/**
 * Reads a model file of one kind; its weights are views into `bytes`. Throws an `OnrecordError`:
 * `model-damaged` when the bytes are no whole model, `model-mismatch` when they are one of another format or kind or for other feature templates.
 */
export function decodeModel<Data>(bytes: Uint8Array, kind: string, templates: number): Model<Data> {
  const { header, start } = readHeader(bytes)
  if (header.kind !== kind || header.templates !== templates)
    throw mismatch(
      `expected model "${kind}" with templates ${templates}, found "${header.kind}" with templates ${header.templates}`,
    )
  const tables: Record<string, PackedWeights> = {}
  let at = start
  for (const table of header.tables) {
    tables[table.name] = decodeTable(table, bytes, at)
    at += bytesOf(table)
  }
  return { kind, templates, data: header.data as Data, tables }
}

const damaged = (what: string): OnrecordError =>
  new OnrecordError('model-damaged', `the model file is damaged: ${what}`, 'install the package again')

const mismatch = (what: string): OnrecordError =>
  new OnrecordError(
    'model-mismatch',
    what,
    'install the program and its models in the same version, or train the models again',
  )

/** Escapes what is not ASCII, so that one character is one byte. */
const ascii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

const tableHeader = (name: string, { bits, classes, scale, counts, codes }: PackedWeights): TableHeader => ({
  name,
  bits,
  classes,
  scale,
  rows: isDense(classes) ? codes.length / classes : counts.length,
  cells: codes.length,
})

const columnsOf = ({ kept, counts, labels, codes }: PackedWeights): Uint8Array[] => [
  kept,
  counts,
  labels,
  new Uint8Array(codes.buffer, codes.byteOffset, codes.length),
]

function readHeader(bytes: Uint8Array) {
  const magic = String.fromCharCode(...bytes.subarray(0, 4))
  if (magic !== MAGIC) throw damaged('it does not start as a model file of this version')
  if (bytes.length < START) throw damaged('it is cut short')
  if (bytes[4] !== VERSION)
    throw mismatch(`the model file has format ${bytes[4]}, and only format ${VERSION} can be read`)
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
  for (let i = 0; i < bytes.length; i += 8192)
    parts.push(String.fromCharCode.apply(null, bytes.subarray(i, i + 8192) as unknown as number[]))
  return parts.join('')
}

const bytesOf = ({ bits, classes, rows, cells }: TableHeader): number =>
  keptBytes(bits) + (isDense(classes) ? cells : rows + 2 * cells)

function decodeTable(table: TableHeader, bytes: Uint8Array, start: number): PackedWeights {
  const { name, bits, classes, scale, rows, cells } = table
  if (start + bytesOf(table) > bytes.length) throw damaged(`table "${name}" is cut short`)
  let at = start
  const column = (length: number): Uint8Array => {
    at += length
    return new Uint8Array(bytes.buffer, bytes.byteOffset + at - length, length)
  }
  const kept = column(keptBytes(bits))
  const counts = column(isDense(classes) ? 0 : rows)
  const labels = column(isDense(classes) ? 0 : cells)
  const codes = new Int8Array(bytes.buffer, bytes.byteOffset + at, cells)
  const expected = isDense(classes) ? rows * classes : sum(counts)
  if (countRows(kept) !== rows || expected !== cells) throw damaged(`table "${name}" does not add up`)
  return { bits, classes, scale, kept, counts, labels, codes }
}

function sum(values: Uint8Array): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]!
  return total
}

function countRows(kept: Uint8Array): number {
  let rows = 0
  for (let group = 0; group < kept.length / 4; group++) rows += bitCount(keptWord(kept, group))
  return rows
}
