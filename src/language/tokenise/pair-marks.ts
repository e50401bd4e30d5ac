import type { Span } from '../../report/span.ts'
import type { Mark } from './quotation-marks.ts'

/** A quotation of one paragraph before its depth and links are known. */
export interface Pair {
  readonly open: Mark
  readonly close: Mark | null
  readonly span: Span
  readonly inner: Span
}

/**
 * Pairs the marks of one paragraph that ends at `end`; pairs without words between are left out. An
 * opening mark where the same kind is open ends the open one there, unless two closing marks follow;
 * a closing mark with nothing to close is passed over. What is open at the end runs to the end.
 */
export function pairMarks(given: readonly Mark[], text: string, end: number): Pair[] {
  const marks = misplaced(given) ? alternating(given) : given
  const open: Mark[] = []
  const pairs: Pair[] = []
  for (const [i, mark] of marks.entries()) {
    const level = levelOf(open, mark)
    if (mark.direction === 'open' || (mark.direction === 'either' && level < 0)) {
      if (level >= 0 && open[level]!.typographic === mark.typographic && !nests(marks, i))
        endAt(open.splice(level), mark.start)
      open.push(mark)
    } else if (level >= 0 && !(mark.doubtful && closesLater(marks, i, open))) {
      endAt(open.splice(level + 1), mark.start)
      add(open.pop()!, mark, mark.start, mark.end)
    }
  }
  endAt(open, end)
  return pairs

  function endAt(unclosed: readonly Mark[], at: number): void {
    for (const mark of unclosed) if (mark.direction === 'open') add(mark, null, at, at)
  }

  function add(from: Mark, close: Mark | null, innerEnd: number, spanEnd: number): void {
    const inner = trimmed(text, [from.end, innerEnd])
    if (inner[0] < inner[1]) pairs.push({ open: from, close, span: [from.start, close ? spanEnd : inner[1]], inner })
  }
}

/**
 * Whether the marks or the blanks beside them mislead, as in copy that a program has put together:
 *
 *   "We go, "he said, "and they stay. "     “We go, “he said.
 */
function misplaced(marks: readonly Mark[]): boolean {
  const doubles = marks.filter(m => m.family === 'double')
  if (doubles.length % 2 === 1 || doubles[0]?.direction === 'close') return false
  if (doubles.some(m => m.typographic)) return doubles.every(m => m.typographic && m.direction === 'open')
  let depth = 0
  for (const { direction } of doubles) {
    depth += direction === 'open' || (direction === 'either' && depth === 0) ? 1 : -1
    if (depth < 0) return true
  }
  return depth !== 0
}

function alternating(marks: readonly Mark[]): Mark[] {
  let open = false
  return marks.map(mark => {
    if (mark.family !== 'double') return mark
    open = !open
    return { ...mark, direction: open ? 'open' : 'close' }
  })
}

/** Where the mark that this one closes or repeats is open: of the same look, or else of the same kind. */
function levelOf(open: readonly Mark[], { family, typographic }: Mark): number {
  const same = open.findLastIndex(m => m.family === family && m.typographic === typographic)
  return same < 0 ? open.findLastIndex(m => m.family === family) : same
}

/** “He said “no” and left”: the next two marks of the kind both close. */
function nests(marks: readonly Mark[], i: number): boolean {
  const next = marks.slice(i + 1, i + 12).filter(m => m.family === marks[i]!.family)
  return next[0]?.direction === 'close' && next[1]?.direction === 'close'
}

/** ‘the farmers’ fields’: a surer closing mark follows before the quotation around ends. */
function closesLater(marks: readonly Mark[], i: number, open: readonly Mark[]): boolean {
  for (let k = i + 1; k < marks.length; k++) {
    const mark = marks[k]!
    if (mark.family === 'single') return mark.direction === 'close' && !mark.doubtful
    if (mark.direction !== 'open' && open.some(m => m.family === mark.family)) return false
  }
  return false
}

/** A span without the blanks at its ends. */
export function trimmed(text: string, [start, end]: Span): [start: number, end: number] {
  let [from, to] = [start, end]
  while (from < to && /\s/u.test(text[from]!)) from++
  while (to > from && /\s/u.test(text[to - 1]!)) to--
  return [from, to]
}
