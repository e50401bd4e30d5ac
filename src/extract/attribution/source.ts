import type { Document, Token } from '../../language/document.ts'
import { children, childrenBy, headOf, relationOf } from '../../language/tree.ts'
import { cover, type Span } from '../../report/span.ts'
import { nounPhraseWithApposition } from '../noun-phrase.ts'
import { isVerb } from './scene.ts'

/**
 * Who does what a verb says, by the tree: its own subject, or the one it shares with the verb it is
 * joined to ("X arrived and said", "X left, saying", "X refused to say"), or the noun that it
 * modifies ("a witness saying"). Null for a passive.
 */
export function subjectOf(document: Document, verb: Token): Token | null {
  const own = childrenBy(document, verb, 'nsubj').find(c => c.relation !== 'nsubj:pass' && c.relation !== 'nsubj:outer')
  if (own) return own
  if (isPassive(document, verb)) return null
  const head = headOf(document, verb)
  if (!head) return null
  const relation = relationOf(verb)
  if (relation === 'acl') return verb.relation === 'acl:relcl' || verb.xpos !== 'VBG' ? null : nounOf(head)
  const passes = relation === 'conj' || relation === 'xcomp' || (relation === 'advcl' && verb.xpos === 'VBG')
  return passes && isVerb(head) ? (subjectOf(document, head) ?? passiveSubject(document, head)) : null
}

const nounOf = (t: Token): Token | null => (['NOUN', 'PROPN', 'PRON'].includes(t.upos) ? t : null)

const passiveSubject = (document: Document, verb: Token): Token | null =>
  childrenBy(document, verb, 'nsubj:pass')[0] ?? null

/** "was killed", "is thought", "believed to be": a participle with a passive auxiliary or subject, or after a noun. */
export const isPassive = (document: Document, verb: Token): boolean =>
  children(document, verb).some(c => c.relation === 'aux:pass' || c.relation === 'nsubj:pass') ||
  (relationOf(verb) === 'acl' && verb.xpos === 'VBN')

/** The agent of a passive: "was accused [by the council]". */
export const agentOf = (document: Document, verb: Token): Token | null =>
  childrenBy(document, verb, 'obl').find(c => childrenBy(document, c, 'case').some(p => p.lemma === 'by')) ?? null

/** A source as written: with apposition, and with all that are joined to it ("Ada Brenn and her deputy"). */
export function sourceSpan(document: Document, head: Token): Span {
  const joined = childrenBy(document, head, 'conj').filter(c => !isVerb(c))
  return cover([head, ...joined].map(t => nounPhraseWithApposition(document, t)))
}
