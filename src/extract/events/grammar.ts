import type { Token } from '../../language/document.ts'
import { children, childrenBy, headOf, isVerb, relationOf } from '../../language/tree.ts'
import { isSomebody, type Scene } from './scene.ts'

/** Who does what and to whom, read off the tree, with what a verb shares with the one it hangs on. */

const deepest = 6

/** The prepositions and subordinators of a phrase or clause. */
export const marksOf = ({ document }: Scene, t: Token): string[] =>
  childrenBy(document, t, 'case', 'mark').map(c => c.lemma)

/**
 * Phrases with a preposition behind a word: "attack [on the post]"; also one that the parser hung on
 * a time or place between: "ties on Sunday [with Norvia]", "talks in Orun [with the king]".
 */
export function phrasesWith(scene: Scene, t: Token, preposition: string): Token[] {
  const { document, timeAt, nameAt } = scene
  const below = children(document, t).filter(c => c.index > t.index)
  const between = below.filter(c => timeAt[c.index] || (nameAt[c.index]?.kind === 'place' && isPhrase(c)))
  const holders = [...below, ...between.flatMap(c => children(document, c))]
  return holders.filter(c => isPhrase(c) && childrenBy(document, c, 'case').some(p => p.lemma === preposition))
}

const isPhrase = (t: Token): boolean => relationOf(t) === 'obl' || relationOf(t) === 'nmod'

/** A past participle with a passive auxiliary or subject, behind its noun, or joined to such a one. */
export function isPassive(scene: Scene, verb: Token): boolean {
  const { document, lexicon } = scene
  if (verb.xpos === 'VBG' || verb.xpos === 'VBZ' || verb.xpos === 'VBP') return false
  const around = children(document, verb)
  if (around.some(c => relationOf(c) === 'aux' && lexicon.words.passiveAuxiliaries.has(c.lemma))) return true
  if (verb.xpos === 'VB') return false
  if (around.some(c => c.relation === 'aux:pass' || c.relation === 'nsubj:pass')) return true
  if (around.some(c => relationOf(c) === 'obj' || relationOf(c) === 'aux')) return false
  const head = headOf(document, verb)
  if (verb.xpos !== 'VBN' && !isHarm(scene, verb)) return false
  if (verb.xpos === 'VBN' && ['acl', 'amod', 'advcl'].includes(verb.relation)) return !isFiniteClause(scene, verb)
  return relationOf(verb) === 'conj' && head !== null && isVerb(head) && isPassive(scene, head)
}

/** "when a mob [clashed] with police": a clause with a subject of its own, whatever the tag of its verb. */
const isFiniteClause = ({ document }: Scene, verb: Token): boolean =>
  verb.relation === 'advcl' &&
  childrenBy(document, verb, 'nsubj').length > 0 &&
  childrenBy(document, verb, 'mark', 'advmod').some(m => m.index < verb.index && m.upos !== 'ADP')

/** "were killed and dozens [wounded]": what an attack does, which the tagger may take for a past tense. */
const isHarm = ({ lexicon }: Scene, { xpos, lemma }: Token): boolean =>
  xpos === 'VBD' && (lexicon.verbs.get(lemma)?.some(frame => frame.source.consequence) ?? false)

function ownSubject(scene: Scene, verb: Token): Token | null {
  const { document, timeAt } = scene
  const subjects = childrenBy(document, verb, 'nsubj').filter(c => c.relation !== 'nsubj:outer' && !timeAt[c.index])
  const own = subjects.find(c => !isLabel(scene, c))
  if (own) return own
  return (subjects[0] && behindLabel(scene, subjects[0])) ?? behindTime(scene, verb) ?? besideClause(scene, verb)
}

/** "[orun]: two men were held": a word or two with a colon that open a paragraph. */
export function isLabel({ document }: Scene, t: Token): boolean {
  if (document.tokens[t.index + 1]?.text !== ':') return false
  const { first, block, index } = document.sentences[t.sentence]!
  return t.index - first < labelWords && document.sentences[index - 1]?.block !== block
}

