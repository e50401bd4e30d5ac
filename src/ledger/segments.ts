import { bySpan, type Span } from '../report/span.ts'

/**
 * Cuts a text into the stretches that are searched by words, in order: each span of `evidence`, and what lies between
 * them, a paragraph at a time. Spans that overlap stay whole, each by itself.
 */
export function segmentsOf(text: string, evidence: readonly Span[]): Span[] {
  const unique = [...new Map(evidence.map(span => [`${span[0]},${span[1]}`, span])).values()].sort(bySpan)
  const found: Span[] = []
  let at = 0
  for (const span of unique) {
    found.push(...paragraphs(text, at, span[0]), span)
    at = Math.max(at, span[1])
  }
  return [...found, ...paragraphs(text, at, text.length)]
}

/** The lines between two offsets that hold a letter or digit. */
function paragraphs(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  for (let at = start; at < end; ) {
    const line = text.indexOf('\n', at)
    const stop = line < 0 || line > end ? end : line
    if (/[\p{L}\p{N}]/u.test(text.slice(at, stop))) found.push([at, stop])
    at = stop + 1
  }
  return found
}
