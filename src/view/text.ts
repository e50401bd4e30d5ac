import type { Reading } from '../record/reading.ts'
import type { Block, BlockKind } from '../report/report.ts'
import { groupLabels, type LabelGroup, type Labels } from './labels.ts'
import { type Line, padLine, type Role, type Segment, seg } from './line.ts'
import { cut, type Mark, marksBySpan, marksOf, type Piece } from './marks.ts'
import { displayWidth } from './width.ts'
import { type Cell, cellsOf, toLine, wrapCells } from './wrap.ts'

export interface TextOptions {
  /** Columns of the whole view. */
  readonly width: number
  /** Draw brackets around what is marked, for output without colour. */
  readonly brackets: boolean
}

/** A line of text longer than this is hard to read, however wide the terminal. */
const measure = 96
const gap = 2

const blockRoles: { readonly [K in BlockKind]: readonly Role[] } = {
  title: ['heading'],
  subheading: ['strong'],
  dateline: ['dim'],
  paragraph: [],
  'list-item': [],
  caption: ['dim'],
  boilerplate: ['dim'],
}

/**
 * The report's text, wrapped, its records marked, and in the margin the labels of the records that
 * start on the line, in the order in which they start:
 *
 *   S1 F1-2  The ministry said ‹{12 people} had died and {30} were hurt …
 */
export function textView(reading: Reading, labels: Labels, { width, brackets }: TextOptions): Line[] {
  const marks = marksOf(reading.records, labels)
  const blocks = reading.report.blocks.filter(b => !repeatsTitle(b, reading))
  const marginLimit = width < 80 ? 10 : 14
  const textWidth = Math.max(20, Math.min(measure, width - marginLimit - gap))
  const marksIn = marksBySpan(marks)
  const wrapped = paragraphs(blocks, reading.report.text).map(parts =>
    wrapCells(
      parts.flatMap(b => cellsOfBlock(b, reading.report.text, marksIn(b.span), brackets)),
      textWidth,
    ),
  )
  const margins = wrapped.map(lines => marginOf(lines, marginLimit))
  const widest = Math.max(0, ...margins.flat().map(displayWidth))
  const marginWidth = widest > 0 ? widest + gap : 0
  return wrapped.flatMap((lines, i) => [...joinMargin(lines, margins[i]!, marginWidth), []])
}

/** The block that holds the title, which heads the view already. */
export const repeatsTitle = (block: Block, { report }: Reading): boolean =>
  block.kind === 'title' && report.text.slice(...block.span) === report.title

/** Blocks that stand on one line of the text belong together: "KIRUNA, May 2 (NNV)", " - ", "The mine …". */
export function paragraphs(blocks: readonly Block[], text: string): Block[][] {
  const found: Block[][] = []
  for (const block of blocks) {
    const before = found.at(-1)?.at(-1)
    const between = before ? text.slice(before.span[1], block.span[0]) : '\n'
    if (between.includes('\n')) found.push([block])
    else found.at(-1)!.push({ kind: 'dateline', span: [before!.span[1], block.span[0]] }, block)
  }
  return found
}

function cellsOfBlock(block: Block, text: string, marks: readonly Mark[], brackets: boolean): Cell[] {
  const roles = blockRoles[block.kind]
  const bullet = block.kind === 'list-item' ? cellsOf('• ', roles) : []
  return [...bullet, ...cut(block.span, marks).flatMap(p => cellsOfPiece(p, text, roles, brackets))]
}

function cellsOfPiece(piece: Piece, text: string, blockRole: readonly Role[], brackets: boolean): Cell[] {
  const roles = [...blockRole, ...piece.roles]
  const opening = brackets ? piece.opens.map(m => m.brackets?.[0] ?? '').join('') : ''
  const closing = brackets ? piece.closes.map(m => m.brackets?.[1] ?? '').join('') : ''
  const labels = piece.opens.flatMap(m => m.label ?? [])
  return cellsOf(opening + text.slice(...piece.span) + closing, roles, labels)
}

/** The margin of each line of a block; labels that find no room go to the next line, at last to lines of their own. */
function marginOf(lines: readonly (readonly Cell[])[], limit: number): string[] {
  const margin: string[] = []
  let waiting: readonly string[] = []
  for (let i = 0; i < lines.length || waiting.length > 0; i++) {
    const groups = groupLabels([...waiting, ...(lines[i] ?? []).flatMap(c => c.labels)])
    const fitting = groups.slice(0, countFitting(groups, limit))
    margin.push(fitting.map(g => g.text).join(' '))
    waiting = groups.slice(fitting.length).flatMap(g => g.labels)
  }
  return margin
}

function countFitting(groups: readonly LabelGroup[], limit: number): number {
  let width = -1
  const full = groups.findIndex(g => (width += 1 + g.text.length) > limit)
  return full < 0 ? groups.length : Math.max(1, full)
}

function joinMargin(lines: readonly (readonly Cell[])[], margin: readonly string[], width: number): Line[] {
  return margin.map((labels, i) => [...padLine(labelSegments(labels), width), ...toLine(lines[i] ?? [])])
}

const labelRoles: { readonly [letter: string]: Role } = { S: 'statement', F: 'figure', E: 'event' }

/** Labels in the colours of their kinds. */
function labelSegments(labels: string): Segment[] {
  return labels
    .split(/( )/)
    .filter(l => l !== '')
    .map(label => {
      const role = labelRoles[label[0] ?? '']
      return role ? seg(label, role) : seg(label)
    })
}

/** What the marks and the labels mean. */
export function legend(brackets: boolean, width: number): Line[] {
  const [statement, figure, event] = brackets
    ? ['‹statement›', '{figure}', '*event*']
    : ['statement', 'figure', 'event']
  return wrapCells(
    [
      ...cellsOf('Marked are ', ['dim']),
      ...cellsOf(statement!, ['statement']),
      ...cellsOf(' S, ', ['dim']),
      ...cellsOf(figure!, ['figure']),
      ...cellsOf(' F and ', ['dim']),
      ...cellsOf(event!, ['event']),
      ...cellsOf(' E, numbered as in the tables below.', ['dim']),
    ],
    width,
  ).map(toLine)
}