const labelWords = 4

/** "orun: [the police] arrested": what the parser hung on the label. */
const behindLabel = ({ document }: Scene, label: Token): Token | null =>
  children(document, label).find(
    c => c.index > label.index && ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(c.upos) && relationOf(c) !== 'nmod',
  ) ?? null

/**
 * "died after [a bomb] exploded", "stones flew and [police] fired": the subject of a clause of time or
 * of a second clause, right before its verb, that the parser hung on the verb or noun above.
 */
function besideClause({ document, timeAt }: Scene, verb: Token): Token | null {
  const wanted = misplaced[relationOf(verb)]
  if (!wanted || !/^VB[DZP]$/u.test(verb.xpos)) return null
  const before = document.tokens[verb.index - 1]
  const nominal = before && (before.upos === 'NOUN' || before.upos === 'PROPN') && !timeAt[before.index]
  if (!nominal || relationOf(before) !== wanted) return null
  return before.head === verb.head || headOf(document, before)?.head === verb.head ? before : null
}

/** How the parser hangs such a subject, by the relation of its verb. */
const misplaced: Readonly<Record<string, string>> = { advcl: 'obl', conj: 'conj' }

/** "On Monday, [a blast] tore …": a subject that the parser hung on the time before it. */
function behindTime({ document, timeAt }: Scene, verb: Token): Token | null {
  for (const time of childrenBy(document, verb, 'obl')) {
    if (!timeAt[time.index] || time.index > verb.index) continue
    const found = children(document, time).find(
      c =>
        c.index > time.index &&
        c.index < verb.index &&
        !timeAt[c.index] &&
        (c.upos === 'NOUN' || c.upos === 'PROPN') &&
        (relationOf(c) === 'appos' || relationOf(c) === 'conj') &&
        childrenBy(document, c, 'case').length === 0,
    )
    if (found) return found
  }
  return null
}

/** Who does it; null where nobody is said to. A relative pronoun gives the noun it stands for. */
export function doerOf(scene: Scene, verb: Token, depth = 0): Token | null {
  if (depth > deepest) return null
  const doer = isPassive(scene, verb) ? agentOf(scene, verb) : subjectOf(scene, verb, depth)
  return doer && behindNumber(scene, doer)
}

/** "no fewer than nine [villagers]", where the parser put the number above what it counts. */
function behindNumber({ document }: Scene, t: Token): Token {
  const quantity = document.quantities.find(q => q.first <= t.index && t.index < q.end)
  const inside = (c: Token): boolean => quantity !== undefined && quantity.first <= c.index && c.index < quantity.end
  const counted = (c: Token): boolean => !inside(c) && childrenBy(document, c, 'case').some(inside)
  return (quantity && childrenBy(document, t, 'nmod', 'obl').find(counted)) ?? t
}

/** The subject whatever the voice: its own or the one it shares with the word it hangs on. */
export function subjectOf(scene: Scene, verb: Token, depth = 0): Token | null {
  const own = ownSubject(scene, verb)
  return own ? antecedentOf(scene, own) : sharedSubject(scene, verb, depth)
}

function sharedSubject(scene: Scene, verb: Token, depth: number): Token | null {
  const head = headOf(scene.document, verb)
  if (!head || depth > deepest) return null
  const relation = relationOf(verb)
  if (relation === 'acl') return subjectFromNoun(scene, verb, head, depth)
  if (!isVerb(head) && head.upos !== 'ADJ' && head.upos !== 'NOUN') return null
  if (relation === 'conj') {
    if (!isVerb(head)) return ownSubject(scene, head) && subjectOf(scene, head, depth + 1)
    return subjectOf(scene, head, depth + 1)
  }
  const shares = relation === 'xcomp' || relation === 'advcl' || (relation === 'ccomp' && isInfinitive(scene, verb))
  return shares ? controllerOf(scene, verb, head, depth) : null
}

