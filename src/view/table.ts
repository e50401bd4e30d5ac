import { type Line, lineWidth, padLine, type Role, seg, shorten } from './line.ts'
import { displayWidth, isolate } from './width.ts'
import { cellsOf, toLine, wrapCells, wrapText } from './wrap.ts'

export interface Column {
  readonly title: string
  /** The column is never made narrower than this, unless its cells are. */
  readonly least: number
  readonly role?: Role
  /** Its cells say by themselves what they are ("killed", "certain"): no title needed outside a table. */
  readonly bare?: boolean
}

/** One row: a cell a column; `''` for nothing to say. `below` stands under it, indented (`--explain`). */
export interface Row {
  readonly label: string
  readonly role: Role
  readonly cells: readonly string[]
  readonly below: readonly string[]
}

const gap = 2
/** A cell takes at most this many lines; what is longer ends in `…`. */
const cellLines = 3

/**
 * A table that fits `width` columns: cells wrap, columns in which no row says anything are left out;
 * where not even that fits, each row becomes a small block of its own.
 */
export function tableView(columns: readonly Column[], rows: readonly Row[], width: number): Line[] {
  const shown = columns.map((_, i) => i).filter(i => rows.some(r => r.cells[i] !== ''))
  const labelWidth = Math.max(...rows.map(r => displayWidth(r.label)))
  const room = width - labelWidth - gap * shown.length
  const wanted = shown.map(i => natural(columns[i]!, rows, i))
  const least = shown.map((i, k) => Math.min(columns[i]!.least, wanted[k]!))
  const unbroken = (limit: number): number[] => shown.map((i, k) => Math.max(least[k]!, widestWord(rows, i, limit)))
  const widths = fit(wanted, unbroken(16), room) ?? fit(wanted, unbroken(10), room) ?? fit(wanted, least, room)
  if (!widths) return rows.flatMap(row => block(columns, row, shown, width))
  const layout = shown.map((column, k) => ({ column, width: widths[k]! }))
  const head = rowLine(
    seg(' '.repeat(labelWidth)),
    layout.map(l => padLine([seg(shorten(columns[l.column]!.title, l.width), 'dim')], l.width)),
  )
  return [head, ...rows.flatMap(row => tableRow(columns, row, layout, labelWidth, width))]
}

const natural = (column: Column, rows: readonly Row[], i: number): number =>
  Math.max(displayWidth(column.title), ...rows.map(r => displayWidth(r.cells[i]!)))

/** The widest word of a column that is no wider than a limit: such words are not broken where there is room. */
function widestWord(rows: readonly Row[], i: number, limit: number): number {
  const words = rows.flatMap(r => r.cells[i]!.split(/\s+/)).map(displayWidth)
  return words.reduce((widest, w) => (w <= limit ? Math.max(widest, w) : widest), 0)
}

/** Column widths that add up to at most `room`, taken from the widest first; null where the least do not fit. */
function fit(natural: readonly number[], least: readonly number[], room: number): number[] | null {
  const widths = [...natural]
  let total = widths.reduce((a, b) => a + b, 0)
  if (least.reduce((a, b) => a + b, 0) > room) return null
  while (total > room) {
    let widest = -1
    for (let i = 0; i < widths.length; i++)
      if (widths[i]! > least[i]! && (widest < 0 || widths[i]! > widths[widest]!)) widest = i
    widths[widest]!--
    total--
  }
  return widths
}

interface Layout {
  readonly column: number
  readonly width: number
}

function tableRow(
  columns: readonly Column[],
  row: Row,
  layout: readonly Layout[],
  labelWidth: number,
  width: number,
): Line[] {
  const cells = layout.map(l => cell(row.cells[l.column]!, l.width, columns[l.column]!.role))
  const height = Math.max(1, ...cells.map(c => c.length))
  const lines: Line[] = []
  for (let i = 0; i < height; i++) {
    const label = i === 0 ? row.label : ''
    const start = seg(label + ' '.repeat(labelWidth - displayWidth(label)), row.role)
    lines.push(
      rowLine(
        start,
        cells.map((c, k) => padLine(c[i] ?? [], layout[k]!.width)),
      ),
    )
  }
  return [...lines, ...below(row, labelWidth + gap, width)]
}

const rowLine = (label: Line[number], cells: readonly Line[]): Line => [
  label,
  ...cells.flatMap(c => [seg(' '.repeat(gap)), ...c]),
]

function cell(text: string, width: number, role?: Role): Line[] {
  const lines = wrapCells(cellsOf(text, role ? [role] : []), width).map(c => isolateLine(toLine(c)))
  if (lines.length <= cellLines) return lines
  const last = lines[cellLines - 1]!.map(s => s.text).join('')
  const cutOff = shorten(`${last} ${'…'.repeat(width)}`, width).replace(/ ?…+$/, '…')
  return [...lines.slice(0, cellLines - 1), [seg(cutOff, ...(role ? [role] : []))]]
}

const isolateLine = (cell: Line): Line => cell.map(s => ({ ...s, text: isolate(s.text) }))

function below(row: Row, indent: number, width: number): Line[] {
  return row.below.flatMap(text =>
    wrapCells(cellsOf(text, ['dim']), Math.max(20, width - indent)).map(c => [seg(' '.repeat(indent)), ...toLine(c)]),
  )
}

/** The row without a table: the first cell beside the label, the others after it, named where that helps. */
function block(columns: readonly Column[], row: Row, shown: readonly number[], width: number): Line[] {
  const indent = displayWidth(row.label) + gap
  const [first, ...others] = shown.filter(i => row.cells[i] !== '')
  const head = cell(row.cells[first!] ?? '', width - indent, columns[first!]?.role)
  const rest = others.map(i => withTitle(columns[i]!, row.cells[i]!)).join(' · ')
  const blank = seg(' '.repeat(indent))
  return [
    ...head.map((line, i) => [i === 0 ? seg(row.label.padEnd(indent), row.role) : blank, ...line]),
    ...wrapCells(cellsOf(rest, []), width - indent).map(c => [blank, ...toLine(c)]),
    ...below(row, indent, width),
  ]
}

const withTitle = ({ title, bare }: Column, cell: string): string => (bare ? cell : `${title.toLowerCase()}: ${cell}`)

/** A line of `─` under a heading. */
export const rule = (width: number): Line => [seg('─'.repeat(width), 'dim')]

export const heading = (title: string, width: number): Line[] => {
  const line = [seg(title, 'heading'), seg(' ')]
  if (lineWidth(line) > width) return wrapText(title, width, 'heading')
  return [[...line, seg('─'.repeat(Math.max(0, width - lineWidth(line))), 'dim')]]
}
