import { childrenBy, firstTokenAt, isVerb } from '../../language/tree.ts'
import type { Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import type { Scene } from './scene.ts'

/** Acts that are deeds of speech at a time of their own, whoever tells of them: “he said he had ordered them to stop”. */
const deeds: ReadonlySet<StatementDraft['act']> = new Set([
  'order',
  'request',
  'promise',
  'threaten',
  'warn',
  'fear',
  'deny',
  'accuse',
])

/** What one person thinks as another tells it is the other's statement. */
const attitudes: ReadonlySet<StatementDraft['act']> = new Set(['think', 'suggest', 'hope', 'praise', 'estimate'])

/**
 * Of statements inside others those that bring in another voice: “The mayor said [the army told people
 * to leave]”. What somebody says that he thinks, hopes or knows is said already, in a quotation as in
 * reported speech.
 */
export function withOwnVoice(scene: Scene, drafts: readonly StatementDraft[]): StatementDraft[] {
  const outer = contentsBySentence(scene, drafts)
  return drafts.flatMap(draft => {
    if (draft.cue.length === 0 || (draft.hearsay && draft.rule !== 'complement')) return draft
    const around = (outer.get(scene.document.tokens[draft.head]!.sentence) ?? [])
      .filter(o => o.draft !== draft && holds(o.span, draft.cue[0]!))
      .map(o => o.draft)
    if (around.length === 0 && scene.quotationOf[draft.head] === -1) return draft
    return stands(scene, draft, around) ? { ...draft, confidence: draft.confidence * SURENESS_INSIDE } : []
  })
}

/** How much less sure a statement inside another one is. */
const SURENESS_INSIDE = 0.65

function stands(scene: Scene, draft: StatementDraft, around: readonly StatementDraft[]): boolean {
  if (attitudes.has(draft.act) || draft.rule === 'adjective') return false
  const quoted = scene.quotationOf[draft.head] !== -1
  if (draft.rule === 'complement' && (quoted || !deeds.has(draft.act) || draft.act === 'deny')) return false
  // "his fear of floods" inside of a statement is in it already; a demand is a deed
  if (draft.rule === 'noun' && draft.act !== 'request') return false
  if (draft.rule !== 'noun' && !isTold(scene, draft)) return false
  return deeds.has(draft.act) || !sameVoice(scene, draft, around)
}

/** Told as done by somebody: not “people might say”, “you never said”, “a man who will say anything”. */
function isTold(scene: Scene, { head, source }: StatementDraft): boolean {
  const { document, lower, words } = scene
  const verb = document.tokens[head]!
  if (!isVerb(verb)) return true
  if (
    verb.xpos === 'VB' ||
    childrenBy(document, verb, 'aux', 'advmod').some(c => c.xpos === 'MD' || words.negations.includes(c.lemma))
  )
    return false
  return source === null || !words.anybody.includes(lower[firstTokenAt(document, source[1]) - 1]!)
}

interface Content {
  readonly draft: StatementDraft
  readonly span: Span
}

const holds = ([start, end]: Span, [from, to]: Span): boolean => start <= from && to <= end

function contentsBySentence(scene: Scene, drafts: readonly StatementDraft[]): ReadonlyMap<number, readonly Content[]> {
  const { tokens } = scene.document
  const found = new Map<number, Content[]>()
  for (const draft of drafts)
    for (const span of draft.content) {
      const from = tokens[firstTokenAt(scene.document, span[0])]!.sentence
      const to = tokens[Math.max(0, firstTokenAt(scene.document, span[1]) - 1)]!.sentence
      for (let s = from; s <= to; s++) found.set(s, [...(found.get(s) ?? []), { draft, span }])
    }
  return found
}

/** The inner source is "I" or "we", or the same actor as an outer one, or a pronoun that nobody else is known for. */
function sameVoice(scene: Scene, inner: StatementDraft, outer: readonly StatementDraft[]): boolean {
  if (!inner.source) return false
  const words = scene.document.text.slice(...inner.source).toLowerCase()
  if (scene.words.firstPerson.includes(words)) return true
  const actor = scene.actorAt(inner.source)
  return outer.some(o => o.source !== null && actor !== null && scene.actorAt(o.source) === actor)
}
