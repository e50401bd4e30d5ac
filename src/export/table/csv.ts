import type { Chunk, Exportable } from '../export.ts'
import type { Cell, Table } from './table.ts'

export interface CsvStyle {
  /** A tab means cells without quotation marks, whose line ends and tabs become blanks, as GDELT and POLECAT write them. */
  readonly separator: ',' | '\t'
  readonly header: boolean
  /** A byte-order mark, without which Excel takes UTF-8 for something else. */
  readonly mark: boolean
}

/** For people, who open it in a spreadsheet. */
export const spreadsheet: CsvStyle = { separator: ',', header: true, mark: true }
/** For programs. */
export const plainCsv: CsvStyle = { separator: ',', header: true, mark: false }
export const tabbed: CsvStyle = { separator: '\t', header: true, mark: false }

// What spreadsheets take for the beginning of a formula (OWASP, CSV injection), in full width too, and after blanks.
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/

/**
 * Writes a table as CSV (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe before it;
 * numbers stay as they are. By hand, since the guards of CSV libraries change negative numbers as well.
 */
export async function* writeCsv(
  table: Table,
  style: CsvStyle,
  readings: AsyncIterable<Exportable>,
): AsyncGenerator<Chunk> {
  const line = (cells: readonly Cell[]): string => csvLine(cells, style)
  if (style.mark) yield '\ufeff'
  if (style.header) yield line(table.columns.map(c => c.name))
  for await (const { reading } of readings) {
    const lines = Array.from(table.rows(reading), line)
    if (lines.length > 0) yield lines.join('')
  }
}

/** One row with its line end. */
export const csvLine = (cells: readonly Cell[], style: CsvStyle): string =>
  cells.map(c => cellText(c, style)).join(style.separator) + (style.separator === ',' ? '\r\n' : '\n')

function cellText(cell: Cell, { separator }: CsvStyle): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const plain = (separator === '\t' ? cell.replace(/\s+/g, ' ') : cell).toWellFormed().replaceAll('\0', '\ufffd')
  const safe = formula.test(plain) ? `'${plain}` : plain
  return separator === ',' && /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
