import type { Sentence, Token } from '../../language/document.ts'
import { phraseAt } from '../../language/phrases.ts'
import { childrenBy } from '../../language/tree.ts'
import type { AnonymityKind } from '../../record/statement.ts'
import type { Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { isNominal, isPunctuation, type Range, type Scene, scopeOf } from './scene.ts'

/** That a source stays unnamed: how, in which words, and why. */
export interface Anonymity {
  readonly kind: AnonymityKind
  readonly span: Span
  readonly reason: Span | null
}

/**
 * Drafts with what is said of their source's anonymity, in the sentence of the cue or in a later one
 * that says nothing else:
 *
 *   …, said an official, who asked not to be named because he was not allowed to speak.
 *                                  kind: asked     reason
 *   … the official said. He spoke on condition of anonymity.
 */
export function withAnonymity(scene: Scene, drafts: readonly StatementDraft[]): StatementDraft[] {
  const spoken = new Set(drafts.map(d => scene.document.tokens[d.head]!.sentence))
  const later = laterMentions(scene, spoken)
  return drafts.map(draft => {
    if (draft.source === null || draft.cue.length === 0) return draft
    const found = near(scene, draft) ?? later.find(m => isOf(scene, m, draft))?.anonymity
    return found ? { ...draft, anonymity: found } : draft
  })
}

/** In the cue's sentence and outside of quotations. */
function near(scene: Scene, { head }: StatementDraft): Anonymity | null {
  const scope = scopeOf(scene, scene.document.tokens[head]!)
  return anonymityIn(scene, scope, scene.quotationOf[head]!)
}

function anonymityIn(scene: Scene, scope: Range, quotation: number): Anonymity | null {
  for (let i = scope.first; i < scope.end; i++) {
    const found = scene.quotationOf[i] === quotation ? phraseAt(scene.unnamed, scene.lower, i, scope.end) : null
    if (!found) continue
    const span = spanOf(scene, { first: i, end: found.end })
    const reason = found.value === 'reason' ? span : reasonAround(scene, { first: i, end: found.end }, scope)
    return { kind: found.value === 'reason' ? 'unstated' : found.value, span, reason }
  }
  return null
}

/** "because …", "citing …" after the words of anonymity, or before them in commas. */
function reasonAround(scene: Scene, { first, end }: Range, scope: Range): Span | null {
  const { tokens } = scene.document
  for (let i = end; i < Math.min(scope.end, end + FARTHEST_REASON); i++)
    if (opensReason(scene, i)) return spanOf(scene, { first: i, end: toMark(scene, i, scope.end) })
  for (let i = first - 1; i >= scope.first; i--) {
    const opens = opensReason(scene, i) && (i === scope.first || isPunctuation(tokens[i - 1]))
    if (opens) return spanOf(scene, { first: i, end: toMark(scene, i, first) })
  }
  return null
}

const FARTHEST_REASON = 10

const opensReason = (scene: Scene, at: number): boolean =>
  phraseAt(scene.reasons, scene.lower, at, scene.lower.length) !== null

function toMark(scene: Scene, from: number, limit: number): number {
  let end = from
  while (end < limit && !isPunctuation(scene.document.tokens[end])) end++
  return end
}

const spanOf = ({ document }: Scene, { first, end }: Range): Span => [
  document.tokens[first]!.span[0],
  document.tokens[end - 1]!.span[1],
]

/** A sentence that says of somebody that he stays unnamed. */
interface Mention {
  readonly sentence: Sentence
  readonly subject: Token
  readonly anonymity: Anonymity
}

const FARTHEST_SENTENCE = 3

function laterMentions(scene: Scene, spoken: ReadonlySet<number>): Mention[] {
  return scene.document.sentences.flatMap(sentence => {
    if (spoken.has(sentence.index)) return []
    const anonymity = anonymityIn(scene, sentence, -1)
    const root = anonymity && scene.document.tokens.slice(sentence.first, sentence.end).find(t => t.head === -1)
    const subject = root && childrenBy(scene.document, root, 'nsubj').find(isNominal)
    return subject ? [{ sentence, subject, anonymity }] : []
  })
}

/** The subject is the draft's source: the same actor, the same noun, or nobody else spoke between. */
function isOf(scene: Scene, { sentence, subject }: Mention, { head, source }: StatementDraft): boolean {
  const distance = sentence.index - scene.document.tokens[head]!.sentence
  if (distance < 1 || distance > FARTHEST_SENTENCE || !source) return false
  const actor = scene.actorAt(subject.span)
  if (actor !== null && actor === scene.actorAt(source)) return true
  const words = scene.document.text
    .slice(...source)
    .toLowerCase()
    .split(' ')
  return (subject.upos === 'PRON' && distance === 1) || words.includes(scene.lower[subject.index]!)
}
