import type { Token } from '../../language/document.ts'
import { phraseAt, phraseBefore } from '../../language/phrases.ts'
import { childrenBy, headOf, relationOf } from '../../language/tree.ts'
import type { FigureRole } from '../../record/figure.ts'
import type { Counted } from './counted.ts'
import type { Predicate } from './figure-lexicon.ts'
import { nounRole } from './noun-role.ts'
import type { FigureScene } from './scene.ts'

/** A role with the words that gave it. */
export interface RoleFound {
  readonly role: FigureRole
  readonly rule: 'object' | 'subject' | 'tree' | 'joined' | 'noun' | 'unit' | 'context' | 'default'
  /** Token of the word that gave it; -1 for none. */
  readonly at: number
}

/** What the verb says that happened to the counted: first by the words beside the phrase, then by the tree. */
export const verbRole = (scene: FigureScene, counted: Counted): RoleFound | null =>
  fromBefore(scene, counted) ??
  fromAfter(scene, counted) ??
  fromToll(scene, counted) ??
  fromNumberOf(scene, counted) ??
  fromTree(scene, counted)

/** "killed [12]", "the deaths of [12]", "arrested a total of [12]". */
function fromBefore({ lexicon, lower }: FigureScene, { sentence, first }: Counted): RoleFound | null {
  let at = first
  for (;;) {
    const hit = phraseBefore(lexicon.before, lower, at, sentence.first)
    if (hit) return { role: hit.value, rule: 'object', at: at - 1 }
    const opener = phraseBefore(lexicon.openers, lower, at, sentence.first)
    if (!opener || first - at > 8) return null
    at = opener.first
  }
}

/** "[12] were killed", "[ten] wounded", "[hundreds] who have fled", "[two] in the town were hurt". */
function fromAfter(scene: FigureScene, counted: Counted): RoleFound | null {
  const { sentence, end } = counted
  const { lexicon, lower, document, dated } = scene
  const state = { passive: false, perfect: false, phrase: false }
  for (let k = afterComma(scene, counted); k < Math.min(sentence.end, end + 12); k++) {
    const hit = phraseAt(lexicon.after, lower, k, sentence.end)
    if (hit && holds(scene, hit.value, hit.end, state, sentence.end))
      return { role: hit.value.role, rule: 'subject', at: hit.end - 1 }
    if (isJoining(scene, k, sentence.end)) return { role: 'combatants', rule: 'subject', at: k }
    const { upos, xpos, lemma } = document.tokens[k]!
    if (state.phrase && xpos.startsWith('W')) return null
    if (lexicon.passives.has(lower[k]!)) state.passive = true
    else if (lemma === 'have') state.perfect = true
    else if (upos === 'ADP' && !state.passive && !state.perfect) state.phrase = true
    else if (state.phrase && inPhrase.has(upos)) continue
    else if (!lexicon.between.has(lower[k]!) && upos !== 'ADV' && !dated[k]) return null
    if (hit) return null
  }
  return null
}

/** "[nine men], who were killed"; "nine weavers, [two women], also died", where a comma closes what it opened. */
function afterComma({ document, lower, lexicon }: FigureScene, { sentence, first, end }: Counted): number {
  if (lower[end] !== ',') return end
  let next = end + 1
  if (document.tokens[next]?.xpos === 'WP') return next
  while (next < sentence.end && document.tokens[next]!.upos === 'ADV') next++
  const opened = lower.slice(Math.max(sentence.first, first - apposition), first).includes(',')
  const hit = phraseAt(lexicon.after, lower, next, sentence.end)
  const verb = document.tokens[next]?.upos === 'AUX' || (hit !== null && !hit.value.suffered)
  return opened && verb ? end + 1 : end
}

/** How many words such an apposition has before its last number. */
const apposition = 6

/** "The death toll from the floods rose to [17] from an earlier [12]". */
function fromToll({ lexicon, lower }: FigureScene, { sentence, first, noun }: Counted): RoleFound | null {
  if (noun !== null) return null
  for (let k = first - 2; k >= Math.max(sentence.first, first - 20); k--) {
    const hit = phraseAt(lexicon.tolls, lower, k, first)
    const wider = hit && k > sentence.first ? phraseAt(lexicon.tolls, lower, k - 1, first) : null
    if (hit) return { role: (wider ?? hit).value, rule: 'object', at: hit.end - 1 }
  }
  return null
}

/** "The number of miners killed in the blast has risen to [six]", "the number of marchers reached [400]": of the verb that both hang on, or of a finite one where the tree has it below the noun. */
function fromNumberOf(scene: FigureScene, { sentence, first, noun, head }: Counted): RoleFound | null {
  if (noun !== null) return null
  const { lexicon, lower, document } = scene
  for (let k = first - 3; k >= sentence.first; k--) {
    const hit = phraseAt(lexicon.numberOf, lower, k, first)
    const verb = document.tokens[head]!.head
    if (!hit || !(document.tokens[k]!.head === verb || document.tokens[verb]?.xpos === 'VBD')) continue
    const end = nounsEnd(document.tokens, hit.end, first)
    const done = phraseAt(lexicon.after, lower, end, first)
    if (done?.value.suffered) return { role: done.value.role, rule: 'subject', at: done.end - 1 }
    const role = nounRole(scene, end - 1)
    return role && { role, rule: 'noun', at: end - 1 }
  }
  return null
}

