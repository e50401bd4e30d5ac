import type { Reading } from '../../../src/record/reading.ts'
import type { Block } from '../../../src/report/report.ts'
import { type Labels, labelsOf } from '../../../src/view/labels.ts'
import { cut, type Mark, marksBySpan, marksOf, type Piece } from '../../../src/view/marks.ts'
import { paragraphs, repeatsTitle } from '../../../src/view/text.ts'

/** A stretch of the article: one element of the page. */
export interface Part {
  readonly kind: Block['kind']
  readonly pieces: readonly Piece[]
}

export interface Article {
  /** The title's pieces where the text holds the title; null where only the head of the report does. */
  readonly title: readonly Piece[] | null
  /** Paragraphs; blocks of one line stand together. */
  readonly paragraphs: readonly (readonly Part[])[]
  readonly labels: Labels
  /** The marks of each piece, by where it starts. */
  readonly marksAt: ReadonlyMap<number, readonly Mark[]>
}

/** The report's text, cut at the edges of its marks. */
export function articleOf(reading: Reading): Article {
  const labels = labelsOf(reading.records)
  const marksIn = marksBySpan(marksOf(reading.records, labels))
  const part = ({ kind, span }: Block): Part => ({ kind, pieces: cut(span, marksIn(span)) })
  const grouped = paragraphs(reading.report.blocks, reading.report.text).map(blocks =>
    blocks.map(block => ({ block, part: part(block) })),
  )
  const isTitle = (block: Block): boolean => repeatsTitle(block, reading)
  return {
    title: grouped.flat().find(({ block }) => isTitle(block))?.part.pieces ?? null,
    paragraphs: grouped
      .map(parts => parts.filter(({ block }) => !isTitle(block)).map(p => p.part))
      .filter(parts => parts.length > 0),
    labels,
    marksAt: new Map(grouped.flat().flatMap(({ part: { pieces } }) => pieces.map(p => [p.span[0], p.marks] as const))),
  }
}

/** The record that a click on a piece means: that of the shortest mark; of the next shorter one where it is chosen already. */
export function recordAt(marks: readonly Mark[], chosen: string | null): string | null {
  const lengthOf = ({ span: [start, end] }: Mark): number => end - start
  const records = [...new Set([...marks].sort((a, b) => lengthOf(a) - lengthOf(b)).map(m => m.record))]
  if (records.length === 0) return null
  return records[(records.indexOf(chosen ?? '') + 1) % records.length]!
}
