import type { Document, Token } from '../language/document.ts'
import type { ModalWords } from '../language/modal-words.ts'
import { children, childrenBy, headOf, relationOf } from '../language/tree.ts'
import type { Certainty, Status } from '../record/evidence.ts'

export interface Modality {
  readonly status: Status
  readonly certainty: Certainty
}

const plain: Modality = { status: 'asserted', certainty: 'certain' }
const negated: Modality = { status: 'negated', certainty: 'certain' }
const doubt: Readonly<Record<Certainty, number>> = { certain: 0, probable: 1, possible: 2 }

/** The weaker of two certainties. */
export const lessSure = (a: Certainty, b: Certainty): Certainty => (doubt[a] >= doubt[b] ? a : b)

/**
 * Whether what a word names happened, as the text puts it: read off the auxiliaries, negations and
 * adverbs of its clause and off the words that govern it ("planned to", "failed to", "if", "a call
 * for"), up to the clause that somebody is said to say. The status is that of the word nearest to it;
 * the certainty is the weakest.
 *
 *   Rebels may have shelled the town, killing [six].
 *          possible                            ^ asserted, possible
 */
export function modalityOf(document: Document, words: ModalWords, token: Token): Modality {
  let found = plain
  let negatable = true
  for (let t: Token | null = token; t; ) {
    for (const part of [ownModality(document, words, t, t === token), governed(document, words, t)])
      if (negatable || part.status !== 'negated') found = combined(found, part)
    const head: Token | null = headOf(document, t)
    const bond: Bond = head && bondTo(document, words, t, head)
    if (bond === 'without negation') negatable = false
    t = bond ? head : null
  }
  return found
}

const combined = (near: Modality, far: Modality): Modality => ({
  status: near.status === 'asserted' ? far.status : near.status,
  certainty: lessSure(near.certainty, far.certainty),
})

type Bond = 'all' | 'without negation' | null

const inside = new Set(['obj', 'iobj', 'compound', 'xcomp', 'amod', 'nummod', 'appos', 'flat', 'det'])

/**
 * Whether what is said of the head also holds for a word under it. A joined verb shares the
 * auxiliaries of the first where it has none of its own: "will meet and [sign]", not "will meet and
 * visited"; and the negation only over "or".
 */
function bondTo(document: Document, words: ModalWords, t: Token, head: Token): Bond {
  const relation = relationOf(t)
  if (relation === 'conj') {
    if (t.upos === 'VERB' && hasOwnTense(document, t, head)) return null
    const or = childrenBy(document, t, 'cc').some(c => words.alternatives.includes(c.lemma))
    return or || t.upos !== 'VERB' ? 'all' : 'without negation'
  }
  if (inside.has(relation) || t.relation === 'nsubj:pass') return 'all'
  // "foiled [an attempt] to burn": what is said of the noun holds for its infinitive.
  if (t.relation === 'acl') return isMarked(document, t, words.infinitiveMark) ? 'all' : null
  if (relation === 'nsubj') return head.upos === 'PROPN' ? null : 'all'
  if (relation === 'nmod') return head.upos === 'NUM' || head.lemma === t.lemma ? 'all' : null
  const participle = relation === 'advcl' && t.xpos === 'VBG' && childrenBy(document, t, 'mark').length === 0
  return participle && !isAside(document, words, t, head) ? 'all' : null
}

/** "threatened to leave the talks, [blaming] the envoy": done by whoever threatens, and no part of the threat. */
const isAside = (document: Document, words: ModalWords, t: Token, head: Token): boolean =>
  isMarked(document, head, words.infinitiveMark) && document.tokens[t.index - 1]?.text === ','

const isMarked = (document: Document, t: Token, mark: string): boolean =>
  childrenBy(document, t, 'mark').some(m => m.lemma === mark)

/** "has not shelled or [arrested]": what follows a participle is one as well, though it may be tagged as a past tense. */
const hasOwnTense = (document: Document, verb: Token, first: Token): boolean =>
  /^VB[ZP]$/u.test(verb.xpos) ||
  (verb.xpos === 'VBD' && first.xpos !== 'VBN') ||
  children(document, verb).some(c => ['nsubj', 'aux'].includes(relationOf(c)))

/** What the words around a predicate or noun say of it; a determiner "no" of the first word is part of its number. */
function ownModality(document: Document, words: ModalWords, t: Token, first: boolean): Modality {
  const around = children(document, t)
  const certainty = certaintyBy(words, around)
  if (around.some(c => negates(document, words, c, first))) return { status: 'negated', certainty }
  if (around.some(c => isCondition(document, words, c))) return { status: 'hypothetical', certainty: 'possible' }
  if (around.some(c => relationOf(c) === 'amod' && isIn(words.futureAdjectives, c)))
    return { status: 'future', certainty }
  return byAuxiliaries(words, around, certainty)
}

