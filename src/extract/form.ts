import type { Document } from '../language/document.ts'
import type { Form } from '../record/statement.ts'
import type { Span } from '../report/span.ts'

/** direct: every word of the content stands in quotation marks; indirect: none; mixed: some. */
export function formOf(document: Document, content: readonly Span[]): Form {
  let inside = 0
  let outside = 0
  for (const [start, end] of content)
    for (let i = start; i < end; i++) {
      if (!/[\p{L}\p{N}]/u.test(document.text[i]!)) continue
      if (document.quotations.some(q => q.span[0] <= i && i < q.span[1])) inside++
      else outside++
    }
  return outside === 0 ? 'direct' : inside === 0 ? 'indirect' : 'mixed'
}
