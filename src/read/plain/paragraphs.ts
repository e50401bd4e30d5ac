import type { Span } from '../../report/span.ts'
import type { Line } from './lines.ts'
import { endsSentence } from './stops.ts'

export interface Paragraph {
  readonly span: Span
  /** Blank lines stand before and after it, or the edge of the text. */
  readonly alone: boolean
}

const NARROWEST = 40
const WIDEST = 160

/**
 * Lines to paragraphs. Blank lines always separate. Lines that follow each other are a paragraph each,
 * unless the text is hard-wrapped: then a paragraph goes on until a line that had room for the next word.
 */
export function paragraphsOf(text: string, lines: readonly Line[]): Paragraph[] {
  const wrapping = wrappingOf(text, lines)
  return groupsOf(lines).flatMap(group => {
    const spans = wrapping ? unwrapped(text, group, wrapping) : group.map(l => l.span)
    return spans.map(span => ({ span, alone: spans.length === 1 }))
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
  const width = pairs.reduce((most, [line]) => Math.max(most, lineWidth(line)), 0)
  if (width < NARROWEST || width > WIDEST) return null
  const open = pairs.filter(([line]) => !endsSentence(text, line.span))
  const full = open.filter(([line, next]) => room(text, line, next, width) <= 4)
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

function unwrapped(text: string, group: readonly Line[], wrapping: Wrapping): Span[] {
  const spans: [number, number][] = []
  group.forEach((line, i) => {
    const before = group[i - 1]
    if (before && !startsParagraph(text, before, line, wrapping)) spans.at(-1)![1] = line.span[1]
    else spans.push([...line.span])
  })
  return spans
}

function startsParagraph(text: string, before: Line, line: Line, { width, indent }: Wrapping): boolean {
  if (line.indent > indent + 1 || LIST_MARK.test(text.slice(line.span[0], line.span[0] + 4))) return true
  const left = room(text, before, line, width)
  return endsSentence(text, before.span) ? left > 0.1 * width : left > 0.4 * width
}
