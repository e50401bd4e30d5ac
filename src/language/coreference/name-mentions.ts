import type { ActorKind, Document, Name, Token } from '../document.ts'
import { childrenBy } from '../tree.ts'
import type { Gender } from './actor-words.ts'
import type { DraftMention } from './find-mentions.ts'
import { isSubject } from './find-mentions.ts'
import type { ActorLexicon } from './lexicon.ts'
import { phraseRange, type Range, rangeHead } from './phrase.ts'

/** The name that covers each token, where one does. */
export type NameTable = readonly (Name | undefined)[]

const kinds: Readonly<Record<Name['kind'], ActorKind | null>> = {
  person: 'person',
  organisation: 'organisation',
  'armed-group': 'armed-group',
  people: 'people',
  place: null,
  other: null,
}

const inner = new Set(['compound', 'flat', 'amod', 'nmod:poss', 'nmod:desc', 'goeswith', 'det'])

/** The mentions that are or hold a name. */
export function nameMentions(document: Document, lexicon: ActorLexicon, byToken: NameTable): DraftMention[] {
  return document.names.flatMap(name => {
    const kind = kindOf(document, lexicon, name)
    // "Coast Guard Deputy Chief" is a role, though its words are a body's.
    if (!kind || (kind === 'organisation' && isRole(document, lexicon, name.end - 1))) return []
    return [
      kind === 'person'
        ? personMention(document, lexicon, byToken, name)
        : otherMention(document, lexicon, byToken, name, kind),
    ]
  })
}

const isRole = (document: Document, lexicon: ActorLexicon, i: number): boolean =>
  isRoleWord(document, lexicon, i) && !lexicon.bodyEndings.has(document.tokens[i]!.text)

export function nameByToken({ tokens, names }: Document): NameTable {
  const table: (Name | undefined)[] = new Array(tokens.length).fill(undefined)
  for (const name of names) table.fill(name, name.first, name.end)
  return table
}

/** A place acts only where it is a state; an adjective of a people ("Russian") is no mention. */
function kindOf({ tokens }: Document, { aliases }: ActorLexicon, name: Name): ActorKind | null {
  if (name.kind === 'place')
    return aliases.get(textOf(tokens, name).toLowerCase())?.startsWith('state') ? 'state' : null
  if (name.kind !== 'people') return kinds[name.kind]
  const last = tokens[name.end - 1]!
  return last.upos !== 'ADJ' && !inner.has(last.relation) && /^NNP?S/.test(last.xpos) ? 'people' : null
}

const textOf = (tokens: Document['tokens'], { first, end }: Range): string =>
  tokens
    .slice(first, end)
    .map(t => t.text)
    .join(' ')

const wordsOf = ({ tokens }: Document, { first, end }: Range): string[] =>
  tokens
    .slice(first, end)
    .filter(t => t.upos !== 'PUNCT')
    .map(t => t.text.toLowerCase())

/** "Gen.", "President", "lawmaker": what may stand before a person's name and belong to it. */
function isRoleWord(document: Document, lexicon: ActorLexicon, i: number): boolean {
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
  let first = name.first
  while (first > edge && isRoleWord(document, lexicon, first - 1)) first--
  if (first === name.first) return first
  while (first > edge) {
    const { upos } = tokens[first - 1]!
    const joins =
      upos === 'PROPN' || upos === 'NOUN' || upos === 'ADJ' || upos === 'PART' || isHyphen(tokens[first - 1]!.text)
    if (!joins || names[first - 1]?.kind === 'person') break
    first--
  }
  while (first < name.first && (isHyphen(tokens[first]!.text) || tokens[first]!.upos === 'PART')) first++
  return first > edge && tokens[first - 1]!.upos === 'DET' ? first - 1 : first
}

const isHyphen = (text: string): boolean => text === '-' || text === '‑'

/** The description of which a name is the apposition; the parser may take it for a list without "and". */
function describedBy(document: Document, lexicon: ActorLexicon, head: number): Token | null {
  const { tokens } = document
  const token = tokens[head]!
  const loose =
    token.relation === 'appos' || (token.relation === 'conj' && childrenBy(document, token, 'cc').length === 0)
  let described = loose ? tokens[token.head] : undefined
  // "a spokesman for the mayor, Ada Brenn": the name is the spokesman's.
  while (described?.relation === 'nmod' && lexicon.personNouns.has(tokens[described.head]!.lemma.toLowerCase()))
    described = tokens[described.head]
  return described ?? null
}

