import type { Token } from '../../language/document.ts'
import { childrenBy, headOf, isVerb, relationOf } from '../../language/tree.ts'
import { cover, type Span } from '../../report/span.ts'
import type { Candidate } from './candidate.ts'
import { antecedentOf, doerOf, isPassive, marksOf, patientOf, phrasesWith, subjectOf } from './grammar.ts'
import type { PhraseTest, ReadyNoun, WordTest } from './lexicon.ts'
import { behindEvent } from './recipient.ts'
import { canFill, gerundModifier, isEventGerund, joinedLemma, matches, type Scene } from './scene.ts'
import { instrumentOf, isNobody, particleOf } from './verb.ts'

/**
 * Nouns that name an event, with the verb that lends them a doer.
 *
 *   The army carried out air strikes on the camp.     Israel's bombing of the port
 *   actor               trigger        recipient      actor    trigger    recipient
 */

/** A noun with the words around it that its frames ask about, found once. */
interface Setting {
  readonly noun: Token
  readonly site: Token
  /** The verb or adjective whose object or phrase the noun is. */
  readonly verb: Token | null
  readonly relation: string
  readonly giver: Token | null
  /** Who it befell, where the verb says so: "survived an attack". */
  readonly sufferer: Token | null
  readonly modifiers: readonly Token[]
}

export function nounCandidate(scene: Scene, noun: Token): Candidate | null {
  const frames = framesOf(scene, noun)
  if (!frames || scene.nameAt[noun.index]) return null
  const setting = settingOf(scene, noun)
  if (!setting) return null
  const frame = frames.find(f => fits(scene, setting, f))
  return frame ? candidate(scene, setting, frame) : null
}

function framesOf(scene: Scene, noun: Token): readonly ReadyNoun[] | undefined {
  const word = noun.xpos === 'VBG' ? noun.text.toLowerCase() : noun.lemma
  return scene.lexicon.nouns.get(joinedLemma(scene, noun) ?? word)
}

/** What stands in the clause for the noun; null where the noun only describes another ("attack helicopter"). */
function siteOf(scene: Scene, noun: Token): Token | null {
  const head = headOf(scene.document, noun)
  const relation = relationOf(noun)
  if (relation === 'compound' || relation === 'amod' || relation === 'flat')
    return head &&
      scene.lexicon.words.headNouns.has(head.lemma) &&
      head.index > noun.index &&
      !scene.lexicon.nouns.get(head.lemma)?.some(f => f.needs.length === 0)
      ? head
      : null
  return setOf(scene, noun, relation === 'nmod' ? head : null) ?? noun
}

/** "a [wave] of arrests", also where the parser hung the phrase on the verb: "began a [round] of talks". */
function setOf(scene: Scene, noun: Token, head: Token | null): Token | null {
  const { document, lexicon } = scene
  const mark = childrenBy(document, noun, 'case')[0]
  if (mark?.lemma !== lexicon.ofMark) return null
  const before = document.tokens[mark.index - 1]
  const set = head ?? (relationOf(noun) === 'obl' && before?.head === noun.head ? before : null)
  return set && lexicon.words.setNouns.has(set.lemma) ? set : null
}

const prepositionOf = (scene: Scene, t: Token): string => marksOf(scene, t)[0] ?? ''

function settingOf(scene: Scene, noun: Token): Setting | null {
  const site = siteOf(scene, noun)
  if (!site) return null
  const place = standing(scene, site)
  const modifiers = childrenBy(scene.document, site, 'compound', 'amod', 'nmod')
    .filter(c => c.index < site.index && c !== noun)
    .concat(site === noun ? [] : childrenBy(scene.document, noun, 'compound', 'amod').filter(c => c.index < noun.index))
  const doer = gerundModifier(scene, noun)
  const giver = place.giver && !isNobody(scene, place.giver) ? place.giver : null
  return { noun, site, ...place, giver, modifiers: doer ? [...modifiers, doer] : modifiers }
}

/** The verb that has the noun as object or phrase, and the doer or sufferer that it lends. */
function standing(scene: Scene, site: Token): Pick<Setting, 'verb' | 'relation' | 'giver' | 'sufferer'> {
  const { document, lexicon } = scene
  const start = relationOf(site) === 'conj' ? firstConjunct(scene, site) : site
  const head = headOf(document, start)
  const relation = isEventGerund(scene, start) ? 'obl' : relationOf(start)
  const nothing = { verb: null, relation, giver: null, sufferer: null }
  const done = childrenBy(document, site, 'acl').find(c => isPassive(scene, c) && isLight(scene, c))
  if (done) return { verb: done, relation, giver: doerOf(scene, done), sufferer: null }
  if (!head) return nothing
  if (relation === 'nmod' || relation === 'acl') return responsible(scene, head, relation) ?? nothing
  if (!isVerb(head) && head.upos !== 'ADJ') return nothing
  const asObject =
    relation === 'obj' || start.relation === 'nsubj:pass' || start.upos === 'VERB' || start.upos === 'ADJ'
  if (asObject && isLight(scene, head)) return { verb: head, relation, giver: doerOf(scene, head), sufferer: null }
  if (asObject && lexicon.words.sufferVerbs.has(head.lemma))
    return { verb: head, relation, giver: null, sufferer: doerOf(scene, head) }
  if (relation === 'obl' && lexicon.words.inflictVerbs.has(head.lemma))
    return { verb: head, relation, giver: doerOf(scene, head), sufferer: patientOf(scene, head) }
  if (
    relation === 'obl' &&
    lexicon.words.joinVerbs.has(head.lemma) &&
    lexicon.words.joinMarks.has(prepositionOf(scene, start))
  )
    return {
      verb: head,
      relation,
      giver:
        isPassive(scene, head) || lexicon.words.chargeVerbs.has(head.lemma)
          ? patientOf(scene, head)
          : subjectOf(scene, head),
      sufferer: null,
    }
  return { verb: head, relation, giver: null, sufferer: null }
}

