import type { Document, Token } from '../language/document.ts'
import { children, childrenBy, relationOf, subtree } from '../language/tree.ts'
import { firstIndex } from '../report/search.ts'
import type { Span } from '../report/span.ts'

/** Dependents that stand after the noun and are told apart from the noun phrase itself. */
const outside = new Set([
  'acl',
  'advcl',
  'appos',
  'cc',
  'ccomp',
  'conj',
  'dep',
  'orphan',
  'parataxis',
  'discourse',
  'cop',
  'nsubj',
  'aux',
  'mark',
  'case',
  'advmod',
])

const isPunctuation = (t: Token): boolean => t.upos === 'PUNCT'

/** Adverbs that belong to a number or quantifier: "at least five", "nearly all", "about 50". */
const keepsAdverb = (head: Token, t: Token): boolean => relationOf(t) === 'advmod' && t.index < head.index

/**
 * The noun phrase that a head word governs, as written: with determiner, modifiers and
 * prepositional phrases, without its own preposition, relative clause, apposition or conjuncts.
 *
 *   … by [three men in army uniform] who fled
 *                 ^^^ head
 */
export function nounPhraseTokens(document: Document, head: Token): Token[] {
  const skip = (t: Token): boolean => {
    if (t.head === head.index) {
      return (outside.has(relationOf(t)) && !keepsAdverb(head, t)) || (isPunctuation(t) && !joins(document, t))
    }
    return (
      relationOf(t) === 'acl' || (relationOf(t) === 'appos' && t.index > head.index) || relationOf(t) === 'parataxis'
    )
  }
  return withWholeNumber(document, trimmed(contiguous(subtree(document, head, skip), head)))
}

/** "[more than] 40 people": the words of a number belong together, wherever the parser hangs them. */
export function withWholeNumber(document: Document, tokens: Token[]): Token[] {
  const first = tokens[0]!.index
  const { quantities } = document
  const number = quantities[firstIndex(quantities.length, i => quantities[i]!.first > first) - 1]
  if (!number || number.first >= first || number.end <= first) return tokens
  return [...document.tokens.slice(number.first, first), ...tokens]
}

export const nounPhrase = (document: Document, head: Token): Span => {
  const tokens = nounPhraseTokens(document, head)
  return [tokens[0]!.span[0], tokens.at(-1)!.span[1]]
}

/** Marks inside a phrase that do not end it: hyphens, quotation marks, brackets, full stops of abbreviations. */
const joins = (document: Document, t: Token): boolean =>
  /^[-–"“”‘’'[\]]$/u.test(t.text) && t.index > 0 && document.tokens[t.index + 1] !== undefined

/** The run of neighbouring tokens around the head; a gap means that something else stands between. */
function contiguous(tokens: readonly Token[], head: Token): Token[] {
  const at = tokens.findIndex(t => t.index === head.index)
  let first = at
  let last = at
  while (first > 0 && tokens[first - 1]!.index >= tokens[first]!.index - 1) first--
  while (last < tokens.length - 1 && tokens[last + 1]!.index <= tokens[last]!.index + 1) last++
  return tokens.slice(first, last + 1)
}

const opening = /^["“‘'`[(«]+$/u
const edge = /^["“”‘’'`,;:.?!)(\]«»–—-]+$/u

function trimmed(tokens: readonly Token[]): Token[] {
  let first = 0
  let last = tokens.length - 1
  while (
    first < last &&
    (tokens[first]!.upos === 'CCONJ' || (edge.test(tokens[first]!.text) && !quoted(tokens, first)))
  )
    first++
  while (last > first && edge.test(tokens[last]!.text) && !closes(tokens.slice(first, last + 1))) last--
  return tokens.slice(first, last + 1)
}

/** An opening mark stays where its closing mark is in the phrase too. */
const quoted = (tokens: readonly Token[], at: number): boolean =>
  opening.test(tokens[at]!.text) && tokens.slice(at + 1).some(t => closesMark(tokens[at]!.text, t.text))

const closes = (tokens: readonly Token[]): boolean =>
  tokens.slice(0, -1).some(t => opening.test(t.text) && closesMark(t.text, tokens.at(-1)!.text))

const pairs: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '‘': '’',
  "'": "'",
  '[': ']',
  '(': ')',
  '``': "''",
  '«': '»',
}
const closesMark = (open: string, close: string): boolean => pairs[open] === close

/** The head and the words joined to it by "and", "or" or a comma: "police, soldiers and militiamen" → 3. */
export function conjuncts(document: Document, head: Token): Token[] {
  return [head, ...childrenBy(document, head, 'conj').flatMap(c => conjuncts(document, c))]
}

/** The noun phrase with its closest apposition: "a spokesman for the council, Ada Brenn". */
export function nounPhraseWithApposition(document: Document, head: Token): Span {
  const base = nounPhraseTokens(document, head)
  const next = children(document, head).find(c => relationOf(c) === 'appos' && c.index > head.index)
  if (!next) return [base[0]!.span[0], base.at(-1)!.span[1]]
  const apposed = nounPhraseTokens(document, next)
  const between = document.tokens.slice(base.at(-1)!.index + 1, apposed[0]!.index)
  const joined = between.length <= 1 && between.every(t => t.text === ',' || t.text === '-')
  return [base[0]!.span[0], (joined ? apposed : base).at(-1)!.span[1]]
}
