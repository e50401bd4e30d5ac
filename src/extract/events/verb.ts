import type { Document, Token } from '../../language/document.ts'
import { childrenBy, headOf, relationOf } from '../../language/tree.ts'
import { cover, type Span } from '../../report/span.ts'
import type { Candidate } from './candidate.ts'
import {
  agentOf,
  antecedentOf,
  doerOf,
  isInfinitive,
  isPassive,
  marksOf,
  patientOf,
  phrasesWith,
  subjectOf,
} from './grammar.ts'
import type { PhraseTest, ReadyVerb, WordTest } from './lexicon.ts'
import { behindDeed, behindEvent } from './recipient.ts'
import { canFill, gerundModifier, isEventGerund, isSomebody, joinedLemma, matches, type Scene } from './scene.ts'

/**
 * Verbs that tell an event: the first frame of the verb whose conditions hold.
 *
 *   Rebels shelled the base, wounding two.     Three men were shot dead by police.
 *   actor  trigger recipient                   recipient     trigger       actor
 */

/** A verb with what its frames ask about, found once. */
interface Clause {
  readonly verb: Token
  readonly passive: boolean
  /** "kicked [out]": another verb than "kick". */
  readonly particled: boolean
  readonly doer: Token | null
  readonly patient: Token | null
  readonly infinitive: Token | null
  readonly finite: Token | null
}

export function verbCandidate(scene: Scene, verb: Token): Candidate | null {
  const frames = framesOf(scene, verb)
  if (!frames || !canTell(scene, verb)) return null
  const clause = clauseOf(scene, verb)
  const frame = frames.find(f => fits(scene, clause, f))
  return frame ? candidate(scene, clause, frame) : null
}

function framesOf(scene: Scene, verb: Token): readonly ReadyVerb[] | undefined {
  const joined = joinedLemma(scene, verb)
  return joined ? scene.lexicon.verbs.get(joined) : scene.lexicon.verbs.get(verb.lemma)
}

/** A verb in its own clause: no attribute before a noun ("a wounded man"), no part of a name. */
function canTell(scene: Scene, verb: Token): boolean {
  const relation = relationOf(verb)
  if (relation === 'amod') return verb.index > verb.head
  return relation !== 'compound' && relation !== 'flat' && relation !== 'case' && !scene.nameAt[verb.index]
}

function clauseOf(scene: Scene, verb: Token): Clause {
  const { document } = scene
  const clauses = childrenBy(document, verb, 'xcomp', 'ccomp', 'advcl', 'obl').filter(c => c.index > verb.index)
  return {
    verb,
    passive: isPassive(scene, verb),
    particled: childrenBy(document, verb, 'compound').some(
      c => c.relation === 'compound:prt' && !opensNumber(document, c),
    ),
    doer: doerOf(scene, verb),
    patient: patientOf(scene, verb),
    infinitive: clauses.find(c => isInfinitive(scene, c) && c.xpos.startsWith('V')) ?? null,
    finite: clauses.find(c => relationOf(c) === 'ccomp' && !isInfinitive(scene, c)) ?? null,
  }
}

/** "kidnapped [up] to 16 nurses": a particle that belongs to a number. */
const opensNumber = (document: Document, t: Token): boolean => document.quantities.some(q => q.first === t.index)

function fits(scene: Scene, clause: Clause, frame: ReadyVerb): boolean {
  const { verb, passive } = clause
  const { source } = frame
  if (frame.particle ? !particleOf(scene, verb, frame.particle) : clause.particled) return false
  if (source.voice && (source.voice === 'passive') !== passive) return false
  return peopleFit(scene, clause, frame) && doerFits(scene, clause, frame) && conditions(scene, clause, frame)
}

/** A frame about people may do without an object only where a preposition brings them in. */
function peopleFit(scene: Scene, { patient }: Clause, { source, needs }: ReadyVerb): boolean {
  if (!source.people) return true
  if (patient) return isSomebody(scene, patient)
  return needs.some(slot => slot !== 'object' && slot !== 'infinitive')
}

