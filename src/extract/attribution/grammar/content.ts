import type { Token } from '../../../language/document.ts'
import type { Span } from '../../../report/span.ts'
import { isOpening, isPunctuation, type Range, type Scene } from '../scene.ts'

/**
 * The spans of what is said, from ranges of tokens without `holes` (the words of those who say it):
 * each without complementizer, joining word and outer punctuation. A span that opens a quotation keeps
 * its mark and goes on to the quotation's end, beyond the sentence if need be:
 *
 *   He said they were [“naive people. They will learn.”]
 */
export function contentIn(scene: Scene, ranges: readonly Range[], holes: readonly Range[] = []): Span[] {
  const pieces = holes.reduce<readonly Range[]>((parts, hole) => parts.flatMap(part => cut(part, hole)), ranges)
  return merged(pieces.map(piece => spanOf(scene, piece)).filter(span => span !== null))
}

const cut = (part: Range, hole: Range): Range[] =>
  hole.end <= part.first || part.end <= hole.first
    ? [part]
    : [
        { first: part.first, end: Math.min(hole.first, part.end) },
        { first: Math.max(hole.end, part.first), end: part.end },
      ].filter(r => r.first < r.end)

/** Runs of neighbours among some tokens in text order; punctuation between them does not break a run. */
export function rangesOf(scene: Scene, tokens: readonly Token[]): Range[] {
  const found: { first: number; end: number }[] = []
  for (const { index } of tokens) {
    const run = found.at(-1)
    let gap = run?.end ?? index
    while (run && gap < index && isPunctuation(scene.document.tokens[gap])) gap++
    if (run && gap >= index) run.end = index + 1
    else found.push({ first: index, end: index + 1 })
  }
  return found
}

function spanOf(scene: Scene, { first, end }: Range): Span | null {
  const { tokens } = scene.document
  let from = first
  let last = end - 1
  while (from < last && dropsFirst(scene, from, last)) from++
  while (last > from && isPunctuation(tokens[last]) && !keepsLast(scene, from, last)) last--
  const head = tokens[from]
  if (!head || from > last || (isPunctuation(tokens[last]) && from === last)) return null
  return withQuotation(scene, from, last)
}

const money = /^[$€£¥#@]$/u

function dropsFirst(scene: Scene, from: number, last: number): boolean {
  const t = scene.document.tokens[from]!
  if (t.upos === 'CCONJ') return true
  if (scene.words.complementizers.includes(t.lemma) && (t.xpos === 'IN' || t.xpos === 'WDT')) return true
  if (!isPunctuation(t) || money.test(t.text)) return false
  return !opensQuotation(scene, from) && !(isOpening(t) && closesWithin(scene, from, last))
}

const opensQuotation = (scene: Scene, index: number): boolean => {
  const q = scene.document.quotations[scene.quotationOf[index]!]
  return q !== undefined && q.span[0] === scene.document.tokens[index]!.span[0]
}

/** A bracket that is closed again inside the range. */
function closesWithin(scene: Scene, from: number, last: number): boolean {
  const close = scene.document.tokens[from]!.text === '(' ? ')' : scene.document.tokens[from]!.text === '[' ? ']' : null
  if (!close) return false
  for (let i = from + 1; i <= last; i++) if (scene.document.tokens[i]!.text === close) return true
  return false
}

/** The mark that closes a quotation or a bracket opened in the range, or a percent sign. */
function keepsLast(scene: Scene, from: number, last: number): boolean {
  const { tokens, quotations } = scene.document
  const t = tokens[last]!
  if (/^[%°]$/u.test(t.text)) return true
  const q = quotations[scene.quotationOf[last]!]
  if (q && q.span[1] === t.span[1]) return q.span[0] >= tokens[from]!.span[0]
  if (t.text !== ')' && t.text !== ']') return false
  const open = t.text === ')' ? '(' : '['
  for (let i = last - 1; i >= from; i--) if (tokens[i]!.text === open) return true
  return false
}

/** Goes on to the end of a quotation that begins in the range and ends after it. */
function withQuotation(scene: Scene, from: number, last: number): Span {
  const { tokens, quotations } = scene.document
  const start = tokens[from]!.span[0]
  let end = tokens[last]!.span[1]
  for (let q = quotations[scene.quotationOf[last]!]; q && q.span[0] >= start; q = outerOf(scene, q.span[0]))
    if (q.closed) end = Math.max(end, q.span[1])
  return [start, end]
}

/** The quotation around the word before an offset that another quotation begins at. */
function outerOf(scene: Scene, offset: number): Scene['document']['quotations'][number] | undefined {
  const { quotations } = scene.document
  const inner = quotations.findIndex(q => q.span[0] === offset)
  const depth = quotations[inner]?.depth ?? 0
  if (depth === 0) return undefined
  for (let i = inner - 1; i >= 0; i--) if (quotations[i]!.depth === depth - 1) return quotations[i]
  return undefined
}

function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1)
    if (last && span[0] <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], span[1])]
    else found.push(span)
  }
  return found
}
