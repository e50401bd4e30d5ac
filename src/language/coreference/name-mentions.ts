import type { ActorKind, Document, Name, Token } from '../document.ts'
import { type DraftMention, isSubject } from './draft-mention.ts'
import type { ActorLexicon } from './lexicon.ts'
import { aliasKey, countryIn, type NameTable, wordsOf } from './name-table.ts'
import { nominalKind } from './nominal-kind.ts'
import { isRoleWord, personMention } from './person-mention.ts'
import { phraseRange, type Range, rangeHead } from './phrase.ts'

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
export function nameMentions(document: Document, lexicon: ActorLexicon, names: NameTable): DraftMention[] {
  return document.names.flatMap(name => {
    const kind = kindOf(document, lexicon, name)
    if (kind === 'person') return [personMention(document, lexicon, names, name)]
    return kind === null || isRole(document, lexicon, name) ? [] : [bodyMention(document, lexicon, names, name, kind)]
  })
}

/** A place acts only where it is a state, or a capital that speaks for one; an adjective of a people ("Russian") is no mention. */
function kindOf(document: Document, lexicon: ActorLexicon, name: Name): ActorKind | null {
  const last = document.tokens[name.end - 1]!
  if (name.kind === 'person') return last.xpos === 'NNPS' ? 'people' : 'person'
  if (name.kind === 'place') return isState(document, lexicon, name) ? 'state' : null
  if (name.kind !== 'people') return kinds[name.kind]
  return last.upos !== 'ADJ' && !inner.has(last.relation) && /^NNP?S/.test(last.xpos) ? 'people' : null
}

/** "France", and "Paris" in "Paris denied the report". */
function isState(document: Document, { aliases, capitals, cues }: ActorLexicon, name: Name): boolean {
  const key = aliasKey(wordsOf(document, name).join(' '))
  if (aliases.get(key)?.startsWith('state')) return true
  if (!capitals.has(key)) return false
  const head = document.tokens[rangeHead(document, name)]!
  const verb = document.tokens[head.head]
  return head.relation === 'nsubj' && verb?.upos === 'VERB' && cues.has(verb.lemma.toLowerCase())
}

/** "Coast Guard Deputy Chief" is a role, though its words are a body's. */
const isRole = (document: Document, lexicon: ActorLexicon, name: Name): boolean =>
  name.kind === 'organisation' &&
  isRoleWord(document, lexicon, name.end - 1) &&
  !lexicon.bodyEndings.has(document.tokens[name.end - 1]!.text)

function bodyMention(
  document: Document,
  lexicon: ActorLexicon,
  names: NameTable,
  name: Name,
  kind: ActorKind,
): DraftMention {
  const head = rangeHead(document, name)
  const token = document.tokens[head]!
  const label = kind === 'state' ? null : labelBefore(document, lexicon, names, name)
  const range = label?.range ?? bodyRange(document, name, kind, token)
  const words = wordsOf(document, name)
  const listedGroup = kind === 'organisation' && lexicon.aliases.get(aliasKey(words.join(' ')))?.startsWith('group')
  return {
    first: range.first,
    end: range.end,
    head,
    sentence: token.sentence,
    form: 'name',
    kind: listedGroup || label?.kind === 'armed-group' ? 'armed-group' : kind,
    number: kind === 'people' ? 'plural' : null,
    gender: kind === 'people' ? null : 'neuter',
    country: name.country ?? countryIn(names, range),
    name,
    words,
    headLemma: document.tokens[name.end - 1]!.lemma.toLowerCase(),
    definite: true,
    indefinite: false,
    subject: isSubject(token.relation),
    description: null,
    roles: [],
  }
}

interface Label {
  readonly range: Range
  readonly kind: ActorKind
}

/** The words right before a name that say what sort of body it is, with the name: "[the rebel group Red Dawn]". */
function labelBefore(document: Document, lexicon: ActorLexicon, names: NameTable, name: Name): Label | null {
  const { tokens, sentences } = document
  const edge = sentences[tokens[name.first]!.sentence]!.first
  const last = name.first - (isQuote(tokens[name.first - 1]) ? 2 : 1)
  const noun = tokens[last]
  if (!noun || last < edge || noun.xpos !== 'NN' || !lexicon.organisationNouns.has(noun.lemma.toLowerCase()))
    return null
  let first = last
  while (first > edge && isModifier(tokens[first - 1]!) && names[first - 1]?.kind !== 'person') first--
  if (first > edge && tokens[first - 1]!.upos === 'DET') first--
  const range = { first, end: name.end }
  return { range, kind: nominalKind(document, lexicon, names, noun, range) }
}

const isModifier = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ'

const isQuote = (t: Token | undefined): boolean => t !== undefined && /^["“‘'`]+$/.test(t.text)

/**
 * The name with what stands before it in its phrase ("[Vesk's Foreign Ministry]"), or with its article alone where it
 * only modifies a noun: "[the Red Dawn] fighters". What follows a name is told by the parser least surely.
 */
function bodyRange(document: Document, name: Name, kind: ActorKind, head: Token): Range {
  const next = document.tokens[name.end]
  const modifies = inner.has(head.relation) || kind === 'state' || next?.upos === 'NOUN' || next?.upos === 'PROPN'
  const phrase = modifies ? null : phraseRange(document, head)
  const article = document.tokens[name.first - 1]?.upos === 'DET' ? name.first - 1 : name.first
  return { first: Math.min(phrase?.first ?? article, name.first), end: name.end }
}