/** In a passive without an agent the doer stays open. */
function doerFits(scene: Scene, clause: Clause, frame: ReadyVerb): boolean {
  const doer = clause.doer ?? misread(scene, clause, frame)
  if (!doer) return !frame.subject || clause.passive
  if (frame.subject && !matches(scene, frame.subject, doer)) return false
  return !frame.notSubject || !matches(scene, frame.notSubject, doer)
}

function conditions(scene: Scene, clause: Clause, frame: ReadyVerb): boolean {
  const { verb, patient } = clause
  const { source } = frame
  if (frame.object && !matches(scene, frame.object, patient) && !fixedObject(scene, verb, frame)) return false
  if (frame.notObject && patient && matches(scene, frame.notObject, patient)) return false
  if (frame.complement && !complementOf(scene, verb, frame)) return false
  if (frame.clause && !(clause.infinitive && matches(scene, frame.clause, clause.infinitive))) return false
  if (frame.notInfinitive && clause.infinitive && matches(scene, frame.notInfinitive, clause.infinitive)) return false
  if (source.notClause && clause.finite) return false
  if (frame.prep.length > 0 && !frame.prep.some(p => hasPhrase(scene, clause, p))) return false
  if (frame.notPrep.some(p => hasPhrase(scene, clause, p))) return false
  return frame.needs.length === 0 || frame.needs.some(slot => slotTokens(scene, clause, slot, frame).length > 0)
}

/** "opened [fire] and burst shells": the noun right behind, where the tree has it describe the next. */
function fixedObject(scene: Scene, verb: Token, { object, source }: ReadyVerb): Token | null {
  const next = scene.document.tokens[verb.index + 1]
  return source.withObject && next?.upos === 'NOUN' && object!.lemmas.has(next.lemma) ? next : null
}

/** The particle of "shoot down", the adjective of "shoot dead": among the words that hang on the verb, close behind it. */
export function particleOf({ document }: Scene, verb: Token, particle: string): Token | null {
  for (let i = verb.index + 1; i <= verb.index + 4; i++) {
    const t = document.tokens[i]
    if (t?.sentence !== verb.sentence) return null
    if (t.text.toLowerCase() !== particle) continue
    const own = t.head === verb.index || i === verb.index + 1
    return own && (relationOf(t) !== 'case' || i === verb.index + 1) ? t : null
  }
  return null
}

/** "found [guilty]", "left two [dead]", "set [free]": one of the words in the verb's own phrase. */
function complementOf({ document }: Scene, verb: Token, frame: ReadyVerb): Token | null {
  for (let i = verb.index + 1; i <= verb.index + 16; i++) {
    const t = document.tokens[i]
    if (t?.sentence !== verb.sentence) return null
    if (!frame.complement!.lemmas.has(t.lemma)) continue
    const above = document.tokens[t.head]
    if (t.head === verb.index || above?.head === verb.index) return t
  }
  return null
}

function hasPhrase(scene: Scene, { verb, patient }: Clause, { preposition, object }: PhraseTest): boolean {
  const holders = patient && patient.index > verb.index ? [verb, patient] : [verb]
  return holders.some(
    holder =>
      phrasesWith(scene, holder, preposition).some(t => matches(scene, object, t)) ||
      clausesWith(scene, holder, preposition).some(c => clauseMatches(scene, object, c)),
  )
}

/** A clause by its verb; "[shelling]", a noun in all but its tag, by the word itself. */
const clauseMatches = (scene: Scene, object: WordTest, c: Token): boolean =>
  isEventGerund(scene, c) ? object.lemmas.has(c.text.toLowerCase()) : matches(scene, object, c)

/** Clauses behind a word with a mark or an adverb in its place: "when [the roof collapsed]". */
const clausesWith = (scene: Scene, holder: Token, mark: string): Token[] =>
  childrenBy(scene.document, holder, 'advcl', 'xcomp').filter(
    c => c.index > holder.index && marksBefore(scene, c).some(m => m.lemma === mark),
  )