/** "a plan to [attack]": who has the plan; "rebels [holding] the town": the rebels. */
function subjectFromNoun(scene: Scene, verb: Token, noun: Token, depth: number): Token | null {
  const { document } = scene
  if (verb.relation === 'acl:relcl') return null
  if (scene.lexicon.words.messageNouns.has(noun.lemma)) return senderOf(scene, noun, depth) ?? noun
  const marks = marksOf(scene, verb)
  const charged = marks.some(m => scene.lexicon.words.chargeMarks.has(m)) && isSomebody(scene, noun)
  const participle = verb.xpos === 'VBG' && marks.length === 0
  if (charged || participle || hasObject(scene, verb)) return noun
  const owner = childrenBy(document, noun, 'nmod').find(c => c.relation === 'nmod:poss')
  if (owner) return owner
  const above = headOf(document, noun)
  return above && isVerb(above) && relationOf(noun) === 'obj' ? doerOf(scene, above, depth + 1) : null
}

/** "passed a [resolution] criticising the mayor": whose message it is, or who sends it. */
function senderOf(scene: Scene, message: Token, depth: number): Token | null {
  const owner = childrenBy(scene.document, message, 'nmod').find(c => c.relation === 'nmod:poss')
  const verb = headOf(scene.document, message)
  if (owner) return owner
  return verb && isVerb(verb) && relationOf(message) === 'obj' ? doerOf(scene, verb, depth + 1) : null
}

/** "The charity [delivered] food" read as a noun with a participle: with an object it is no passive. */
const hasObject = (scene: Scene, verb: Token): boolean =>
  (verb.xpos === 'VBN' || verb.xpos === 'VBD') &&
  !isInfinitive(scene, verb) &&
  childrenBy(scene.document, verb, 'obj').length > 0

export const isInfinitive = ({ document, lexicon }: Scene, verb: Token): boolean =>
  childrenBy(document, verb, 'mark').some(m => m.lemma === lexicon.infinitiveMark)

/** "urged [the army] to stop", "accused [the army] of firing"; else who does the verb above. */
function controllerOf(scene: Scene, verb: Token, head: Token, depth: number): Token | null {
  const { words } = scene.lexicon
  const object = patientOf(scene, head, depth + 1)
  if (marksOf(scene, verb).some(m => words.chargeMarks.has(m))) return object ?? doerOf(scene, head, depth + 1)
  const infinitive = isInfinitive(scene, verb)
  if (object && infinitive && words.objectControl.has(head.lemma)) return object
  const complement = relationOf(verb) === 'xcomp' && (infinitive || verb.xpos !== 'VBG')
  if (object && complement && !words.subjectControl.has(head.lemma)) return object
  return subjectOf(scene, head, depth + 1)
}

/** To whom it is done. */
export function patientOf(scene: Scene, verb: Token, depth = 0): Token | null {
  const patient = goalOf(scene, verb, depth)
  return patient && behindNumber(scene, patient)
}

function goalOf(scene: Scene, verb: Token, depth: number): Token | null {
  const { document } = scene
  if (!isPassive(scene, verb)) return relativeObject(scene, verb) ?? sharedObject(scene, verb)
  const own = ownSubject(scene, verb)
  if (own) return antecedentOf(scene, own)
  const head = headOf(document, verb)
  if (!head || depth > deepest) return null
  const relation = relationOf(verb)
  if (relation === 'acl' && marksOf(scene, verb).length > 0) return subjectAbove(scene, head, depth)
  if (relation === 'acl' || relation === 'amod') return verb.relation === 'acl:relcl' ? null : head
  if (relation === 'conj' && isVerb(head)) return goalOf(scene, head, depth + 1)
  return relation === 'advcl' || relation === 'xcomp' ? subjectOf(scene, head, depth + 1) : null
}

