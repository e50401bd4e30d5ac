import type { CueEntry } from '../../language/cues.ts'
import type { Document, Token } from '../../language/document.ts'
import { children, childrenBy, relationOf, subtree } from '../../language/tree.ts'
import { cover, type Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { nounPhrase } from '../noun-phrase.ts'
import { isVerb, type Scene } from './scene.ts'

/** A verb of saying or thinking in the document. */
export interface Cue {
  readonly verb: Token
  readonly entry: CueEntry
}

export function cueAt(scene: Scene, token: Token): Cue | null {
  const entry = isVerb(token) ? scene.verbs.get(token.lemma) : undefined
  return entry ? { verb: token, entry } : null
}

/** The cue as annotators mark it: the verb, with "neither", "not" and a particle, without auxiliaries. */
export function cueSpan(document: Document, verb: Token): Span {
  const particles = children(document, verb).filter(c => relationOf(c) === 'compound' && c.index === verb.index + 1)
  return cover([verb, ...particles].map(t => t.span))
}

const preposition = (document: Document, t: Token): string => childrenBy(document, t, 'case')[0]?.lemma ?? ''

/** Who is told: "told [Northwire]", "said [to reporters]". */
export function addresseeOf({ document, words }: Scene, verb: Token): Span | null {
  const indirect = childrenBy(document, verb, 'iobj')[0]
  const told = words.telling.includes(verb.lemma) ? childrenBy(document, verb, 'obj')[0] : undefined
  const to = childrenBy(document, verb, 'obl').find(c => preposition(document, c) === 'to' && c.upos !== 'VERB')
  const token = indirect ?? told ?? to
  return token && token.upos !== 'ADV' ? nounPhrase(document, token) : null
}

/** Where it was said: "Telegram" in "wrote on Telegram", "a statement" in "said in a statement". */
export function mediumOf(scene: Scene, verb: Token): string | null {
  const { document, words } = scene
  for (const child of childrenBy(document, verb, 'obl')) {
    const before = preposition(document, child)
    if (!['in', 'on', 'via', 'during', 'at', 'through'].includes(before)) continue
    const named = subtree(document, child).find(t => words.mediaNames.includes(t.text))
    if (named) return named.text
    if (words.mediaNouns.includes(child.lemma)) return document.text.slice(...nounPhrase(document, child))
  }
  return null
}

/** The parts of a draft that any rule with a verb fills alike. */
export function verbDraft(
  scene: Scene,
  cue: Cue,
): Pick<StatementDraft, 'head' | 'cue' | 'act' | 'addressee' | 'medium' | 'hearsay' | 'vouches'> {
  return {
    head: cue.verb.index,
    cue: [cueSpan(scene.document, cue.verb)],
    act: cue.entry.act,
    addressee: addresseeOf(scene, cue.verb),
    medium: mediumOf(scene, cue.verb),
    hearsay: false,
    vouches: true,
  }
}
