import { firstIndex } from '../report/search.ts'
import type { Span } from '../report/span.ts'

/**
 * Turns spans in UTF-16 code units of `text` into spans in Unicode code points, as Python, SQL and the W3C's annotations
 * count them. A lone surrogate is a code point of its own.
 */
export function toCodePoints(text: string): (span: Span) => Span {
  const pairs: number[] = []
  for (let i = 0; i < text.length; i++) if (text.codePointAt(i)! > 0xffff) pairs.push(++i)
  // Of the pairs that end before an offset each makes it smaller by one.
  const point = (offset: number): number => offset - firstIndex(pairs.length, i => pairs[i]! >= offset)
  return ([start, end]) => [point(start), point(end)]
}
