import type { Document, Token } from '../../../language/document.ts'
import { childrenBy, headOf, isVerb, relationOf } from '../../../language/tree.ts'
import { isComma, isFiniteVerb, isNominal, type Range, type Scene } from '../scene.ts'
import { firstWordOf, isRelative, subjectBefore } from './subject-before.ts'

/**
 * Who does what a verb says: by the tree its own subject, or the one it shares with the verb it is
 * joined to ("X arrived and said", "X left, saying", "X refused to say"), or the noun that it
 * modifies ("a witness saying"); where the tree has none, the noun phrase before a finite verb.
 * Null for a passive.
 */
export function speakerOf(scene: Scene, verb: Token): Token | null {
  if (isPassive(scene.document, verb)) return null
  const own = isParticipleAfterComma(scene, verb) ? null : ownSubject(scene, verb)
  if (own) return own
  const joined = scene.document.tokens[firstWordOf(scene, verb) - 1]?.upos === 'CCONJ'
  const before = !joined && mayBeFinite(scene, verb) ? subjectBefore(scene, verb) : null
  const shared = before ?? sharedSubject(scene, verb)
  return shared && isRelative(shared) ? overRelative(scene, shared, verb) : shared
}

/** Finite, or a base form right after a plural: "drivers often say". */
function mayBeFinite(scene: Scene, verb: Token): boolean {
  if (hasFiniteForm(scene.document, verb)) return true
  const before = scene.document.tokens[firstWordOf(scene, verb) - 1]
  return verb.xpos === 'VB' && childrenBy(scene.document, verb, 'aux', 'mark').length === 0 && before?.xpos === 'NNS'
}

/** Of several the nearest; a bare time ("last week threatened") is no subject, though the parser may say so. */
function ownSubject(scene: Scene, verb: Token): Token | null {
  const inverts = mayInvert(scene, verb)
  const found = childrenBy(scene.document, verb, 'nsubj').filter(
    c =>
      (c.index < verb.index || (inverts && !isFollowedByVerb(scene, c))) &&
      c.relation !== 'nsubj:outer' &&
      !scene.time[c.index] &&
      (c.relation === 'nsubj' || !isPassive(scene.document, verb)),
  )
  const nearest = found.at(-1) ?? null
  if (!nearest) return null
  return isRelative(nearest) ? overRelative(scene, nearest, verb) : overPreposition(scene, nearest, verb)
}

/** "said [he] had": a noun after the cue that a finite verb follows is the subject of what is said. */
export function isFollowedByVerb({ document }: Scene, noun: Token): boolean {
  let i = noun.index + 1
  while (document.tokens[i]?.upos === 'PROPN') i++
  const next = document.tokens[i]
  return next !== undefined && next.sentence === noun.sentence && (isFiniteVerb(next) || next.xpos === 'MD')
}

const isParticipleAfterComma = ({ document }: Scene, verb: Token): boolean =>
  verb.xpos === 'VBG' && isComma(document.tokens[verb.index - 1])

/** “…,” said Brenn: a subject after the verb needs a mark or the head of the sentence before it; "and says [Brenn] lied" has none. */
function mayInvert({ document }: Scene, verb: Token): boolean {
  const before = document.tokens[verb.index - 1]
  return (
    !before ||
    before.sentence !== verb.sentence ||
    before.upos === 'PUNCT' ||
    before.upos === 'ADV' ||
    before.lemma === 'as'
  )
}

/** "A guard for the hospital said": the parser takes the nearest noun, though a preposition governs it. */
function overPreposition({ document }: Scene, subject: Token, verb: Token): Token {
  if (subject.index > verb.index) return subject
  let first = subject.index
  while (first > 0 && document.tokens[first - 1]!.head === subject.index) first--
  const opener = document.tokens[first]!
  const noun = document.tokens[first - 1]
  if (opener.upos !== 'ADP' || !noun || noun.sentence !== verb.sentence || !isNominal(noun)) return subject
  return headNear(document, noun) ?? subject
}

