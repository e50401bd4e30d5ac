import type { Token } from '../../language/document.ts'
import type { ModalWords } from '../../language/modal-words.ts'
import { childrenBy, headOf, relationOf } from '../../language/tree.ts'
import type { Status } from '../../record/evidence.ts'
import type { Candidate } from './candidate.ts'
import { isInfinitive } from './grammar.ts'
import type { Scene } from './scene.ts'

/**
 * The status of a noun that the verb beside it says nothing about, which only the event's own grammar
 * tells: "[the raid] will not stop us", "will condemn [the raid]" leave the raid asserted. Null where
 * the sentence around decides.
 */
export function ownStatus(
  scene: Scene,
  words: ModalWords,
  candidate: Candidate,
  verbal: ReadonlySet<Token>,
): Status | null {
  if (candidate.spoken) return 'asserted'
  if (candidate.kind === 'verb') return verbStatus(scene, words, candidate.word)
  const { document, lexicon } = scene
  const { site } = candidate
  if (childrenBy(document, site, 'det').some(d => words.negatingDeterminers.includes(d.lemma))) return 'negated'
  const head = headOf(document, site)
  if (!head) return null
  const relation = relationOf(site)
  if (relation === 'obl' && lexicon.words.joinVerbs.has(head.lemma) && isNegated(scene, words, head)) return 'negated'
  if (site.relation === 'nsubj' && head.upos === 'VERB' && !lexicon.words.happenVerbs.has(head.lemma))
    return governs(words, head) ? null : 'asserted'
  return (relation === 'obj' || relation === 'obl') && verbal.has(head) && !governs(words, head) ? 'asserted' : null
}

function verbStatus(scene: Scene, words: ModalWords, verb: Token): Status | null {
  if (hasNoSubject(scene, words, verb)) return 'negated'
  return isAhead(scene, words, verb) || isPurpose(scene, words, verb) ? 'future' : null
}

/**
 * "crossed the river to [seize] the port": what an act aims at lies ahead of it. "Used guns to [seize]"
 * tells it, and "marched to [demand]" says what the act says.
 */
function isPurpose(scene: Scene, words: ModalWords, verb: Token): boolean {
  const { document } = scene
  const aim = verb.xpos === 'VB' && isInfinitive(scene, verb) && relationOf(verb) === 'advcl'
  const act = aim ? headOf(document, verb) : null
  if (!act || act.index > verb.index || words.expressing.includes(verb.lemma)) return false
  const above = isInfinitive(scene, act) ? headOf(document, act) : null
  if ([act, above].some(t => t !== null && words.achieving.includes(t.lemma))) return false
  return act.upos === 'VERB' && !governs(words, act)
}

/**
 * "the option to [seize] power": an infinitive under a noun lies ahead, but not under "an attempt" or
 * "a campaign", and not what somebody did: "the first man to attack the base".
 */
function isAhead(scene: Scene, modal: ModalWords, verb: Token): boolean {
  const noun = relationOf(verb) === 'acl' && isInfinitive(scene, verb) ? headOf(scene.document, verb) : null
  if (noun?.upos !== 'NOUN') return false
  const { words, people, weapons } = scene.lexicon
  if (weapons.has(noun.lemma)) return !isUsed(scene, modal, noun)
  return !words.headNouns.has(noun.lemma) && !people.has(noun.lemma)
}

/** "used [drones] to shell the port". */
function isUsed({ document }: Scene, modal: ModalWords, thing: Token): boolean {
  const first = relationOf(thing) === 'conj' ? (headOf(document, thing) ?? thing) : thing
  const verb = relationOf(first) === 'obj' ? headOf(document, first) : null
  const above = verb && headOf(document, verb)
  return [verb, above].some(t => t !== null && modal.achieving.includes(t.lemma))
}

/** "[Nobody] was arrested", "[no] bridge was destroyed"; "no fewer than 12" is a number. */
const hasNoSubject = (scene: Scene, words: ModalWords, verb: Token): boolean =>
  childrenBy(scene.document, verb, 'nsubj').some(
    s =>
      scene.lexicon.words.noDeterminers.has(s.lemma) ||
      childrenBy(scene.document, s, 'det').some(
        d => words.negatingDeterminers.includes(d.lemma) && !opensNumber(scene, d),
      ),
  )

const opensNumber = ({ document }: Scene, t: Token): boolean =>
  document.quantities.some(q => q.first === t.index && (q.low ?? q.point ?? q.high ?? 0) > 0)

/** "did [not] take part in the raid". */
const isNegated = ({ document }: Scene, words: ModalWords, verb: Token): boolean =>
  childrenBy(document, verb, 'advmod').some(c => words.negations.includes(c.text.toLowerCase()))

/** Verbs that put off, ask for or deny what they govern. */
const governs = (words: ModalWords, verb: Token): boolean =>
  [words.asking, words.hoping, words.planning, words.denying, words.fearing].some(list => list.includes(verb.lemma))

const downTo = new Set(['xcomp', 'obj', 'obl', 'conj', 'advcl'])

/** Leaves out what a refusal is about: "refused to hold [talks]" is a refusal and no meeting. */
export function withoutRefused(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  const refusals = candidates.filter(c => c.frame.refusal).map(c => c.word)
  if (refusals.length === 0) return [...candidates]
  return candidates.filter(c => c.frame.refusal || !refusals.some(r => hangsUnder(scene, c.site, r, c.kind === 'noun')))
}

function hangsUnder(scene: Scene, from: Token, verb: Token, nominal: boolean): boolean {
  for (let t: Token | null = from, steps = 0; t && steps < 3; t = headOf(scene.document, t), steps++) {
    if (t === verb) return true
    if (relationOf(t) === 'advcl' && !isInfinitive(scene, t)) return false
    if (!downTo.has(relationOf(t)) || (relationOf(t) === 'conj' && !nominal)) return false
  }
  return false
}