function firstConjunct({ document }: Scene, t: Token): Token {
  let first = t
  for (let up = headOf(document, t); up && relationOf(first) === 'conj'; up = headOf(document, first)) first = up
  return first
}

/** "claimed responsibility for the attack": the noun hangs under another that the verb has as its object. */
function responsible(
  scene: Scene,
  noun: Token,
  relation: string,
): Pick<Setting, 'verb' | 'relation' | 'giver' | 'sufferer'> | null {
  const verb = headOf(scene.document, noun)
  if (!verb || !isVerb(verb) || relationOf(noun) !== 'obj' || !scene.lexicon.words.carrierNouns.has(noun.lemma))
    return null
  return { verb, relation, giver: doerOf(scene, verb), sufferer: null }
}

function isLight(scene: Scene, verb: Token): boolean {
  if (scene.lexicon.words.lightVerbs.has(verb.lemma)) return true
  const next = scene.document.tokens[verb.index + 1]
  return next !== undefined && scene.lexicon.words.lightVerbs.has(`${verb.lemma}+${next.lemma}`)
}

function fits(scene: Scene, setting: Setting, frame: ReadyNoun): boolean {
  const { noun, verb, modifiers } = setting
  const doer = frame.subject || frame.notSubject ? (firstFilled(scene, setting, frame.actor)[0] ?? null) : null
  if (frame.subject && !matches(scene, frame.subject, doer)) return false
  if (frame.notSubject && doer && matches(scene, frame.notSubject, doer)) return false
  if (frame.modifiers && !someModifier(scene, modifiers, noun, frame.modifiers)) return false
  if (frame.notModifiers && someModifier(scene, modifiers, noun, frame.notModifiers)) return false
  if (frame.onlyVerbs && !(verb && verbMatches(scene, frame.onlyVerbs, verb))) return false
  if (verb && setting.relation === 'obj' && verb.xpos === 'VB' && scene.lexicon.words.thwartVerbs.has(verb.lemma))
    return false
  if (frame.notVerbs && verb && setting.relation === 'obj' && matches(scene, frame.notVerbs, verb)) return false
  if (frame.prep.length > 0 && !frame.prep.some(p => hasPhrase(scene, setting, p))) return false
  if (frame.notPrep.some(p => hasPhrase(scene, setting, p))) return false
  return frame.needs.length === 0 || frame.needs.some(slot => filled(scene, setting, slot))
}

const hasPhrase = (scene: Scene, setting: Setting, { preposition, object }: PhraseTest): boolean =>
  slotTokens(scene, setting, preposition).some(t => matches(scene, object, t))

function verbMatches(scene: Scene, test: WordTest, verb: Token): boolean {
  if (matches(scene, test, verb)) return true
  for (const lemma of test.lemmas) {
    const [first, particle] = lemma.split('+')
    if (particle && first === verb.lemma && particleOf(scene, verb, particle)) return true
  }
  return false
}

/** A modifier, or the first half of a hyphenated one ("US-led" has "led", "24-hour" has "hour"). */
function someModifier(scene: Scene, modifiers: readonly Token[], noun: Token, test: WordTest): boolean {
  const before = scene.document.tokens[noun.index - 1]
  return (
    modifiers.some(m => matches(scene, test, m)) ||
    (before !== undefined && before.sentence === noun.sentence && test.lemmas.has(before.lemma))
  )
}

function filled(scene: Scene, setting: Setting, slot: string): boolean {
  if (slot === 'plural') return setting.noun.xpos === 'NNS' || setting.giver !== null
  if (slot === 'place') return placed(scene, setting.site)
  return slotTokens(scene, setting, slot).some(t => !scene.timeAt[t.index])
}

/** "in Kabul", "near the border": a place under the noun, or behind it under the verb that has it as object. */
export function placed(scene: Scene, site: Token): boolean {
  const verb = relationOf(site) === 'obj' ? headOf(scene.document, site) : null
  const beside = verb ? childrenBy(scene.document, verb, 'obl').filter(c => c.index > site.index) : []
  return [...childrenBy(scene.document, site, 'nmod', 'obl'), ...beside].some(
    c => scene.nameAt[c.index]?.kind === 'place' || (c.index > site.index && scene.lexicon.places.has(c.lemma)),
  )
}

