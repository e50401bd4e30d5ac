import { bySpan, type Span } from '../report/span.ts'
import { perReading } from './tables.ts'

/** In characters: of the longest text that is read, 5,000,000, no third of what there are numbers for. */
const short = 16

/**
 * Cuts a text into the stretches that are searched by words, in order: each span of `evidence`, and what lies between
 * them, a paragraph at a time. Spans that overlap stay whole, each by itself. Where there are more than numbers for them,
 * short lines go together with the next.
 */
export function segmentsOf(text: string, evidence: readonly Span[]): Span[] {
  const segments = cut(text, evidence, 0)
  return segments.length <= perReading ? segments : cut(text, evidence, short)
}

function cut(text: string, evidence: readonly Span[], least: number): Span[] {
  const unique = [...new Map(evidence.map(span => [`${span[0]},${span[1]}`, span])).values()].sort(bySpan)
  const found: Span[] = []
  let at = 0
  for (const span of unique) {
    found.push(...paragraphs(text, at, span[0], least), span)
    at = Math.max(at, span[1])
  }
  return [...found, ...paragraphs(text, at, text.length, least)]
}

/** The lines between two offsets that hold a letter or digit, each with those after it until it has the least length. */
function paragraphs(text: string, start: number, end: number, least: number): Span[] {
  const found: Span[] = []
  for (let at = start; at < end; ) {
    const line = text.indexOf('\n', at + least)
    const stop = line < 0 || line > end ? end : line
    if (/[\p{L}\p{N}]/u.test(text.slice(at, stop))) found.push([at, stop])
    at = stop + 1
  }
  return found
}