const marksBefore = (scene: Scene, clause: Token): Token[] =>
  childrenBy(scene.document, gerundModifier(scene, clause) ?? clause, 'mark', 'case', 'advmod')

/** The heads that fill a slot; `infinitive` and `clause` give the verb of the clause. */
function slotTokens(scene: Scene, clause: Clause, slot: string, frame: ReadyVerb): Token[] {
  const { document } = scene
  const { verb, doer, patient, infinitive, finite } = clause
  const one = (t: Token | null | undefined): Token[] => (t ? [t] : [])
  switch (slot) {
    case 'none':
      return []
    case 'subject':
      return one(doer ?? misread(scene, clause, frame))
    case 'object':
      return one(patient)
    case 'indirect':
      return childrenBy(document, verb, 'iobj')
    case 'infinitive':
      return one(infinitive)
    case 'clause':
      return one(finite)
    case 'clause-subject':
      return one(finite && subjectOf(scene, finite))
    case 'clause-recipient':
      return one(infinitive && infinitiveObject(scene, infinitive))
    default:
      return prepositional(scene, clause, slot)
  }
}

/** "[Rebels] clashed with police" read as a passive: a verb that nothing is done to has no passive. */
const misread = (scene: Scene, { verb, passive, patient }: Clause, frame: ReadyVerb): Token | null =>
  passive && relationOf(verb) === 'acl' && !frame.recipient.includes('object') && !agentOf(scene, verb) ? patient : null

/** "refused to meet [the envoy]", "threatened to attack [the port]". */
function infinitiveObject(scene: Scene, verb: Token): Token | null {
  const patient = patientOf(scene, verb)
  const holders = patient ? [verb, patient] : [verb]
  const phrases = [...scene.lexicon.words.partnerMarks].flatMap(m => holders.flatMap(h => phrasesWith(scene, h, m)))
  const named = patient ? [patient, ...phrases] : phrases
  const heads = named.flatMap(h => [h, ...behindDeed(scene, h)]).filter(h => !isOwn(scene, h))
  const other = heads.find(t => isSomebody(scene, t) || scene.lexicon.places.has(t.lemma))
  return other ?? (patient && phrases.find(t => isThing(scene, t))) ?? null
}

/** "the ban on [foreign ships]": what a phrase of the other side names where nobody is named. */
const isThing = ({ lexicon, timeAt }: Scene, t: Token): boolean =>
  t.upos === 'NOUN' && !timeAt[t.index] && !lexicon.nouns.has(t.lemma)

/** "withdraw [its troops]": what belongs to the doer is not the other side. */
const isOwn = ({ document }: Scene, t: Token): boolean =>
  (t.upos === 'PRON' && t.xpos === 'PRP$') ||
  childrenBy(document, t, 'nmod').some(c => c.relation === 'nmod:poss' && c.upos === 'PRON')

/** Phrases under the verb; under its object where the parser hung them there; clauses after the preposition. */
function prepositional(scene: Scene, { verb, patient, passive }: Clause, preposition: string): Token[] {
  const own = phrasesWith(scene, verb, preposition).filter(t => !scene.timeAt[t.index])
  if (own.length > 0) return own
  const holders =
    !passive && patient && patient.index > verb.index
      ? [patient, ...childrenBy(scene.document, patient, 'nmod', 'acl')]
      : []
  const object = holders.flatMap(h => phrasesWith(scene, h, preposition))
  if (object.length > 0) return object
  return childrenBy(scene.document, verb, 'advcl', 'xcomp', 'ccomp').filter(
    c => c.index > verb.index && marksOf(scene, c).includes(preposition),
  )
}

const slots = (scene: Scene, clause: Clause, names: readonly string[], frame: ReadyVerb): Token[] => {
  for (const name of names) {
    const found = slotTokens(scene, clause, name, frame).filter(t => canFill(scene, name, t))
    if (found.length > 0) return found.slice(0, 1)
  }
  return []
}