/** "the army's chief of staff, Gen. Ada Brenn": a description before the name, joined by one comma. */
function fusedStart(document: Document, lexicon: ActorLexicon, first: number, head: number): number {
  const { tokens } = document
  const described = describedBy(document, lexicon, head)
  if (!described || described.index >= first) return first
  const phrase = phraseRange(document, described)
  const gap = first - phrase.end
  if (gap !== 0 && (gap !== 1 || tokens[phrase.end]!.text !== ',')) return first
  return isRoleWord(document, lexicon, described.index) || isRoleWord(document, lexicon, phrase.end - 1)
    ? phrase.first
    : first
}

function personMention(document: Document, lexicon: ActorLexicon, names: NameTable, name: Name): DraftMention {
  const { tokens } = document
  const titled = { first: titleStart(document, lexicon, name, names), end: name.end }
  const first = fusedStart(document, lexicon, titled.first, rangeHead(document, titled))
  const range = { first, end: name.end }
  const head = rangeHead(document, range)
  const before = tokens.slice(first, name.first)
  const role = roleOf(document, lexicon, names, { first, end: name.first })
  return {
    ...range,
    head,
    sentence: tokens[head]!.sentence,
    form: 'name',
    kind: 'person',
    number: 'singular',
    gender: personGender(lexicon, before, tokens.slice(name.first, name.end)),
    country: countryIn(names, { first, end: name.first }) ?? name.country,
    name,
    words: wordsOf(document, name),
    headLemma: tokens[name.end - 1]!.text.toLowerCase(),
    definite: true,
    indefinite: false,
    subject: isSubject(tokens[head]!.relation),
    roles: role ? [role] : [],
  }
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
  let { first, end } = range
  const isHonorific = (i: number): boolean => lexicon.honorifics.has(tokens[i]!.text.toLowerCase())
  while (end > first && (tokens[end - 1]!.upos === 'PUNCT' || isHonorific(end - 1))) end--
  const isLead = (i: number): boolean =>
    tokens[i]!.upos === 'DET' || tokens[i]!.upos === 'PART' || ['place', 'people'].includes(names[i]?.kind ?? '')
  while (first < end && isLead(first)) first++
  if (first >= end) return null
  const hasNoun = tokens.slice(first, end).some(t => isRoleWord(document, lexicon, t.index))
  return hasNoun ? text.slice(tokens[first]!.span[0], tokens[end - 1]!.span[1]) : null
}

function otherMention(
  document: Document,
  lexicon: ActorLexicon,
  names: NameTable,
  name: Name,
  kind: ActorKind,
): DraftMention {
  const { tokens } = document
  const nameHead = rangeHead(document, name)
  const token = tokens[nameHead]!
  const range = otherRange(document, name, kind, token)
  const words = wordsOf(document, name)
  return {
    first: range.first,
    end: range.end,
    head: nameHead,
    sentence: token.sentence,
    form: 'name',
    kind: kind === 'organisation' && lexicon.aliases.get(words.join(' '))?.startsWith('group') ? 'armed-group' : kind,
    number: kind === 'people' ? 'plural' : null,
    gender: kind === 'people' ? null : 'neuter',
    country: name.country ?? countryIn(names, range),
    name,
    words,
    headLemma: tokens[name.end - 1]!.lemma.toLowerCase(),
    definite: true,
    indefinite: false,
    subject: isSubject(token.relation),
    roles: [],
  }
}

/** The phrase of a name, or the name with its article where it only modifies a noun: "[the Red Dawn] fighters". */
function otherRange(document: Document, name: Name, kind: ActorKind, head: Token): Range {
  const next = document.tokens[name.end]
  const modifies = inner.has(head.relation) || kind === 'state' || next?.upos === 'NOUN' || next?.upos === 'PROPN'
  const phrase = modifies ? null : withoutMarks(document, phraseRange(document, head))
  return phrase && phrase.first <= name.first && phrase.end >= name.end ? phrase : withArticle(document, name)
}

const withArticle = ({ tokens }: Document, { first, end }: Range): Range => ({
  first: tokens[first - 1]?.upos === 'DET' ? first - 1 : first,
  end,
})

const withoutMarks = ({ tokens }: Document, { first, end }: Range): Range => ({
  first: tokens[first]!.upos === 'PUNCT' ? first + 1 : first,
  end,
})

/** The country of another name in the phrase: "[Russia]'s Foreign Ministry". */
function countryIn(names: NameTable, { first, end }: Range): string | null {
  for (let i = first; i < end; i++) if (names[i]?.country) return names[i]!.country
  return null
}
