import type { Document, Name, Token } from '../../language/document.ts'
import { childrenBy, relationOf, tokensIn } from '../../language/tree.ts'
import type { EventLexicon, WordTest } from './lexicon.ts'

/** What every part of event extraction looks at. */
export interface Scene {
  readonly document: Document
  readonly lexicon: EventLexicon
  /** The name that a token belongs to, by token index. */
  readonly nameAt: readonly (Name | undefined)[]
  /** True for the tokens of time expressions. */
  readonly timeAt: readonly (true | undefined)[]
}

export function sceneOf(document: Document, lexicon: EventLexicon): Scene {
  const nameAt: (Name | undefined)[] = new Array(document.tokens.length)
  for (const name of document.names) for (let i = name.first; i < name.end; i++) nameAt[i] = name
  const timeAt: (true | undefined)[] = new Array(document.tokens.length)
  for (const time of document.times) for (const t of tokensIn(document, time.span)) timeAt[t.index] = true
  return { document, lexicon, nameAt, timeAt }
}

/** The lemma, joined to what a hyphen ties to it: "cease-fire", "car-bomb". */
export function joinedLemma({ document: { tokens } }: Scene, t: Token): string | null {
  const dash = tokens[t.index - 1]
  const first = tokens[t.index - 2]
  if (dash?.text !== '-' || !first || first.span[1] !== dash.span[0] || dash.span[1] !== t.span[0]) return null
  return `${first.text.toLowerCase()}-${t.lemma}`
}

/** "died in [shelling]", "in police [firing]": an event noun that the tagger took for a verb, with no object of its own. */
export function isEventGerund(scene: Scene, t: Token): boolean {
  const { document, lexicon } = scene
  if (t.xpos !== 'VBG' || !lexicon.nouns.has(t.text.toLowerCase())) return false
  if (childrenBy(document, t, 'obj', 'ccomp').length > 0) return false
  const before = document.tokens[t.index - 1]?.upos
  return before === 'ADP' || before === 'SCONJ' || gerundModifier(scene, t) !== null
}

/** "in [police] firing": the doer before such a noun, which the parser hung beside it. */
export function gerundModifier({ document, lexicon }: Scene, t: Token): Token | null {
  const before = document.tokens[t.index - 1]
  if (t.xpos !== 'VBG' || before?.upos !== 'NOUN' || (before.head !== t.head && t.head !== before.index)) return null
  const tied =
    lexicon.words.groupNouns.has(before.lemma) &&
    (relationOf(before) === 'obj' || childrenBy(document, before, 'case').length > 0)
  return tied ? before : null
}

/** Whether a word is one of a condition; a missing word fits only a condition that allows it. */
export function matches(scene: Scene, test: WordTest, t: Token | null): boolean {
  if (!t) return test.empty
  if (test.any || test.lemmas.has(t.lemma) || test.lemmas.has(t.text.toLowerCase())) return true
  if (test.name && (isNamed(scene, t) || isThirdPerson(scene, t))) return true
  if (test.country && (isCountry(scene, t) || isThirdPerson(scene, t))) return true
  if (test.individual && isIndividual(scene, t)) return true
  const joined = joinedLemma(scene, t)
  if (joined !== null && test.lemmas.has(joined)) return true
  const counted = countedBy(scene, t)
  return counted !== null && matches(scene, test, counted)
}

/** What a quantity is of: "thousands of [fighters]", "some of [its troops]". */
function countedBy({ document, lexicon }: Scene, t: Token): Token | null {
  if (t.upos !== 'NUM' && !lexicon.words.quantifiers.has(t.lemma) && t.upos !== 'DET') return null
  return (
    childrenBy(document, t, 'nmod').find(c => childrenBy(document, c, 'case').some(p => p.lemma === lexicon.ofMark)) ??
    null
  )
}

/** A person by name, or a pronoun for one. */
const isIndividual = ({ lexicon, nameAt }: Scene, t: Token): boolean =>
  nameAt[t.index]?.kind === 'person' || (t.xpos === 'PRP' && lexicon.words.individualPronouns.has(t.lemma))

const isCountry = ({ nameAt }: Scene, t: Token): boolean => {
  const name = nameAt[t.index]
  return name !== undefined && name.country !== null && (name.kind === 'place' || name.kind === 'people')
}

const isNamed = (scene: Scene, t: Token): boolean => scene.nameAt[t.index] !== undefined || t.upos === 'PROPN'

/** A pronoun for somebody spoken of, neither speaker nor hearer. */
const isThirdPerson = ({ lexicon }: Scene, t: Token): boolean =>
  t.upos === 'PRON' &&
  (t.xpos === 'WP' || (t.xpos === 'PRP' && !lexicon.words.speakerPronouns.has(t.text.toLowerCase())))

/** Somebody rather than something: a name, a pronoun, a noun of people; a number or adjective that stands for people. */
export function isSomebody(scene: Scene, t: Token): boolean {
  if (scene.lexicon.people.has(t.lemma) || isNamed(scene, t) || scene.lexicon.people.has(lastPart(t.lemma))) return true
  const counted = countedBy(scene, t)
  if (counted) return isSomebody(scene, counted)
  if (t.upos === 'PRON') return !scene.lexicon.words.thingPronouns.has(t.lemma) && /^(PRP|WP|DT|NN)$/u.test(t.xpos)
  return t.upos === 'NUM' || (t.upos === 'ADJ' && t.xpos !== 'JJR')
}

/** "ex-lawmaker" → "lawmaker". */
const lastPart = (lemma: string): string => lemma.slice(lemma.lastIndexOf('-') + 1)

/** No deed and no time is a party; with a preposition of place only somebody or a place is: "an attack in [retribution]" names none. */
export function canFill(scene: Scene, slot: string, t: Token): boolean {
  if (t.upos === 'VERB' || scene.timeAt[t.index]) return false
  return !scene.lexicon.words.placeMarks.has(slot) || scene.lexicon.places.has(t.lemma) || isSomebody(scene, t)
}