/** "shot at soldiers before being [killed]": a clause of its own, hung on the noun before it. */
function subjectAbove(scene: Scene, noun: Token, depth: number): Token | null {
  const own = ownSubject(scene, noun)
  if (own) return own
  let verb = headOf(scene.document, noun)
  for (let steps = 0; verb && !isVerb(verb) && steps < 3; steps++) verb = headOf(scene.document, verb)
  return verb && isVerb(verb) ? subjectOf(scene, verb, depth + 1) : null
}

/** Its object, or the noun that it describes without a pronoun: "[officers] they had been holding". */
function relativeObject(scene: Scene, verb: Token): Token | null {
  const { document, lexicon } = scene
  const own =
    childrenBy(document, verb, 'obj')[0] ??
    childrenBy(document, verb, 'iobj')[0] ??
    numberedObject(scene, verb) ??
    smallSubject(scene, verb) ??
    namedComplement(scene, verb)
  if (own) return antecedentOf(scene, own)
  const subject = ownSubject(scene, verb)
  const gap = verb.relation === 'acl:relcl' && subject && !lexicon.words.relatives.has(subject.lemma)
  return gap && childrenBy(document, verb, 'xcomp', 'ccomp').length === 0 ? headOf(document, verb) : null
}

/** "called [Ada Brenn] to discuss it": a name that the parser took for a complement. */
const namedComplement = ({ document }: Scene, verb: Token): Token | null =>
  childrenBy(document, verb, 'xcomp').find(
    x => x.upos === 'PROPN' && x.index > verb.index && childrenBy(document, x, 'case', 'cop').length === 0,
  ) ?? null

/** "left [eight guards] dead": what the parser hung on the adjective behind it. */
const smallSubject = ({ document }: Scene, verb: Token): Token | null =>
  childrenBy(document, verb, 'xcomp')
    .filter(x => x.upos === 'ADJ')
    .flatMap(x => childrenBy(document, x, 'nsubj', 'obl'))
    .find(c => c.index > verb.index && childrenBy(document, c, 'case').length === 0) ?? null

/** "deported [at least four nurses]": an object whose number the parser took for a preposition. */
const numberedObject = ({ document }: Scene, verb: Token): Token | null =>
  childrenBy(document, verb, 'obl').find(
    o =>
      o.index > verb.index &&
      childrenBy(document, o, 'case').some(c =>
        document.quantities.some(q => q.first <= c.index && c.index < q.end && q.end <= o.index),
      ),
  ) ?? null

/** "shot and wounded [three men]": the object stands by the second of two joined verbs. */
function sharedObject({ document }: Scene, verb: Token): Token | null {
  const next = childrenBy(document, verb, 'conj').find(c => isVerb(c) && c.index - verb.index <= 3)
  return next && next.xpos === verb.xpos ? (childrenBy(document, next, 'obj')[0] ?? null) : null
}

/** The agent of a passive: "shot [by soldiers]". */
export const agentOf = (scene: Scene, verb: Token): Token | null =>
  phrasesWith(scene, verb, scene.lexicon.agentMark)[0] ?? null

/** The noun that a relative pronoun stands for; any other word stands for itself. */
export function antecedentOf({ document, lexicon }: Scene, t: Token): Token {
  if (!lexicon.words.relatives.has(t.lemma)) return t
  for (let up = headOf(document, t), steps = 0; up && steps < 4; up = headOf(document, up), steps++)
    if (up.relation === 'acl:relcl') return headOf(document, up) ?? t
  return nounBefore({ document }, t) ?? t
}

/** "[The front], which fought a war, has …": the noun before the comma, where the tree has lost the tie. */
function nounBefore({ document: { tokens } }: Pick<Scene, 'document'>, relative: Token): Token | null {
  const comma = tokens[relative.index - 1]?.text === ','
  const noun = tokens[relative.index - (comma ? 2 : 1)]
  const nominal = noun?.sentence === relative.sentence && (noun.upos === 'NOUN' || noun.upos === 'PROPN')
  return nominal ? noun : null
}