/** Where a noun with what stands before it ends. */
function nounsEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = first
  while (end < limit && /^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokens[end]!.upos)) end++
  return end
}

/** Words of a prepositional phrase between noun and verb. */
const inPhrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'])

/** What stood between the noun and its predicate so far. */
interface State {
  readonly passive: boolean
  readonly perfect: boolean
  /** A prepositional phrase: then only a full verb counts. */
  readonly phrase: boolean
}

/** A transitive verb with an object is no participle: "12 soldiers killed three villagers". */
function holds(scene: FigureScene, predicate: Predicate, end: number, state: State, limit: number): boolean {
  if (state.phrase && !state.passive) return !predicate.suffered && state.perfect
  if (!predicate.suffered || state.passive) return true
  const last = scene.document.tokens[end - 1]!
  if (last.upos === 'ADJ' || last.upos === 'NOUN') return true
  return !state.perfect && (end >= limit || !opensObject(scene, end))
}

function opensObject({ document, quantityAt, dated }: FigureScene, at: number): boolean {
  if (dated[at]) return false
  return quantityAt[at]! >= 0 || /^(?:DET|PROPN|PRON|NOUN|ADJ|NUM)$/u.test(document.tokens[at]!.upos)
}

/** "joined the rebels", "joined the brigade to fight". */
function isJoining({ lexicon, lower }: FigureScene, at: number, end: number): boolean {
  if (!lexicon.joining.has(lower[at]!)) return false
  for (let k = at + 1; k < Math.min(end, at + 9); k++) if (lexicon.armed.has(lower[k]!)) return true
  return false
}

const upwards = new Set(['conj', 'appos', 'nmod', 'compound', 'nummod', 'flat', 'dep'])

/** The verb that the tree puts over the phrase, through conjunctions and appositions. */
function fromTree(scene: FigureScene, { head }: Counted): RoleFound | null {
  const { document } = scene
  let token = document.tokens[head]!
  for (let step = 0; step < 4; step++) {
    const verb = headOf(document, token)
    const relation = relationOf(token)
    if (!verb) return fromClauses(scene, token)
    if (relation === 'nsubj') return fromClauses(scene, document.tokens[head]!) ?? ofSubject(scene, verb, token)
    if (relation === 'obj') return ofObject(scene, verb)
    if (!upwards.has(relation) || (relation === 'nmod' && verb.upos !== 'NUM' && verb.upos !== 'NOUN')) break
    if (relation === 'nmod' && !isNumber(scene, verb)) break
    token = verb
  }
  return fromClauses(scene, document.tokens[head]!)
}

const isNumber = ({ quantityAt }: FigureScene, token: Token): boolean => quantityAt[token.index]! >= 0

/** The verb of a subject, or one joined to it that has no subject of its own: "was struck and killed". */
function ofSubject(scene: FigureScene, verb: Token, subject: Token): RoleFound | null {
  const joined = childrenBy(scene.document, verb, 'conj').filter(v => !childrenBy(scene.document, v, 'nsubj').length)
  for (const each of [verb, ...joined]) {
    const found = ofVerb(scene, each, subject)
    if (found) return found
  }
  return null
}

function ofVerb(scene: FigureScene, verb: Token, subject: Token): RoleFound | null {
  const { lexicon, lower, document } = scene
  const end = document.sentences[verb.sentence]!.end
  const hit = phraseAt(lexicon.after, lower, verb.index, end)
  if (!hit) return null
  const passive = subject.relation.startsWith('nsubj:pass') || verb.upos === 'ADJ'
  const active = childrenBy(document, verb, 'obj').length > 0
  if (hit.value.suffered && (active || !passive)) return null
  return { role: hit.value.role, rule: 'tree', at: verb.index }
}

function ofObject({ lexicon, lower, document }: FigureScene, verb: Token): RoleFound | null {
  const hit = phraseBefore(lexicon.before, lower, verb.index + 1, document.sentences[verb.sentence]!.first)
  return hit && { role: hit.value, rule: 'tree', at: verb.index }
}

/** Clauses on the noun: "[five] from one family who drowned". */
function fromClauses(scene: FigureScene, noun: Token): RoleFound | null {
  const { lexicon, lower, document } = scene
  for (const clause of childrenBy(document, noun, 'acl')) {
    const end = document.sentences[clause.sentence]!.end
    const hit = phraseAt(lexicon.after, lower, clause.index, end)
    const active = childrenBy(document, clause, 'obj').length > 0
    if (hit && !(hit.value.suffered && active)) return { role: hit.value.role, rule: 'tree', at: clause.index }
  }
  return null
}
