import type { ActorKind, Document, Token } from '../document.ts'
import type { ActorLexicon } from './lexicon.ts'
import type { NameTable } from './name-table.ts'
import type { Range } from './phrase.ts'

/** Whether the lists know the noun (lemma) as one for an actor. */
export const isKnownNoun = (l: ActorLexicon, lemma: string): boolean =>
  l.personNouns.has(lemma) ||
  l.peopleNouns.has(lemma) ||
  l.peopleBodies.has(lemma) ||
  l.armedNouns.has(lemma) ||
  l.organisationNouns.has(lemma) ||
  l.memberNouns.has(lemma)

/** A noun for a body, which is "it" as well as "they". */
export const isBodyNoun = (l: ActorLexicon, lemma: string): boolean =>
  l.organisationNouns.has(lemma) || l.armedBodies.has(lemma) || l.peopleBodies.has(lemma)

export const isPlural = ({ pluralNouns }: ActorLexicon, { xpos, lemma }: Token): boolean =>
  xpos === 'NNS' || xpos === 'NNPS' || pluralNouns.has(lemma.toLowerCase())

/** What sort of actor a known noun with its phrase describes. */
export function nominalKind(
  document: Document,
  lexicon: ActorLexicon,
  names: NameTable,
  token: Token,
  range: Range,
): ActorKind {
  const lemma = token.lemma.toLowerCase()
  const plural = isPlural(lexicon, token)
  if (lexicon.organisationNouns.has(lemma))
    return isArmed(document, lexicon, names, range, token) ? 'armed-group' : 'organisation'
  if (lexicon.armedNouns.has(lemma)) return plural || lexicon.armedBodies.has(lemma) ? 'armed-group' : 'role'
  if (plural && lexicon.memberNouns.has(lemma) && isArmed(document, lexicon, names, range, token)) return 'armed-group'
  return plural || lexicon.peopleBodies.has(lemma) ? 'people' : 'role'
}

/**
 * Whether a word or name in the phrase tells of an armed group: "the rebel forces", "members of the Red Dawn". "Armed"
 * and the like tell it only of a group: "the armed forces" are a state's.
 */
function isArmed(
  { tokens }: Document,
  { armedAdjectives, armedNouns, anyOrganisationNouns }: ActorLexicon,
  names: NameTable,
  { first, end }: Range,
  head: Token,
): boolean {
  const anyGroup = anyOrganisationNouns.has(head.lemma.toLowerCase())
  for (let i = first; i < end; i++) {
    const { text, lemma } = tokens[i]!
    if (names[i]?.kind === 'armed-group' || armedNouns.has(lemma.toLowerCase())) return true
    if (anyGroup && armedAdjectives.has(text.toLowerCase())) return true
  }
  return false
}
