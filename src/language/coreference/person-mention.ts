import type { Document, Name, Token } from '../document.ts'
import { childrenBy } from '../tree.ts'
import type { Gender } from './actor-words.ts'
import { type DraftMention, isSubject } from './draft-mention.ts'
import type { ActorLexicon } from './lexicon.ts'
import { countryIn, type NameTable, wordsOf } from './name-table.ts'
import { phraseRange, type Range, rangeHead } from './phrase.ts'

/** "Gen.", "President", "lawmaker": what may stand before a person's name and belong to it. */
export function isRoleWord(document: Document, lexicon: ActorLexicon, i: number): boolean {
  const token = document.tokens[i]!
  return (
    lexicon.titles.has(token.text.toLowerCase()) ||
    ((token.upos === 'NOUN' || token.upos === 'PROPN') && lexicon.personNouns.has(token.lemma.toLowerCase()))
  )
}

/**
 * Where the phrase begins that ends in a person's name:
 *
 *   [French Interior Minister Ada Brenn]
 *                             ^^^^^^^^^ name
 */
function titleStart(document: Document, lexicon: ActorLexicon, name: Name, names: NameTable): number {
  const { tokens, sentences } = document
  const edge = sentences[tokens[name.first]!.sentence]!.first
  const isHonorific = (i: number): boolean => lexicon.honorifics.has(tokens[i]!.text.toLowerCase())
  let first = name.first
  while (first > edge && isHonorific(first - 1)) first--
  const honoured = first
  while (first > edge && isRoleWord(document, lexicon, first - 1)) first--
  if (first === honoured) return first
  while (first > edge && joinsTitle(tokens[first - 1]!) && names[first - 1]?.kind !== 'person') first--
  while (first < name.first && (isHyphen(tokens[first]!) || tokens[first]!.upos === 'PART')) first++
  return first > edge && tokens[first - 1]!.upos === 'DET' ? first - 1 : first
}

const isHyphen = ({ text }: Token): boolean => text === '-' || text === '‑'

const joinsTitle = (t: Token): boolean => ['PROPN', 'NOUN', 'ADJ', 'PART'].includes(t.upos) || isHyphen(t)

/** The description of which a name is the apposition; the parser may take it for a list without "and". */
function describedBy(document: Document, { personNouns }: ActorLexicon, head: number): Token | null {
  const { tokens } = document
  const token = tokens[head]!
  const loose = token.relation === 'appos' || token.relation === 'conj'
  let described = loose && childrenBy(document, token, 'cc').length === 0 ? tokens[token.head] : undefined
  // "a spokesman for the mayor, Ada Brenn": the name is the spokesman's.
  while (described?.relation === 'nmod' && personNouns.has(tokens[described.head]!.lemma.toLowerCase()))
    described = tokens[described.head]
  return described ?? null
}

/** "the army's chief of staff, Gen. Ada Brenn": a description before the name, joined by one comma or none. */
function descriptionBefore(
  document: Document,
  lexicon: ActorLexicon,
  names: NameTable,
  first: number,
  head: number,
): Token | null {
  const { tokens } = document
  const described = describedBy(document, lexicon, head)
  if (!described || described.index >= first) return null
  const last = tokens[first - 1]!.text === ',' ? first - 1 : first
  const phrase = phraseRange(document, described)
  if (phrase.end < last) return null
  for (let i = phrase.first; i < last; i++) if (names[i]?.kind === 'person') return null
  return isRoleWord(document, lexicon, described.index) || isRoleWord(document, lexicon, last - 1) ? described : null
}

/** A person's name with its title; gender, country and role also from a description before it, which is a mention of its own. */
export function personMention(document: Document, lexicon: ActorLexicon, names: NameTable, name: Name): DraftMention {
  const { tokens } = document
  const titled = { first: titleStart(document, lexicon, name, names), end: name.end }
  const head = rangeHead(document, titled)
  const description = descriptionBefore(document, lexicon, names, titled.first, head)
  const first = description ? phraseRange(document, description).first : titled.first
  const role = roleOf(document, lexicon, names, { first, end: name.first })
  return {
    first: titled.first,
    end: titled.end,
    head,
    description: description?.index ?? null,
    sentence: tokens[head]!.sentence,
    form: 'name',
    kind: 'person',
    number: 'singular',
    gender: personGender(lexicon, tokens.slice(first, name.first), tokens.slice(name.first, name.end)),
    country: countryIn(names, { first, end: name.first }) ?? name.country,
    name,
    words: withoutTitles(lexicon, wordsOf(document, name)),
    headLemma: tokens[name.end - 1]!.text.toLowerCase(),
    definite: true,
    indefinite: false,
    subject: isSubject(tokens[head]!.relation),
    roles: role ? [role] : [],
  }
}

/** "Saint Ada" is "Ada" where the title was taken into the name. */
function withoutTitles({ titles, honorifics }: ActorLexicon, words: readonly string[]): readonly string[] {
  const first = words.findIndex(w => !titles.has(w) && !honorifics.has(w))
  return first > 0 ? words.slice(first) : words
}

/** By title, then by given name; a lone name may be a surname, so that it tells only where it is a woman's. */
function personGender(
  { genderOf, nounGender }: ActorLexicon,
  before: readonly Token[],
  name: readonly Token[],
): Gender | null {
  for (const { text, lemma } of before) {
    const gender = genderOf.get(text) ?? nounGender.get(lemma.toLowerCase())
    if (gender) return gender
  }
  const given = genderOf.get(name[0]!.text) ?? null
  return name.length > 1 || given === 'feminine' ? given : null
}

/** The role in the words before a name, without article, country and honorific: "Interior Minister". */
function roleOf(document: Document, lexicon: ActorLexicon, names: NameTable, range: Range): string | null {
  const { tokens, text } = document
  const first = roleStart(document, names, range)
  const end = roleEnd(document, lexicon, range)
  const hasNoun = tokens.slice(first, end).some(t => isRoleWord(document, lexicon, t.index))
  return hasNoun ? text.slice(tokens[first]!.span[0], tokens[end - 1]!.span[1]) : null
}

function roleStart({ tokens }: Document, names: NameTable, { first, end }: Range): number {
  let i = first
  const isLead = (t: Token): boolean =>
    t.upos === 'DET' || t.upos === 'PART' || ['place', 'people'].includes(names[t.index]?.kind ?? '')
  while (i < end && isLead(tokens[i]!)) i++
  return i
}

/** Before honorifics and marks at the end, and before a title that a comma parts from the role: "the minister, Lord". */
function roleEnd({ tokens }: Document, { honorifics, titles }: ActorLexicon, { first, end }: Range): number {
  let last = end
  const isTail = (t: Token): boolean => t.upos === 'PUNCT' || honorifics.has(t.text.toLowerCase())
  while (last > first && isTail(tokens[last - 1]!)) last--
  let title = last
  while (title > first && titles.has(tokens[title - 1]!.text.toLowerCase())) title--
  return title > first && tokens[title - 1]!.text === ',' ? title - 1 : last
}