/** The noun before a source that is a relative word or holds one ("who", "all of whom"), over a comma; else null. */
export function antecedentOf({ document }: Scene, { first, end }: Range): Token | null {
  if (!document.tokens.slice(first, end).some(isRelative)) return null
  const comma = document.tokens[first - 1]?.text === ','
  const before = document.tokens[first - (comma ? 2 : 1)]
  return before && before.sentence === document.tokens[first]!.sentence && isNominal(before)
    ? headNear(document, before)
    : null
}

/** "The board, which runs the port, said": the relative word is subject of the verb between, its noun of this one. */
function overRelative({ document }: Scene, relative: Token, verb: Token): Token {
  const before = document.tokens[relative.index - 2]
  if (document.tokens[relative.index - 1]?.text !== ',' || !before || !isNominal(before)) return relative
  for (let i = relative.index + 1; i < verb.index - 1; i++) {
    const t = document.tokens[i]!
    if (isFiniteVerb(t) && i < verb.index - 2 && document.tokens[verb.index - 1]!.text === ',')
      return headNear(document, before) ?? before
  }
  return relative
}

function sharedSubject(scene: Scene, verb: Token): Token | null {
  const { document } = scene
  const head = headOf(document, verb)
  if (!head) return null
  if (verb.xpos === 'VBG' && scene.words.quoting.includes(head.lemma)) {
    const quoted = childrenBy(document, head, 'obj').find(o => o.index < verb.index)
    if (quoted) return quoted
  }
  const relation = relationOf(verb)
  if (isParticipleAfterComma(scene, verb)) {
    const main = mainSubject(scene, verb)
    if (main) return main
  }
  if (relation === 'acl') {
    if (verb.relation === 'acl:relcl' || !isNominal(head)) return null
    return childrenBy(document, verb, 'mark').some(m => m.lemma !== 'as') ? behindNoun(scene, head) : head
  }
  const participle = verb.xpos === 'VBG' && (relation === 'advcl' || document.tokens[verb.index - 1]?.text === ',')
  const then = relation === 'parataxis' && document.tokens[verb.index - 1]?.upos === 'ADV'
  const passes = then || relation === 'conj' || relation === 'xcomp' || (relation === 'advcl' && !isFiniteVerb(verb))
  if (!passes && !participle) return null
  // "[The board] is quick to say"
  if (head.upos === 'ADJ' && verb.xpos === 'VB') return ownSubject(scene, head)
  if (!isVerb(head))
    return participle && head.index < verb.index ? (isNominal(head) ? head : aboveVerb(scene, head)) : null
  const found =
    controller(scene, head, verb) ??
    ownSubject(scene, head) ??
    passiveSubject(document, head) ??
    sharedSubject(scene, head)
  return (relation === 'conj' && found?.upos === 'PRON' && outerSubject(scene, head, verb)) || found
}

/** "[Brenn] made a point of saying", "[her] refusal to say": whose noun it is, or who does what its verb tells; else the noun. */
function behindNoun(scene: Scene, noun: Token): Token | null {
  const { document } = scene
  const owner = childrenBy(document, noun, 'nmod').find(c => c.relation === 'nmod:poss')
  if (owner) return owner
  const verb = headOf(document, noun)
  const doer = relationOf(noun) === 'obj' && verb && isVerb(verb) ? speakerOf(scene, verb) : null
  return doer && doer.index < noun.index ? doer : noun
}

