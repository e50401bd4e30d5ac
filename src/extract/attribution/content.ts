import type { Document, Token } from '../../language/document.ts'
import { type Span, spanText } from '../../report/span.ts'
import { isPunctuation } from './scene.ts'

const openers = /^(?:["“‘«„([]|``|'')$/u
const closers = /^(?:["”’»)\]]|'')$/u

/**
 * The spans of what is said, from the tokens that a rule chose: runs of neighbours, each without the
 * complementizer and without outer punctuation. A run that opens a quotation keeps its mark and goes
 * on to the quotation's end, beyond the sentence if need be:
 *
 *   He said they were [“naive people. They will learn.”]
 */
export function contentSpans(document: Document, tokens: readonly Token[]): Span[] {
  const spans = runs(document, tokens)
    .map(trim)
    .filter(run => run.some(t => !isPunctuation(t)))
    .map(run => withQuotations(document, [run[0]!.span[0], run.at(-1)!.span[1]]))
  return mergeTouching(document, spans)
}

/** Neighbouring tokens; a gap of punctuation alone does not break a run. */
function runs(document: Document, tokens: readonly Token[]): Token[][] {
  const found: Token[][] = []
  for (const token of [...tokens].sort((a, b) => a.index - b.index)) {
    const run = found.at(-1)
    const last = run?.at(-1)
    const gap = last ? document.tokens.slice(last.index + 1, token.index) : []
    if (run && last && gap.every(isPunctuation)) run.push(...gap, token)
    else found.push([token])
  }
  return found
}

function trim(run: readonly Token[]): Token[] {
  let first = 0
  let last = run.length - 1
  while (first < last && dropsFirst(run[first]!, run[first + 1])) first++
  while (last > first && isPunctuation(run[last]!) && !keepsLast(run.slice(first, last + 1))) last--
  return run.slice(first, last + 1)
}

const dropsFirst = (t: Token, next: Token | undefined): boolean =>
  (isPunctuation(t) && !openers.test(t.text) && !/^[$€£¥#@]$/u.test(t.text)) ||
  (t.relation === 'mark' && t.lemma === 'that') ||
  t.upos === 'CCONJ' ||
  (openers.test(t.text) && next !== undefined && isPunctuation(next) && !openers.test(next.text))

const keepsLast = (run: readonly Token[]): boolean =>
  /^[%°]$/u.test(run.at(-1)!.text) ||
  (closers.test(run.at(-1)!.text) && run.slice(0, -1).some(t => openers.test(t.text) || t.text === run.at(-1)!.text))

/** Widens a span to the marks and the end of a quotation that begins in it. */
export function withQuotations(document: Document, span: Span): Span {
  let [start, end] = span
  for (const q of document.quotations) {
    if (q.span[0] > end) break
    const opensInside = q.span[0] >= start && q.span[0] < end
    const opensJustBefore = q.span[0] < start && q.inner[0] === start && q.inner[0] < end
    if (opensInside || opensJustBefore) {
      start = Math.min(start, q.span[0])
      end = Math.max(end, q.closed ? q.span[1] : end)
    } else if (q.inner[1] >= end && q.inner[1] - end <= 1 && q.span[0] < start) {
    }
  }
  return [start, end]
}

function mergeTouching(document: Document, spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])]
    else merged.push(span)
  }
  return merged.filter(([s, e]) => spanText(document.text, [s, e]).trim() !== '')
}

/** A list of spans without the parts that `holes` cover, each part trimmed of blanks and commas. */
export function without(text: string, spans: readonly Span[], holes: readonly Span[]): Span[] {
  let parts = [...spans]
  for (const [from, to] of holes)
    parts = parts.flatMap(([s, e]): Span[] =>
      to <= s || e <= from
        ? [[s, e]]
        : [
            [s, Math.min(from, e)],
            [Math.max(to, s), e],
          ],
    )
  return parts.map(p => trimSpan(text, p)).filter(([s, e]) => s < e)
}

/** Without blanks, commas, dashes and final stops at the edges; a closing quotation mark stays. */
export function trimSpan(text: string, [start, end]: Span): Span {
  while (start < end && /[\s,;:.\u2013\u2014-]/u.test(text[start]!)) start++
  while (end > start && /[\s,;:.!?\u2013\u2014-]/u.test(text[end - 1]!)) end--
  return [start, end]
}
