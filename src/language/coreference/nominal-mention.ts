import type { Document, Token } from '../document.ts'
import { childrenBy, headOf } from '../tree.ts'
import type { GrammaticalNumber } from './actor-words.ts'
import { type DraftMention, isSubject } from './draft-mention.ts'
import type { ActorLexicon } from './lexicon.ts'
import type { MentionKind } from './mention.ts'
import { countriesIn, countryIn, type NameTable } from './name-table.ts'
import { isBodyNoun, isKnownNoun, isPlural, nominalKind } from './nominal-kind.ts'
import { phraseRange, type Range } from './phrase.ts'

/** Relations of a noun that only modifies another noun and so is no mention of its own. */
const modifiers = new Set(['compound', 'flat', 'amod', 'fixed', 'goeswith', 'nmod:npmod', 'nmod:desc', 'obl:npmod'])

/** Where a noun that is nobody can be what a pronoun means. */
const inTheWay = /^(?:nsubj|obj|iobj|obl|nmod:poss|root)/

/**
 * Somebody described: "a senior intelligence official", "police", "members of the council". Nouns that the lists do
 * not know count where they are the subject of a verb of saying; other nouns, and names of places and works, are
 * things. Null for modifiers and for phrases that name nobody ("no official").
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
  const range = phraseRange(document, token)
  const kind = name ? 'thing' : kindOf(document, lexicon, names, token, range)
  if (kind === 'thing' && !inTheWay.test(token.relation)) return null
  const opening = document.tokens[range.first]!.text.toLowerCase()
  return lexicon.emptyWords.has(opening) ? null : draft(document, lexicon, names, token, range, kind)
}

function kindOf(document: Document, lexicon: ActorLexicon, names: NameTable, token: Token, range: Range): MentionKind {
  if (isActivity(document, lexicon, token, range)) return 'thing'
  if (isKnownNoun(lexicon, token.lemma.toLowerCase())) return nominalKind(document, lexicon, names, token, range)
  return speaks(document, lexicon, token) ? 'unknown' : 'thing'
}

/** "entered service", "went to court": a body's noun without article means what is done there, except as a subject ("Court frees man"). */
const isActivity = ({ tokens }: Document, lexicon: ActorLexicon, token: Token, { first, end }: Range): boolean =>
  end - first === 1 &&
  token.xpos === 'NN' &&
  !isSubject(token.relation) &&
  tokens[first - 1]?.xpos !== 'POS' &&
  lexicon.organisationNouns.has(token.lemma.toLowerCase()) &&
  !lexicon.uniqueNouns.has(token.lemma.toLowerCase()) &&
  !isPlural(lexicon, token)

/** Nouns, and nouns that are adjectives as well ("official") where they are a subject or object. */
const isNounLike = ({ personNouns }: ActorLexicon, { upos, lemma, relation, text }: Token): boolean =>
  ((upos === 'NOUN' || upos === 'PROPN') && /\p{L}/u.test(text)) ||
  (upos === 'ADJ' && personNouns.has(lemma.toLowerCase()) && /^(?:nsubj|obj|iobj)/.test(relation))

/** The subject of a verb of saying that has something said is somebody, unless it is something written. */
function speaks(document: Document, { cues, documents }: ActorLexicon, token: Token): boolean {
  const verb = headOf(document, token)
  if (verb?.upos !== 'VERB' || token.relation !== 'nsubj') return false
  if (!cues.has(verb.lemma.toLowerCase()) || documents.has(token.lemma.toLowerCase())) return false
  return childrenBy(document, verb, 'ccomp', 'parataxis').length > 0
}

function draft(
  document: Document,
  lexicon: ActorLexicon,
  names: NameTable,
  token: Token,
  range: Range,
  kind: MentionKind,
): DraftMention {
  const lemma = token.lemma.toLowerCase()
  const body = isBodyNoun(lexicon, lemma)
  const first = document.tokens[range.first]!
  const opening = first.text.toLowerCase()
  const number: GrammaticalNumber = isPlural(lexicon, token) ? 'plural' : 'singular'
  const bare = number === 'plural' && !isDetermined(document, range)
  return {
    first: range.first,
    end: range.end,
    head: token.index,
    sentence: token.sentence,
    form: 'nominal',
    kind,
    number: body && number === 'singular' ? null : number,
    gender: body && number === 'singular' ? 'neuter' : (lexicon.nounGender.get(lemma) ?? null),
    country: number === 'plural' && countriesIn(names, range).size > 1 ? null : countryIn(names, range),
    name: null,
    words: contentWords(document, lexicon, range, token.index),
    headLemma: lemma,
    definite: lexicon.definiteWords.has(opening),
    indefinite: lexicon.indefiniteWords.has(opening) || first.upos === 'NUM' || bare,
    subject: isSubject(token.relation),
    description: null,
    roles: [],
  }
}

function isDetermined({ tokens }: Document, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    const { upos, xpos } = tokens[i]!
    if (upos === 'DET' || xpos === 'POS' || xpos === 'PRP$') return true
  }
  return false
}

/** Lemmas up to the head, without determiners, numbers and marks. */
function contentWords({ tokens }: Document, lexicon: ActorLexicon, { first }: Range, head: number): string[] {
  const words: string[] = []
  for (let i = first; i <= head; i++) {
    const { upos, lemma, text } = tokens[i]!
    const skipped = upos === 'DET' || upos === 'NUM' || upos === 'PUNCT' || upos === 'PART'
    if (!skipped && !lexicon.definiteWords.has(text.toLowerCase())) words.push(lemma.toLowerCase())
  }
  return words
}
