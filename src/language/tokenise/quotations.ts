import type { Block } from '../../report/report.ts'
import { bySpan } from '../../report/span.ts'
import { type Quotation, withLayers } from '../document.ts'
import type { Stage } from '../stage.ts'
import { type Pair, pairMarks, trimmed } from './pair-marks.ts'
import { quotationMarks } from './quotation-marks.ts'
import { type MarkedParagraph, runOn } from './run-on.ts'
import { type TokenTables, tokenTables } from './token-words.ts'

/**
 * Quotations in text order, an outer one before those in it. Each paragraph is read on its own, so
 * that a missing mark spoils no other paragraph; a quotation that the next paragraph opens again is
 * linked:
 *
 *   “The road is closed.            closed: false
 *
 *   “Nobody may pass,” she said.    continues: the one above
 */
export const quotations: Stage = {
  name: 'quotations',
  needs: [],
  adds: ['quotations'],
  run(document, pack) {
    const tables = tokenTables(pack.tokens)
    const { text, blocks } = document
    const paragraphs = runOn(
      blocks.map(b => readMarks(text, b, tables)),
      text,
    ).map((paragraph, i) => edgesOf(paragraph, blocks[i]!))
    const former = linkParagraphs(paragraphs)
    const continued = new Set(former.values())
    const pairs = paragraphs.flatMap(p => p.pairs).filter(p => stands(p, former.has(p) || continued.has(p)))
    return withLayers(document, { quotations: toQuotations(pairs, former) })
  },
}

interface Paragraph {
  readonly pairs: readonly Pair[]
  /** The quotation that begins with the paragraph, and the outermost that runs to its end unclosed. */
  readonly first: Pair | null
  readonly last: Pair | null
  /** Whether a quotation can run on here. */
  readonly running: boolean
}

function readMarks(text: string, { span }: Block, tables: TokenTables): MarkedParagraph {
  const [start, end] = trimmed(text, span)
  const marks = quotationMarks(text, start, end, tables)
  return { start, end, marks, pairs: pairMarks(marks, text, end) }
}

function edgesOf({ start, end, pairs: unsorted }: MarkedParagraph, { kind }: Block): Paragraph {
  const pairs = [...unsorted].sort((a, b) => bySpan(a.span, b.span))
  return {
    pairs,
    first: pairs.find(p => p.span[0] === start) ?? null,
    last: pairs.find(p => !p.close && p.span[1] === end) ?? null,
    running: kind === 'paragraph' || kind === 'list-item',
  }
}

/** For each quotation that continues one of the paragraph before: that one. */
function linkParagraphs(paragraphs: readonly Paragraph[]): Map<Pair, Pair> {
  const former = new Map<Pair, Pair>()
  let before: Pair | null = null
  for (const { first, last, running } of paragraphs) {
    if (!running) continue
    if (before && first?.open.family === before.open.family) former.set(first, before)
    before = last
  }
  return former
}

/** A single mark that nothing closes is an apostrophe, unless the paragraph before or after has it too. */
const stands = ({ open, close }: Pair, linked: boolean): boolean =>
  close !== null || open.family !== 'single' || (open.typographic && linked)

function toQuotations(pairs: readonly Pair[], former: ReadonlyMap<Pair, Pair>): Quotation[] {
  const indices = new Map(pairs.map((p, i) => [p, i]))
  const around: Pair[] = []
  return pairs.map(pair => {
    while (around.length > 0 && around.at(-1)!.span[1] <= pair.span[0]) around.pop()
    const before = former.get(pair)
    const depth = around.push(pair) - 1
    const continues = before ? (indices.get(before) ?? null) : null
    return { span: pair.span, inner: pair.inner, depth, closed: pair.close !== null, continues }
  })
}
