import type { AnswerWords } from '../../language/cues.ts'
import type { Document, Token } from '../../language/document.ts'
import { tokensIn } from '../../language/tree.ts'
import type { Stance } from '../../record/statement.ts'
import type { Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'

/** A statement that answers another one: how, and which. */
export interface Answer {
  readonly stance: Stance
  readonly to: StatementDraft
}

/** What linking needs to know of a document beside the statements. */
export interface AnswerScene {
  readonly document: Document
  readonly words: AnswerWords
  /** Id of the actor that a noun phrase names, or null. */
  actorAt(span: Span): string | null
  /** True where the text says that a statement was not made: "could not confirm". */
  isNegated(draft: StatementDraft): boolean
}

/**
 * The earlier statements that denials, confirmations and failed checks answer:
 *
 *   Rebels said the army had shelled the camp. The army denied the claim.
 *   ^ denied by                                ^
 *
 * It is the nearest on the same matter, by words that both hold; where the answer only points back
 * (“the claim”, “it”) the last claim of another voice in its own or the two sentences before. No link is
 * better than a wrong one.
 */
export function answers(scene: AnswerScene, drafts: readonly StatementDraft[]): ReadonlyMap<StatementDraft, Answer> {
  const found = new Map<StatementDraft, Answer>()
  for (const [i, draft] of drafts.entries()) {
    const stance = stanceOf(scene, draft)
    const to = stance && claimFor(scene, draft, stance, drafts.slice(Math.max(0, i - FARTHEST_DRAFT), i))
    if (to) found.set(draft, { stance, to })
  }
  return found
}

const FARTHEST_DRAFT = 24
const FARTHEST_SENTENCE = 8
const FARTHEST_POINTER = 2

function stanceOf(scene: AnswerScene, draft: StatementDraft): Stance | null {
  if (draft.rule === 'unverified') return 'does-not-verify'
  const words = tokensOf(scene, draft).map(t => t.lemma)
  if (draft.act === 'deny' && words.some(w => scene.words.commenting.includes(w))) return 'does-not-comment'
  if (draft.act === 'deny') return scene.isNegated(draft) ? null : 'denies'
  if (draft.act !== 'confirm') return null
  return scene.isNegated(draft) ? 'does-not-verify' : 'confirms'
}

const tokensOf = ({ document }: AnswerScene, { content }: StatementDraft): Token[] =>
  content.flatMap(span => tokensIn(document, span))

function claimFor(
  scene: AnswerScene,
  draft: StatementDraft,
  stance: Stance,
  earlier: readonly StatementDraft[],
): StatementDraft | null {
  const near = earlier.filter(other => mayBeAnswered(scene, draft, other)).reverse()
  const silent = stance === 'does-not-comment'
  const pointer = silent || isPointer(scene, draft)
  const reach = pointer ? FARTHEST_POINTER : FARTHEST_SENTENCE
  const inReach = near.filter(other => distance(scene, draft, other) <= reach)
  const accusing = pointer ? inReach.find(other => accuses(scene, other, draft)) : undefined
  if (accusing || (silent && !pointsBack(scene, draft))) return accusing ?? null
  if (pointer) return inReach[0] ?? null
  return inReach.find(other => shareMatter(scene, draft, other)) ?? null
}

const claims: ReadonlySet<StatementDraft['act']> = new Set([
  'say',
  'claim',
  'accuse',
  'warn',
  'estimate',
  'suggest',
  'confirm',
])

/** Another voice's claim, not one inside the answer or around it. */
function mayBeAnswered(scene: AnswerScene, draft: StatementDraft, other: StatementDraft): boolean {
  if (!claims.has(other.act) || other.rule === 'unverified' || sameVoice(scene, draft, other)) return false
  const cue = draft.cue[0]
  return cue !== undefined && !other.content.some(([s, e]) => s <= cue[0] && cue[1] <= e)
}

function sameVoice(scene: AnswerScene, a: StatementDraft, b: StatementDraft): boolean {
  if (!a.source || !b.source) return false
  const [x, y] = [a.source, b.source].map(s => scene.document.text.slice(...s).toLowerCase())
  const [p, q] = [scene.actorAt(a.source), scene.actorAt(b.source)]
  return x === y || (p !== null && p === q)
}

const distance = ({ document: { tokens } }: AnswerScene, a: StatementDraft, b: StatementDraft): number =>
  tokens[a.head]!.sentence - tokens[b.head]!.sentence

/** "the claim", "it", "the allegations as baseless": nothing but words that point back. */
function isPointer(scene: AnswerScene, draft: StatementDraft): boolean {
  const [first, second] = tokensOf(scene, draft)
  if (!first) return false
  if (scene.words.pronouns.includes(first.text.toLowerCase())) return second?.upos !== 'VERB'
  const head = scene.words.definite.includes(first.text.toLowerCase()) ? headAfter(scene, draft) : first
  return head !== undefined && scene.words.pointers.includes(head.lemma.toLowerCase())
}

/** "to comment on the claim". */
const pointsBack = (scene: AnswerScene, draft: StatementDraft): boolean =>
  tokensOf(scene, draft).some(t => scene.words.pointers.includes(t.lemma.toLowerCase()))

/** The first noun of the content: "the [allegations] as baseless". */
const headAfter = (scene: AnswerScene, draft: StatementDraft): Token | undefined =>
  tokensOf(scene, draft).find(t => t.upos === 'NOUN')

/** The other statement names the one who answers: who is accused denies. */
function accuses(scene: AnswerScene, other: StatementDraft, { source }: StatementDraft): boolean {
  const actor = source && scene.actorAt(source)
  return actor !== null && actor !== undefined && tokensOf(scene, other).some(t => scene.actorAt(t.span) === actor)
}

/** Two words of substance in both, or one where the shorter has no more. */
function shareMatter(scene: AnswerScene, draft: StatementDraft, other: StatementDraft): boolean {
  const [a, b] = [substance(scene, draft), substance(scene, other)]
  const shared = a.filter(x => b.some(y => sameMatter(scene, x, y))).length
  return shared >= 2 || (shared === 1 && Math.min(a.length, b.length) <= 2)
}

const substantial = new Set(['NOUN', 'PROPN', 'VERB', 'NUM'])

function substance(scene: AnswerScene, draft: StatementDraft): string[] {
  const lemmas = tokensOf(scene, draft)
    .filter(t => substantial.has(t.upos))
    .map(t => t.lemma.toLowerCase())
  return [...new Set(lemmas)].filter(l => !scene.words.empty.includes(l))
}

const STEM = 5

/** The same word or stem ("shell", "shelling"), or words for the same thing ("death toll", "die"). */
const sameMatter = ({ words }: AnswerScene, a: string, b: string): boolean =>
  a === b ||
  (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM)) ||
  words.alike.some(group => group.includes(a) && group.includes(b))