function slotTokens(scene: Scene, setting: Setting, slot: string): Token[] {
  const { document } = scene
  const { site, noun, verb, giver } = setting
  const one = (t: Token | null | undefined): Token[] => (t ? [t] : [])
  switch (slot) {
    case 'none':
      return []
    case 'giver':
      return one(giver)
    case 'sufferer':
      return one(setting.sufferer)
    case 'subject':
      return one(subjectBe(scene, setting))
    case 'possessor':
      return childrenBy(document, site, 'nmod').filter(c => c.relation === 'nmod:poss' && !scene.timeAt[c.index])
    case 'modifier':
      return setting.modifiers.filter(m => m.upos !== 'VERB' && namesDoer(scene, m)).slice(0, 1)
    case 'indirect':
      return verb ? childrenBy(document, verb, 'iobj') : []
    case 'clause-subject':
      return one(clauseSubject(scene, setting))
    case 'infinitive':
      return childrenBy(document, site, 'acl', 'xcomp').filter(c =>
        childrenBy(document, c, 'mark').some(m => m.lemma === 'to'),
      )
    case 'clause':
      return childrenBy(document, site, 'acl', 'ccomp').filter(c => c.relation !== 'acl:relcl')
    case 'clause-recipient':
      return slotTokens(scene, setting, 'infinitive').flatMap(v =>
        one(patientOf(scene, v) ?? phrasesWith(scene, v, 'with')[0]),
      )
    default: {
      const under = [
        ...phrasesWith(scene, site, slot),
        ...(noun === site ? [] : phrasesWith(scene, noun, slot)),
      ].filter(t => t !== noun)
      if (under.length > 0) return under
      return verb && lends(setting)
        ? phrasesWith(scene, verb, slot).filter(t => t.index > site.index && t !== site)
        : []
    }
  }
}

/** The phrases behind a light verb belong to its noun: "launched an attack [on the camp]". */
const lends = ({ giver, relation, verb, site }: Setting): boolean =>
  giver !== null || relation === 'nsubj:pass' || (relation === 'obl' && verb !== null && verb.index < site.index)

/** "[He] left after a meeting with …": whose deed the phrase goes with. */
function clauseSubject(scene: Scene, { verb, relation }: Setting): Token | null {
  return verb && relation === 'obl' && verb.upos === 'VERB' ? subjectOf(scene, verb) : null
}

/** "is in touch with", "has been on high alert": the subject of the predicate noun. */
const subjectBe = ({ document }: Scene, { noun }: Setting): Token | null =>
  childrenBy(document, noun, 'nsubj')[0] ?? null

/** "the police raid", "Israeli strikes", "coalition airstrikes": not "car bomb", "Kabul attack". */
function namesDoer(scene: Scene, modifier: Token): boolean {
  const name = scene.nameAt[modifier.index]
  if (
    scene.lexicon.words.groupNouns.has(modifier.lemma) ||
    scene.lexicon.words.groupNouns.has(modifier.text.toLowerCase())
  )
    return true
  if (!name) return false
  return name.kind === 'people' || name.kind === 'organisation' || name.kind === 'armed-group' || name.kind === 'person'
}

function candidate(scene: Scene, setting: Setting, frame: ReadyNoun): Candidate {
  const { noun, site, sufferer, verb } = setting
  const actors = firstFilled(scene, setting, frame.actor)
  const said = firstFilled(scene, setting, frame.recipient)
    .flatMap(t => behindEvent(scene, frame.verbal, t))
    .filter(t => !actors.includes(t))
  const recipients = said.length > 0 || !sufferer ? said : [sufferer]
  return {
    frame,
    kind: 'noun',
    word: noun,
    site,
    trigger: triggerOf(scene, noun, site),
    actors: actors.map(t => antecedentOf(scene, t)),
    recipients: recipients.map(t => antecedentOf(scene, t)),
    instrument: instrumentOf(scene, noun),
    consequence: false,
    lent: lent(scene, setting),
    telling: setting.relation === 'nmod' && setting.giver !== null,
    note: verb && setting.giver ? `noun “${noun.text}” with “${verb.text}”` : `noun “${noun.text}”`,
  }
}

const lent = (scene: Scene, { verb, relation, site }: Setting): boolean =>
  verb !== null && (relation === 'obj' || site.relation === 'nsubj:pass') && isLight(scene, verb)

function firstFilled(scene: Scene, setting: Setting, slots: readonly string[]): Token[] {
  for (const slot of slots) {
    const found = slotTokens(scene, setting, slot).filter(t => canFill(scene, slot, t) && t !== setting.noun)
    if (found.length > 0) return found.slice(0, 1)
  }
  return []
}

function triggerOf(scene: Scene, noun: Token, site: Token): Span {
  const { tokens } = scene.document
  const joined =
    joinedLemma(scene, noun) && scene.lexicon.nouns.has(joinedLemma(scene, noun)!) ? [tokens[noun.index - 2]!] : []
  const attempt = site !== noun && site.index > noun.index && site.index - noun.index <= 2 ? [site] : []
  return cover([noun, ...joined, ...attempt].map(t => t.span))
}
