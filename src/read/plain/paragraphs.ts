import type { Span } from '../../report/span.ts'
import type { Line } from './lines.ts'
import { endsSentence } from './stops.ts'

/** Compared by identity: its kind is found out later. */
export interface Paragraph {
  readonly span: Span
}

const NARROWEST = 40
const WIDEST = 160
/** A few lines stick out: tables, addresses. */
const NOT_OVERLONG = 0.97
/** Columns that may stay empty on a full line. */
const RAGGED = 6

/**
 * Lines to paragraphs. Blank lines always separate. Lines that follow each other are a paragraph each,
 * unless one is plainly broken off, or the text is hard-wrapped: then a paragraph goes on until a line
 * that had room for the next word. A line that `isFurniture` knows continues nothing.
 */
export function paragraphsOf(
  text: string,
  lines: readonly Line[],
  isFurniture: (line: string) => boolean = () => false,
): Paragraph[] {
  const wrapping = wrappingOf(text, lines)
  return groupsOf(lines).flatMap(group => {
    const starts = (before: Line, line: Line) =>
      wrapping
        ? startsParagraph(text, before, line, wrapping)
        : !continues(text, before, line) || isFurniture(text.slice(...line.span))
    return joined(group, starts).map(span => ({ span }))
  })
}

/** Runs of lines without a blank line between them. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  let open: Line[] | null = null
  for (const line of lines) {
    if (line.span[0] === line.span[1]) open = null
    else if (open) open.push(line)
    else groups.push((open = [line]))
  }
  return groups
}

interface Wrapping {
  readonly width: number
  /** The columns before most lines; one that has more begins a paragraph. */
  readonly indent: number
}

/**
 * How a text was wrapped, or null when it was not. In wrapped text the lines that end in the middle of
 * a sentence were full: the first word of the next line had no room any more.
 */
function wrappingOf(text: string, lines: readonly Line[]): Wrapping | null {
  const pairs = groupsOf(lines).flatMap(group => group.slice(1).map((next, i) => [group[i]!, next] as const))
  const widths = pairs.map(([line]) => lineWidth(line)).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * NOT_OVERLONG)] ?? 0
  if (width < NARROWEST || width > WIDEST) return null
  const open = pairs.filter(([line]) => !endsSentence(text, line.span))
  const full = open.filter(([line, next]) => room(text, line, next, width) <= RAGGED)
  if (open.length < 2 || open.length < 0.4 * pairs.length || full.length < 0.7 * open.length) return null
  return { width, indent: commonest(pairs.map(([, next]) => next.indent)) }
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

const lineWidth = (line: Line): number => line.span[1] - line.span[0]

/** Columns that would be left on a line if the next line's first word stood there too. */
function room(text: string, line: Line, next: Line, width: number): number {
  const [start, end] = next.span
  let wordEnd = start
  while (wordEnd < end && text.charCodeAt(wordEnd) > 32) wordEnd++
  return width - lineWidth(line) - 1 - (wordEnd - start)
}

const LIST_MARK = /^(?:[•‣◦▪●*–—-]|\d{1,2}[.)])\s/

function joined(group: readonly Line[], starts: (before: Line, line: Line) => boolean): Span[] {
  const spans: [number, number][] = []
  group.forEach((line, i) => {
    const before = group[i - 1]
    if (before && !starts(before, line)) spans.at(-1)![1] = line.span[1]
    else spans.push([...line.span])
  })
  return spans
}

/** A line broken in the middle of its sentence: no stop, and the next begins with a small word ("al-Noor" and "iPad" are none). */
function continues(text: string, before: Line, line: Line): boolean {
  const word = /^\S{1,30}/.exec(text.slice(line.span[0], line.span[0] + 30))?.[0] ?? ''
  return /^\p{Ll}+[,;]?$/u.test(word) && !endsSentence(text, before.span) && !/[:;]$/.test(text.slice(...before.span))
}

function startsParagraph(text: string, before: Line, line: Line, { width, indent }: Wrapping): boolean {
  if (line.indent > indent + 1 || LIST_MARK.test(text.slice(line.span[0], line.span[0] + 4))) return true
  const left = room(text, before, line, width)
  return endsSentence(text, before.span) ? left > 0.1 * width : left > 0.4 * width
}
