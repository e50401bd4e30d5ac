import type { Document, Token } from '../language/document.ts'
import type { ModalWords } from '../language/modal-words.ts'
import { children, childrenBy, headOf, relationOf } from '../language/tree.ts'
import type { Certainty, Status } from '../record/evidence.ts'

export interface Modality {
  readonly status: Status
  readonly certainty: Certainty
}

const doubt: Readonly<Record<Certainty, number>> = { certain: 0, probable: 1, possible: 2 }
const lessSure = (a: Certainty, b: Certainty): Certainty => (doubt[a] >= doubt[b] ? a : b)

/**
 * Whether what a word names happened, as the text puts it: read off the auxiliaries, negations and
 * adverbs of its clause and off the words that govern it ("planned to", "failed to", "if", "a call
 * for"), up to the clause that somebody is said to say.
 */
export function modalityOf(document: Document, words: ModalWords, token: Token): Modality {
  let status: Status = 'asserted'
  let certainty: Certainty = 'certain'
  for (let t: Token | null = token; t; t = step(document, t)) {
    const own = ownModality(document, words, t)
    const above = governed(document, words, t)
    status = [own.status, above.status].find(s => s !== 'asserted' && status === 'asserted') ?? status
    certainty = lessSure(certainty, lessSure(own.certainty, above.certainty))
  }
  return { status, certainty }
}

const climbs = new Set(['obj', 'obl', 'nmod', 'compound', 'xcomp', 'conj', 'amod', 'nummod', 'iobj', 'appos'])

/** The next word up whose modality also holds for this one, or null at the border of the clause. */
function step(document: Document, t: Token): Token | null {
  const head = headOf(document, t)
  if (!head) return null
  if (t.relation === 'nsubj:pass' || climbs.has(relationOf(t))) return head
  return relationOf(t) === 'nsubj' && head.upos !== 'PROPN' ? head : null
}

/** What the words around a predicate say of it. */
function ownModality(document: Document, words: ModalWords, t: Token): Modality {
  const around = children(document, t)
  const has = (list: readonly string[]): boolean =>
    around.some(c => list.includes(c.lemma) || list.includes(c.text.toLowerCase()))
  const adverbs: Certainty = has(words.possible) ? 'possible' : has(words.probable) ? 'probable' : 'certain'
  if (around.some(c => words.negations.includes(c.text.toLowerCase()) && relationOf(c) !== 'conj'))
    return { status: 'negated', certainty: adverbs }
  if (around.some(c => relationOf(c) === 'mark' && words.conditions.includes(c.lemma)))
    return { status: 'hypothetical', certainty: 'possible' }
  const auxiliary = around.filter(c => relationOf(c) === 'aux').map(c => c.text.toLowerCase())
  const perfect = auxiliary.some(a => a === 'have' || a === '’ve')
  if (auxiliary.some(a => words.futureAuxiliaries.includes(a))) return { status: 'future', certainty: adverbs }
  if (auxiliary.some(a => words.possibleAuxiliaries.includes(a)))
    return { status: perfect ? 'asserted' : 'hypothetical', certainty: 'possible' }
  return { status: 'asserted', certainty: adverbs }
}

/** What the verb or noun above says of its complement. */
function governed(document: Document, words: ModalWords, t: Token): Modality {
  const head = headOf(document, t)
  const relation = relationOf(t)
  const complement =
    ['xcomp', 'ccomp', 'obj', 'obl', 'acl', 'nmod', 'advcl'].includes(relation) && t.relation !== 'acl:relcl'
  if (!head || !complement) return { status: 'asserted', certainty: 'certain' }
  const infinitive = childrenBy(document, t, 'mark').some(m => m.lemma === 'to')
  const aimed = relation !== 'advcl' && (infinitive || ['obj', 'obl', 'nmod'].includes(relation))
  if (words.denying.includes(head.lemma) && relation !== 'obl') return { status: 'negated', certainty: 'certain' }
  if (aimed && words.planning.includes(head.lemma)) return { status: 'future', certainty: 'certain' }
  if (aimed && words.asking.includes(head.lemma)) return { status: 'hypothetical', certainty: 'certain' }
  if (words.fearing.includes(head.lemma) && relation !== 'obl') return { status: 'hypothetical', certainty: 'possible' }
  if (relation === 'advcl' && infinitive) return { status: 'future', certainty: 'certain' }
  return { status: 'asserted', certainty: 'certain' }
}
