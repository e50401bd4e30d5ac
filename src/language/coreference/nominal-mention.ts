import type { ActorKind, Document, Token } from '../document.ts'
import { headOf } from '../tree.ts'
import type { DraftMention } from './find-mentions.ts'
import { isSubject } from './find-mentions.ts'
import type { ActorLexicon } from './lexicon.ts'
import type { NameTable } from './name-mentions.ts'
import { phraseRange, type Range } from './phrase.ts'

/** Relations of a noun that only modifies another noun and so is no mention of its own. */
const modifiers = new Set(['compound', 'flat', 'amod', 'fixed', 'goeswith', 'nmod:npmod', 'nmod:desc', 'obl:npmod'])

const isPlural = ({ xpos, lemma }: Token, { pluralNouns }: ActorLexicon): boolean =>
  xpos === 'NNS' || xpos === 'NNPS' || pluralNouns.has(lemma.toLowerCase())

/**
 * Somebody described: "a senior intelligence official", "police", "members of the council". Nouns that
 * the lists do not know count where they are the subject of a verb of saying. Null for all else.
 */
export function nominalMention(
  document: Document,
  lexicon: ActorLexicon,
  names: NameTable,
  token: Token,
): DraftMention | null {
  if (!isNounLike(lexicon, token) || modifiers.has(token.relation)) return null
  const name = names[token.index]
  if (name && name.kind !== 'place' && name.kind !== 'other') return null
  const lemma = token.lemma.toLowerCase()
  const known =
    !name &&
    (lexicon.personNouns.has(lemma) ||
      lexicon.peopleNouns.has(lemma) ||
      lexicon.armedNouns.has(lemma) ||
      lexicon.organisationNouns.has(lemma) ||
      lexicon.anyOrganisationNouns.has(lemma) ||
      lexicon.memberNouns.has(lemma))
  const thing = name !== undefined || (!known && !speaks(document, lexicon, token))
  if (thing && !inTheWay.test(token.relation)) return null
  const range = phraseRange(document, token)
  const opening = document.tokens[range.first]!.text.toLowerCase()
  if (lexicon.emptyWords.has(opening)) return null
  const kind = known ? kindOf(document, lexicon, names, token, range) : thing ? 'thing' : 'unknown'
  const plural = isPlural(token, lexicon)
  return {
    ...range,
    head: token.index,
    sentence: token.sentence,
    form: 'nominal',
    kind,
    number: isBodyNoun(lexicon, lemma) ? null : plural ? 'plural' : 'singular',
    gender:
      kind === 'organisation' || kind === 'armed-group'
        ? plural
          ? null
          : 'neuter'
        : (lexicon.nounGender.get(lemma) ?? null),
    country: countryIn(names, range),
    name: null,
    words: contentWords(document, lexicon, range, token.index),
    headLemma: lemma,
    definite: lexicon.definiteWords.has(opening),
    indefinite:
      lexicon.indefiniteWords.has(opening) ||
      document.tokens[range.first]!.upos === 'NUM' ||
      (plural && !isDetermined(document, range)),
    subject: isSubject(token.relation),
    roles: [],
  }
}

/** Nouns, and nouns that are adjectives as well ("official") where they are a subject or object. */
const isNounLike = ({ personNouns }: ActorLexicon, { upos, lemma, relation }: Token): boolean =>
  upos === 'NOUN' ||
  upos === 'PROPN' ||
  (upos === 'ADJ' && personNouns.has(lemma.toLowerCase()) && /^(?:nsubj|obj|iobj)/.test(relation))

/** A noun for a body, which is "it" as well as "they". */
const isBodyNoun = (lexicon: ActorLexicon, lemma: string): boolean =>
  lexicon.organisationNouns.has(lemma) || lexicon.anyOrganisationNouns.has(lemma) || lexicon.armedBodies.has(lemma)

/** Where a noun that is nobody can be what a pronoun means. */
const inTheWay = /^(?:nsubj|obj|iobj|obl|nmod:poss|root)/

/** The subject of a verb of saying is somebody unless it is something written. */
function speaks(document: Document, { cues, documents }: ActorLexicon, token: Token): boolean {
  const verb = headOf(document, token)
  if (!verb || token.relation !== 'nsubj' || verb.upos !== 'VERB') return false
  return cues.has(verb.lemma.toLowerCase()) && !documents.has(token.lemma.toLowerCase())
}

function kindOf(document: Document, lexicon: ActorLexicon, names: NameTable, token: Token, range: Range): ActorKind {
  const lemma = token.lemma.toLowerCase()
  const plural = isPlural(token, lexicon)
  const armed = isArmed(document, lexicon, names, range)
  const organisation = lexicon.organisationNouns.has(lemma) || lexicon.anyOrganisationNouns.has(lemma)
  if (organisation) return armed ? 'armed-group' : 'organisation'
  if (lexicon.armedNouns.has(lemma)) return plural || lexicon.armedBodies.has(lemma) ? 'armed-group' : 'role'
  if (plural && armed && lexicon.memberNouns.has(lemma)) return 'armed-group'
  if (plural && lexicon.peopleNouns.has(lemma)) return 'people'
  return 'role'
}

/** Whether a word or name in the phrase tells of an armed group: "the rebel group", "members of the Shaded Path". */
function isArmed(
  { tokens }: Document,
  { armedAdjectives, armedNouns }: ActorLexicon,
  names: NameTable,
  { first, end }: Range,
): boolean {
  for (let i = first; i < end; i++) {
    const lower = tokens[i]!.text.toLowerCase()
    if (
      names[i]?.kind === 'armed-group' ||
      armedAdjectives.has(lower) ||
      armedNouns.has(tokens[i]!.lemma.toLowerCase())
    )
      return true
  }
  return false
}

function countryIn(names: NameTable, { first, end }: Range): string | null {
  for (let i = first; i < end; i++) if (names[i]?.country) return names[i]!.country
  return null
}

const isDetermined = ({ tokens }: Document, { first, end }: Range): boolean => {
  for (let i = first; i < end; i++)
    if (tokens[i]!.upos === 'DET' || tokens[i]!.xpos === 'POS' || tokens[i]!.xpos === 'PRP$') return true
  return false
}

/** Lemmas up to the head, without determiners, numbers and marks. */
function contentWords({ tokens }: Document, lexicon: ActorLexicon, { first }: Range, head: number): string[] {
  const words: string[] = []
  for (let i = first; i <= head; i++) {
    const { upos, lemma, text } = tokens[i]!
    const lower = text.toLowerCase()
    if (upos === 'DET' || upos === 'NUM' || upos === 'PUNCT' || upos === 'PART' || lexicon.definiteWords.has(lower))
      continue
    words.push(lemma.toLowerCase())
  }
  return words
}