const isIn = (list: readonly string[], t: Token): boolean =>
  list.includes(t.lemma) || list.includes(t.text.toLowerCase())

function certaintyBy(words: ModalWords, around: readonly Token[]): Certainty {
  const describing = around.filter(c => ['advmod', 'amod', 'aux'].includes(relationOf(c)))
  if (describing.some(c => isIn(words.possible, c))) return 'possible'
  return describing.some(c => isIn(words.probable, c)) ? 'probable' : 'certain'
}

function negates(document: Document, words: ModalWords, t: Token, ofFirst: boolean): boolean {
  if (relationOf(t) === 'conj') return false
  if (relationOf(t) === 'det') return !ofFirst && isIn(words.negatingDeterminers, t)
  if (relationOf(t) === 'obl' && isIn(words.negatedOccasions, t))
    return childrenBy(document, t, 'det').some(d => isIn(words.negatingDeterminers, d))
  return words.negations.includes(t.text.toLowerCase())
}

/** "if" before the clause, or a clause with "if" under it: "would accept if it were offered". */
const isCondition = (document: Document, words: ModalWords, t: Token): boolean =>
  (relationOf(t) === 'mark' && words.conditions.includes(t.lemma)) ||
  (relationOf(t) === 'advcl' && childrenBy(document, t, 'mark').some(m => words.conditions.includes(m.lemma)))

function byAuxiliaries(words: ModalWords, around: readonly Token[], certainty: Certainty): Modality {
  const auxiliaries = around.filter(c => relationOf(c) === 'aux')
  const perfect = auxiliaries.some(a => isIn(words.perfectAuxiliaries, a))
  if (auxiliaries.some(a => isIn(words.futureAuxiliaries, a)))
    return { status: perfect ? 'hypothetical' : 'future', certainty }
  if (auxiliaries.some(a => isIn(words.possibleAuxiliaries, a)))
    return { status: perfect ? 'asserted' : 'hypothetical', certainty: 'possible' }
  return { status: 'asserted', certainty }
}

/** A verb without an object takes the infinitive behind it as its complement, whatever the parser calls it. */
const isOpen = (document: Document, verb: Token): boolean => childrenBy(document, verb, 'obj').length === 0

const complements = new Set(['xcomp', 'ccomp', 'obj', 'obl', 'acl', 'nmod', 'advcl'])

/** "[orders] were given to fire": the noun that the infinitive belongs to, where its verb stands between. */
function governorOf(document: Document, words: ModalWords, t: Token, infinitive: boolean): Token | null {
  const head = headOf(document, t)
  const noun = head && infinitive && childrenBy(document, head, 'nsubj').find(c => c.relation === 'nsubj:pass')
  return noun && (isIn(words.planning, noun) || isIn(words.asking, noun)) ? noun : head
}

/** What the verb, adjective or noun above says of its complement. */
function governed(document: Document, words: ModalWords, t: Token): Modality {
  const relation = relationOf(t)
  const infinitive = isMarked(document, t, words.infinitiveMark)
  const head = governorOf(document, words, t, infinitive)
  if (!head || !complements.has(relation) || t.relation === 'acl:relcl') return plain
  // "demanded that they [leave]": a bare form is asked for, "insisted that they [left]" tells it.
  const bare = relation === 'ccomp' && t.xpos === 'VB'
  const aimed = infinitive
    ? relation !== 'advcl' || isOpen(document, head)
    : bare || ['obj', 'obl', 'nmod'].includes(relation)
  const phrase = relation === 'obl' || relation === 'nmod'
  // "denied it, [calling] it baseless": a participle beside the denial is done, not denied.
  const beside = relation === 'advcl' && !infinitive
  const kept = childrenBy(document, t, 'mark', 'case').some(c => isIn(words.awayMarks, c))
  if (kept && (isIn(words.denying, head) || isIn(words.barring, head))) return negated
  if (isIn(words.denying, head) && !phrase && !beside) return negated
  if (aimed && isIn(words.asking, head)) return { status: 'hypothetical', certainty: 'possible' }
  if (aimed && isIn(words.hoping, head)) return { status: 'future', certainty: 'possible' }
  if (aimed && isIn(infinitive ? words.planning : words.plannedObjects, head) && !phrase)
    return { status: 'future', certainty: 'certain' }
  if (isIn(words.fearing, head) && relation !== 'obl') return { status: 'hypothetical', certainty: 'possible' }
  if (infinitive && head.upos === 'ADJ' && isIn(words.probable, head))
    return { status: 'future', certainty: 'probable' }
  return plain
}