function candidate(scene: Scene, clause: Clause, frame: ReadyVerb): Candidate {
  const { verb, patient } = clause
  const doer = clause.doer && behindPlace(scene, clause.doer)
  const munition = doer && isMunition(scene, doer) ? doer : null
  const found =
    munition && frame.actor.includes('subject') ? ownerOf(scene, munition) : slots(scene, clause, frame.actor, frame)
  const actors = found.filter(a => canAct(scene, frame.verbal, a) && !isNobody(scene, a))
  const recipients = slots(scene, clause, frame.recipient, frame)
    .flatMap(r => behindEvent(scene, frame.verbal, r))
    .filter(r => !actors.includes(r) && !isNobody(scene, r))
  return {
    frame,
    kind: 'verb',
    word: verb,
    site: verb,
    trigger: triggerOf(scene, verb, frame, patient),
    actors,
    recipients: recipients.map(r => antecedentOf(scene, r)),
    instrument: munition ?? instrumentOf(scene, verb),
    consequence: (frame.source.consequence ?? false) || (frame.source.hits ?? false),
    telling: true,
    lent: false,
    note: `verb “${verb.text}”`,
  }
}

/** "no one was hurt", "without any casualties". */
export const isNobody = ({ document, lexicon }: Scene, t: Token): boolean =>
  childrenBy(document, t, 'det').some(d => lexicon.words.noDeterminers.has(d.lemma)) ||
  lexicon.words.noDeterminers.has(t.lemma)

/** "a bomb [in the market] that killed nine": the bomb, where the parser took the place for the doer. */
function behindPlace(scene: Scene, t: Token): Token {
  const head = headOf(scene.document, t)
  const placed =
    relationOf(t) === 'nmod' && (scene.lexicon.places.has(t.lemma) || scene.nameAt[t.index]?.kind === 'place')
  return placed && head && (isMunition(scene, head) || scene.lexicon.nouns.has(head.lemma)) ? head : t
}

/** Events, times and buildings do nothing to anybody; "the embassy" speaks, but kills no one. */
const canAct = (scene: Scene, verbal: boolean, t: Token): boolean =>
  !scene.timeAt[t.index] &&
  (verbal || !scene.lexicon.words.messageNouns.has(t.lemma)) &&
  (t.upos !== 'NOUN' || !scene.lexicon.nouns.has(t.lemma) || scene.lexicon.people.has(t.lemma))

const isMunition = ({ lexicon }: Scene, t: Token): boolean =>
  lexicon.munitions.has(t.lemma) || lexicon.munitions.has(t.text.toLowerCase())

/** Whose weapon it is: "an [Israeli] missile". */
function ownerOf(scene: Scene, weapon: Token): Token[] {
  return childrenBy(scene.document, weapon, 'nmod', 'amod', 'compound').filter(
    c => c.index < weapon.index && (c.relation === 'nmod:poss' || scene.nameAt[c.index]?.kind === 'people'),
  )
}

/** What it was done with: "with a rifle", "by a roadside bomb", "using drones". */
export function instrumentOf(scene: Scene, word: Token): Token | null {
  const { document, lexicon } = scene
  const phrases = [...lexicon.words.instrumentMarks].flatMap(mark => phrasesWith(scene, word, mark))
  const named = phrases.find(t => lexicon.weapons.has(t.lemma))
  if (named) return named
  return childrenBy(document, word, 'compound').find(t => lexicon.weapons.has(t.lemma)) ?? null
}

function triggerOf(scene: Scene, verb: Token, frame: ReadyVerb, patient: Token | null): Span {
  const particle = frame.particle ? particleOf(scene, verb, frame.particle) : null
  const complement = frame.complement ? complementOf(scene, verb, frame) : null
  const parts = [verb]
  if (particle && particle.index <= verb.index + 1) parts.push(particle)
  if (complement && complement.index <= verb.index + 1) parts.push(complement)
  const fixed = frame.object && fixedObject(scene, verb, frame)
  if (fixed) parts.push(fixed)
  else if (frame.source.withObject && patient && headOf(scene.document, patient) === verb && patient.index > verb.index)
    parts.push(patient)
  return cover(parts.map(t => t.span))
}
