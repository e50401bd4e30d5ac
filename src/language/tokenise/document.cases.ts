import type { Block } from '../../report/report.ts'
import type { Document } from '../document.ts'

/** A document without annotations; paragraphs are parted by empty lines. */
export function documentOf(text: string): Document {
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)].map(
    (m): Block => ({ span: [m.index, m.index + m[0].length], kind: 'paragraph' }),
  )
  const empty = { sentences: [], tokens: [], quotations: [], names: [], times: [], quantities: [], actors: [] }
  return { ...empty, text, blocks, date: null }
}