/** "prompted [Brenn] to accuse", "led [the board] to declare": the object of the verb above does what the infinitive says; "let’s say" names nobody. */
function controller({ document }: Scene, head: Token, verb: Token): Token | null {
  if (relationOf(verb) !== 'xcomp' || verb.xpos !== 'VB') return null
  const object = childrenBy(document, head, 'obj').find(o => head.index < o.index && o.index < verb.index)
  return object && !/^['’]/u.test(object.text) ? object : null
}

/** "[Brenn] said she was glad, but warned …": a pronoun of what the first cue says is its speaker. */
function outerSubject(scene: Scene, inner: Token, verb: Token): Token | null {
  const cue = relationOf(inner) === 'ccomp' ? headOf(scene.document, inner) : null
  return cue && cue.index < inner.index && scene.verbs.has(cue.lemma) && scene.verbs.has(verb.lemma)
    ? ownSubject(scene, cue)
    : null
}

const below = new Set(['ccomp', 'xcomp', 'acl', 'csubj'])

/** "They used the crews of two boats to close the port[, saying …]": a participle after a comma belongs to the main clause, whatever noun stands beside it. */
function mainSubject(scene: Scene, verb: Token): Token | null {
  const { document } = scene
  let t = headOf(document, verb)
  while (t && (!isVerb(t) || below.has(relationOf(t)))) {
    const head = headOf(document, t)
    if (!head) break
    t = head
  }
  if (!t || t.index > verb.index) return null
  const found = ownSubject(scene, t) ?? passiveSubject(document, t) ?? sharedSubject(scene, t)
  return found && found.index < verb.index ? found : null
}

/** "called on Friday for talks, as well, saying": past words that are neither verb nor noun. */
function aboveVerb(scene: Scene, word: Token): Token | null {
  let t: Token | null = word
  while (t && !isVerb(t)) t = headOf(scene.document, t)
  return t && (ownSubject(scene, t) ?? sharedSubject(scene, t))
}

const passiveSubject = (document: Document, verb: Token): Token | null =>
  childrenBy(document, verb, 'nsubj').find(c => c.relation === 'nsubj:pass') ?? null

export const hasFiniteForm = (document: Document, verb: Token): boolean =>
  isFiniteVerb(verb) ||
  childrenBy(document, verb, 'aux').some(a => isFiniteVerb(a) || a.xpos === 'MD') ||
  isMistagged(document, verb)

/** A participle or base form with a subject and no auxiliary: "a spokesman announced", tagged as if "was announced". */
const isMistagged = (document: Document, verb: Token): boolean =>
  (verb.xpos === 'VBN' || verb.xpos === 'VB') &&
  childrenBy(document, verb, 'aux', 'mark').length === 0 &&
  childrenBy(document, verb, 'nsubj').some(c => c.relation === 'nsubj' && c.index < verb.index)

const inside = new Set(['det', 'amod', 'compound', 'flat', 'nmod:poss', 'nummod', 'case', 'advmod'])

/** Climbs from a word to the noun that heads its phrase; "an official" is one though tagged as an adjective. */
export function headNear(document: Document, token: Token): Token | null {
  let t = token
  while (inside.has(t.relation) && t.head >= 0 && Math.abs(t.head - t.index) < 10) t = document.tokens[t.head]!
  return isNominal(t) || (t.upos === 'ADJ' && childrenBy(document, t, 'det').length > 0) ? t : null
}

/**
 * "was killed", "is thought", "believed to be": a participle with a passive auxiliary or subject, or
 * after a noun; not after "has" alone ("voters who have backed him").
 */
export const isPassive = (document: Document, verb: Token): boolean => {
  if (verb.xpos !== 'VBN') return false
  const auxiliaries = childrenBy(document, verb, 'aux')
  if (auxiliaries.some(a => a.relation === 'aux:pass')) return true
  if (auxiliaries.at(-1)?.lemma === 'have') return false
  return (
    (relationOf(verb) === 'acl' && headOf(document, verb)?.relation !== 'root') ||
    (childrenBy(document, verb, 'nsubj').some(c => c.relation === 'nsubj:pass') && auxiliaries.length > 0)
  )
}

/** The agent of a passive: "was accused [by the council]". */
export const agentOf = ({ document, words }: Scene, verb: Token): Token | null =>
  childrenBy(document, verb, 'obl').find(
    c => c.index > verb.index && childrenBy(document, c, 'case').some(p => words.agents.includes(p.lemma)),
  ) ?? null
