import type { Quotation, Token } from '../../language/document.ts'
import { firstTokenAt } from '../../language/tree.ts'
import type { Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { cueAt, cueSpan } from './grammar/cue.ts'
import { sourceSpan } from './grammar/source.ts'
import { speakerOf } from './grammar/speaker.ts'
import { type AttributionRule, type Range, rangeOf, type Scene, sentenceOf } from './scene.ts'

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
    const index = indexOf(scene, earlier)
    const drafts: StatementDraft[] = []
    for (const q of scene.document.quotations) {
      const found = q.depth === 0 ? statement(scene, q, index) : null
      if (!found) continue
      drafts.push(found)
      index.add(found)
    }
    return drafts
  },
}

/** Drafts by the sentence where they end, and by where each part of their content starts. */
interface Index {
  readonly byEnd: ReadonlyMap<number, readonly StatementDraft[]>
  readonly byStart: ReadonlyMap<number, StatementDraft>
  /** True where some draft's content holds these offsets. */
  holds(span: Span): boolean
  add(draft: StatementDraft): void
}

function indexOf(scene: Scene, drafts: readonly StatementDraft[]): Index {
  const { text } = scene.document
  const byEnd = new Map<number, StatementDraft[]>()
  const byStart = new Map<number, StatementDraft>()
  const covered = new Uint8Array(text.length + 1)
  const add = (draft: StatementDraft): void => {
    const end = lastSentence(scene, draft)
    byEnd.set(end, [...(byEnd.get(end) ?? []), draft])
    for (const [s, e] of draft.content) {
      covered.fill(1, s, e)
      if (!byStart.has(s)) byStart.set(s, draft)
    }
  }
  for (const draft of drafts) add(draft)
  const holds = ([s, e]: Span): boolean => covered[s + 1] === 1 && covered[e - 2] === 1
  return { byEnd, byStart, holds, add }
}

function statement(scene: Scene, q: Quotation, index: Index): StatementDraft | null {
  const range = rangeOf(scene.document, q)
  const first = scene.document.tokens[range.first]
  if (!first || range.end - range.first < 5 || index.holds(q.inner) || !fillsSentences(scene, range)) return null
  const introduced = introducedBy(scene, first)
  if (introduced) return draft(q, first, introduced, 'introduced by a colon', 0.8)
  const speaker =
    q.continues === null ? speakerBefore(scene, first, index) : speakerContinued(scene, q.continues, index)
  return speaker ? draft(q, first, { source: speaker, cue: [] }, 'speaker understood', 0.75) : null
}

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
function fillsSentences(scene: Scene, { first, end }: Range): boolean {
  const { tokens } = scene.document
  const from = sentenceOf(scene.document, tokens[first]!).first
  const to = sentenceOf(scene.document, tokens[end - 1]!).end
  for (let i = from; i < first; i++) if (tokens[i]!.upos !== 'PUNCT') return false
  for (let i = end; i < to; i++) if (tokens[i]!.upos !== 'PUNCT') return false
  return true
}

/** "The mayor said:" at the end of the sentence before, in this paragraph or the last. */
function introducedBy(scene: Scene, first: Token): { source: Span; cue: Span[] } | null {
  const { document } = scene
  const before = document.sentences[first.sentence - 1]
  if (!before || document.tokens[before.end - 1]?.text !== ':') return null
  for (let i = before.end - 1; i >= before.first; i--) {
    const cue = cueAt(scene, document.tokens[i]!)
    const speaker = cue && speakerOf(scene, cue.verb)
    if (cue) return speaker && { source: sourceSpan(scene, speaker), cue: [cueSpan(scene, cue.verb)] }
  }
  return null
}

/** The source of the statement in the sentence right before, in the same paragraph. */
function speakerBefore(scene: Scene, first: Token, index: Index): Span | null {
  const { document } = scene
  const before = document.sentences[first.sentence - 1]
  if (!before || before.block !== sentenceOf(document, first).block) return null
  const there = (index.byEnd.get(before.index) ?? []).filter(d => d.source)
  return there.find(d => scene.quotationOf[d.head] === -1)?.source ?? there[0]?.source ?? null
}

/** Index of the last sentence that a draft's cue or content reaches. */
function lastSentence(scene: Scene, d: StatementDraft): number {
  const { tokens } = scene.document
  const ends = d.content.map(([, end]) => tokens[firstTokenAt(scene.document, end) - 1]!.sentence)
  return Math.max(tokens[d.head]!.sentence, ...ends)
}

/** Who speaks the quotation that this one continues. */
function speakerContinued(scene: Scene, at: number, index: Index): Span | null {
  const former = scene.document.quotations[at]!
  const found = index.byStart.get(former.span[0])
  if (found?.source) return found.source
  return former.continues === null ? null : speakerContinued(scene, former.continues, index)
}
