import { type Line, type Role, type Segment, seg } from './line.ts'
import { graphemes, printable } from './width.ts'

/** One column cell (or two, for wide characters) of text to be wrapped. */
export interface Cell {
  readonly text: string
  readonly width: number
  readonly roles: readonly Role[]
  /** Labels of records that start here. */
  readonly labels: readonly string[]
}

const none: readonly string[] = []

/** Cells of a stretch in one look; `labels` go to its first cell. */
export function cellsOf(text: string, roles: readonly Role[], labels: readonly string[] = none): Cell[] {
  const cells: Cell[] = []
  for (const g of graphemes(printable(text)))
    cells.push({ text: g.text, width: g.width, roles, labels: cells.length === 0 ? labels : none })
  return cells
}

const isBlank = (cell: Cell): boolean => cell.text === ' '

/**
 * Cells as lines of at most `width` columns: broken at blanks (runs of blanks count as one), between
 * wide characters (Chinese and Japanese have no blanks), and inside a word only where it is longer
 * than a line.
 */
export function wrapCells(cells: readonly Cell[], width: number): Cell[][] {
  const lines: Cell[][] = []
  let line: Cell[] = []
  let used = 0
  const flush = (): void => {
    lines.push(line)
    line = []
    used = 0
  }
  let blank: Cell | null = null
  for (const word of words(cells)) {
    if (isBlank(word[0]!)) {
      blank = word[0]!
      continue
    }
    const wordWidth = word.reduce((sum, c) => sum + c.width, 0)
    const gap = blank && used > 0 ? 1 : 0
    if (used > 0 && used + gap + wordWidth > width) flush()
    else if (gap) {
      line.push(blank!)
      used += 1
    }
    blank = null
    for (const cell of word) {
      if (used > 0 && used + cell.width > width) flush()
      line.push(cell)
      used += cell.width
    }
  }
  if (line.length > 0) flush()
  return lines
}

/** Runs of blanks and unbreakable runs of other cells. */
function words(cells: readonly Cell[]): Cell[][] {
  const runs: Cell[][] = []
  for (const cell of cells) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const breaks = !before || isBlank(before) !== isBlank(cell) || (before.width > 1 && cell.width > 1)
    if (breaks) runs.push([cell])
    else run!.push(cell)
  }
  return runs
}

/** Neighbouring cells of one look joined to segments. */
export function toLine(cells: readonly Cell[]): Line {
  const line: Segment[] = []
  for (const cell of cells) {
    const last = line.at(-1)
    if (last && last.roles === cell.roles) line[line.length - 1] = { text: last.text + cell.text, roles: last.roles }
    else line.push({ text: cell.text, roles: cell.roles })
  }
  return line
}

/** Plain words wrapped at `width`; at least one line. */
export function wrapText(text: string, width: number, ...roles: Role[]): Line[] {
  const lines = wrapCells(cellsOf(text, roles), width).map(toLine)
  return lines.length > 0 ? lines : [[seg('')]]
}
