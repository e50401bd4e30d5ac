import type { Quotation, Token } from '../../language/document.ts'
import type { Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { cueAt, cueSpan } from './cue.ts'
import { type AttributionRule, firstTokenAt, quotedTokens, type Scene, sentenceOf } from './scene.ts'
import { sourceSpan, subjectOf } from './source.ts'

/**
 * A quotation that fills its sentences, its speaker understood from what stands before it in the
 * paragraph, or named before a colon at the end of the sentence or paragraph before.
 *
 *   “We held the line,” the mayor said. “We will hold it again.”
 *                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ same source, no cue
 */
export const continuation: AttributionRule = {
  name: 'continuation',
  find(scene, earlier) {
    const drafts: StatementDraft[] = []
    for (const q of scene.document.quotations) {
      const found = q.depth === 0 ? statement(scene, q, [...earlier, ...drafts]) : null
      if (found) drafts.push(found)
    }
    return drafts
  },
}

function statement(scene: Scene, q: Quotation, earlier: readonly StatementDraft[]): StatementDraft | null {
  const { document } = scene
  const tokens = quotedTokens(document, q)
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last || tokens.length < 5 || earlier.some(d => d.content.some(c => covers(c, q.inner)))) return null
  if (!fillsSentences(scene, first, last)) return null
  const introduced = introducedBy(scene, first)
  if (introduced) return draft(q, first, introduced, 'introduced by a colon', 0.8)
  const speaker = q.continues === null ? speakerBefore(scene, first, earlier) : speakerOf(scene, q.continues, earlier)
  return speaker ? draft(q, first, { source: speaker, cue: [] }, 'speaker understood', 0.7) : null
}

const covers = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] + 1 && inner[1] - 1 <= outer[1]

const draft = (
  q: Quotation,
  first: Token,
  by: { source: Span; cue: Span[] },
  note: string,
  confidence: number,
): StatementDraft => ({
  ...by,
  head: first.index,
  content: [q.span],
  act: 'say',
  addressee: null,
  medium: null,
  hearsay: false,
  vouches: true,
  rule: 'continuation',
  note,
  confidence,
})

/** Nothing but the quotation stands in its first and last sentence. */
function fillsSentences(scene: Scene, first: Token, last: Token): boolean {
  const { document } = scene
  const start = sentenceOf(document, first).first
  const end = sentenceOf(document, last).end
  const outside = [...document.tokens.slice(start, first.index), ...document.tokens.slice(last.index + 1, end)]
  return outside.every(t => t.upos === 'PUNCT')
}

/** "The mayor said:" at the end of the sentence before, in this paragraph or the last. */
function introducedBy(scene: Scene, first: Token): { source: Span; cue: Span[] } | null {
  const { document } = scene
  const before = document.sentences[first.sentence - 1]
  const colon = before && document.tokens[before.end - 1]
  if (!before || colon?.text !== ':') return null
  const tokens = document.tokens.slice(before.first, before.end)
  const verb = tokens.findLast(t => cueAt(scene, t) !== null)
  const subject = verb ? subjectOf(document, verb) : null
  return verb && subject ? { source: sourceSpan(document, subject), cue: [cueSpan(document, verb)] } : null
}

/** The source of the statement in the sentence right before, in the same paragraph, if any of it was quoted. */
function speakerBefore(scene: Scene, first: Token, earlier: readonly StatementDraft[]): Span | null {
  const { document } = scene
  const before = document.sentences[first.sentence - 1]
  if (!before || before.block !== sentenceOf(document, first).block) return null
  const there = earlier.filter(
    d => d.source && document.tokens[d.head]!.sentence <= before.index && lastSentence(scene, d) === before.index,
  )
  return there.find(d => scene.quotationOf[d.head] === -1)?.source ?? there[0]?.source ?? null
}

/** Index of the last sentence that a draft's cue or content reaches. */
function lastSentence(scene: Scene, d: StatementDraft): number {
  const ends = d.content.map(([, end]) => scene.document.tokens[firstTokenAt(scene.document, end) - 1]!.sentence)
  return Math.max(scene.document.tokens[d.head]!.sentence, ...ends)
}

/** Who speaks the quotation that this one continues. */
function speakerOf(scene: Scene, index: number, earlier: readonly StatementDraft[]): Span | null {
  const former = scene.document.quotations[index]!
  const found = earlier.find(d => d.source && d.content.some(c => covers(c, former.inner)))
  if (found) return found.source
  return former.continues === null ? null : speakerOf(scene, former.continues, earlier)
}
