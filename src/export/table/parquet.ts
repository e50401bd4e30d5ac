import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js'
import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js'
import type { Chunk, Exportable } from '../export.ts'
import type { Cell, Table } from './table.ts'

/** A row group is written when it has so many rows or so much text: what is held in memory stays bounded. */
const groupRows = 10_000
const groupText = 16 * 2 ** 20

/** Writes a table as Parquet, compressed by Snappy, a row group at a time. */
export async function* writeParquet(table: Table, readings: AsyncIterable<Exportable>): AsyncGenerator<Chunk> {
  const bytes = new ByteWriter()
  const file = new ParquetWriter({ writer: bytes, schema: schemaOf(table), createdBy: 'onrecord' })
  let rows: (readonly Cell[])[] = []
  let size = 0
  for await (const { reading } of readings)
    for (const row of table.rows(reading)) {
      rows.push(row)
      size += row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 8), 0)
      if (rows.length < groupRows && size < groupText) continue
      writeGroup(file, table, rows)
      yield taken(bytes)
      rows = []
      size = 0
    }
  if (rows.length > 0) writeGroup(file, table, rows)
  file.finish()
  yield taken(bytes)
}

function writeGroup(file: ParquetWriter, { columns }: Table, rows: readonly (readonly Cell[])[]): void {
  const columnData = columns.map(({ name }, i) => ({ name, data: rows.map(row => stored(row[i]!)) }))
  file.write({ columnData, rowGroupSize: rows.length })
}

const stored = (cell: Cell): Cell => (typeof cell === 'string' ? cell.toWellFormed() : cell)

/** What was written since the last time. The writer's `offset` counts on, so that the file's index stays right. */
function taken(bytes: ByteWriter): Uint8Array {
  const written = bytes.getBytes().slice()
  bytes.index = 0
  return written
}

const physical = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const

const schemaOf = ({ columns }: Table) => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...physical[type] })),
]
