import { type Pair, pairMarks } from './pair-marks.ts'
import type { Mark } from './quotation-marks.ts'

/** The marks of one paragraph and how they pair. */
export interface MarkedParagraph {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
  readonly pairs: readonly Pair[]
}

const longest = 8

/**
 * Some texts put each sentence on a line of its own, so that a quotation opens on one line and closes
 * on another, without a mark at the head of the lines between:
 *
 *   "The road is closed.
 *   Nobody may pass," she said.
 *
 * Gives each line of such a quotation its own pair, with an opening mark of no width. Lines that an
 * empty line parts are paragraphs, which it leaves alone.
 */
export function runOn(lines: readonly MarkedParagraph[], text: string): MarkedParagraph[] {
  const out = [...lines]
  for (let i = 0; i + 1 < out.length; i++) {
    const open = unclosed(out[i]!)
    const stop = open ? closingLine(out, i, open, text) : null
    if (open && stop !== null) for (let k = i + 1; k <= stop; k++) out[k] = reopened(out[k]!, open, k === stop, text)
  }
  return out
}

const unclosed = ({ pairs, end }: MarkedParagraph): Mark | null =>
  pairs.find(p => !p.close && p.open.family !== 'single' && p.span[1] === end)?.open ?? null

/** The line after `from` on which the quotation closes, or null. */
function closingLine(lines: readonly MarkedParagraph[], from: number, open: Mark, text: string): number | null {
  for (let i = from + 1; i < lines.length && i <= from + longest; i++) {
    if (/\n\s*\n/u.test(text.slice(lines[i - 1]!.end, lines[i]!.start))) return null
    if (closingMark(lines[i]!, open)) return i
    if (lines[i]!.marks.some(m => m.family === open.family)) return null
  }
  return null
}

/** A line's first mark of the kind, if it closes by its look, or if the straight marks of the line are odd in number. */
function closingMark({ marks, start }: MarkedParagraph, open: Mark): Mark | null {
  const same = marks.filter(m => m.family === open.family)
  const first = same[0]
  if (!first || first.start === start || first.typographic !== open.typographic) return null
  if (first.typographic || first.direction === 'close') return first.direction === 'close' ? first : null
  return same.length % 2 === 1 ? first : null
}

function reopened(line: MarkedParagraph, open: Mark, last: boolean, text: string): MarkedParagraph {
  const head: Mark = { ...open, start: line.start, end: line.start, direction: 'open' }
  const close = last ? closingMark(line, open) : null
  const marks = [head, ...line.marks.map(m => (m === close ? { ...m, direction: 'close' as const } : m))]
  return { ...line, marks, pairs: pairMarks(marks, text, line.end) }
}
