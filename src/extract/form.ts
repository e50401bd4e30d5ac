import type { Document } from '../language/document.ts'
import type { Form } from '../record/statement.ts'
import { overlaps, type Span } from '../report/span.ts'

const word = /[\p{L}\p{N}]/u

/** direct: every word of the content stands in quotation marks; indirect: none; mixed: some. */
export function formOf({ text, quotations }: Document, content: readonly Span[]): Form {
  let inside = false
  let outside = false
  for (const span of content) {
    const near = quotations.filter(q => overlaps(q.span, span))
    for (let i = span[0]; i < span[1] && !(inside && outside); i++) {
      if (!word.test(text[i]!)) continue
      if (near.some(q => q.span[0] <= i && i < q.span[1])) inside = true
      else outside = true
    }
  }
  return outside ? (inside ? 'mixed' : 'indirect') : 'direct'
}
