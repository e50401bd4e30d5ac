import type { ActorKind, Document, Name, Token } from '../document.ts'
import { type DraftMention, isSubject } from './draft-mention.ts'
import type { ActorLexicon } from './lexicon.ts'
import { aliasKey, countryIn, type NameTable, wordsOf } from './name-table.ts'
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

/** A place acts only where it is a state; an adjective of a people ("Russian") is no mention. */
function kindOf(document: Document, { aliases }: ActorLexicon, name: Name): ActorKind | null {
  const last = document.tokens[name.end - 1]!
  if (name.kind === 'person') return last.xpos === 'NNPS' ? 'people' : 'person'
  if (name.kind === 'place')
    return aliases.get(aliasKey(wordsOf(document, name).join(' ')))?.startsWith('state') ? 'state' : null
  if (name.kind !== 'people') return kinds[name.kind]
  return last.upos !== 'ADJ' && !inner.has(last.relation) && /^NNP?S/.test(last.xpos) ? 'people' : null
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
  const range = bodyRange(document, name, kind, token)
  const words = wordsOf(document, name)
  const listedGroup = kind === 'organisation' && lexicon.aliases.get(aliasKey(words.join(' ')))?.startsWith('group')
  return {
    ...range,
    head,
    sentence: token.sentence,
    form: 'name',
    kind: listedGroup ? 'armed-group' : kind,
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
