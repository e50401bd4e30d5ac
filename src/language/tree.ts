import type { Span } from '../report/span.ts'
import type { Document, Token } from './document.ts'

/** Relations without their subtypes: few, and asked for all the time. */
const bare = new Map<string, string>()

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function relationOf({ relation }: Token): string {
  let found = bare.get(relation)
  if (found === undefined) {
    found = relation.split(':', 1)[0]!
    bare.set(relation, found)
  }
  return found
}

const childTables = new WeakMap<readonly Token[], number[][]>()

function childTable(tokens: readonly Token[]): number[][] {
  let table = childTables.get(tokens)
  if (!table) {
    table = tokens.map(() => [])
    for (const token of tokens) if (token.head >= 0) table[token.head]!.push(token.index)
    childTables.set(tokens, table)
  }
  return table
}

/** Dependents of a token in text order. */
export function children(document: Document, token: Token): Token[] {
  return childTable(document.tokens)[token.index]!.map(i => document.tokens[i]!)
}

/** Dependents with one of the relations; a relation without subtype also finds its subtypes. */
export function childrenBy(document: Document, token: Token, ...relations: string[]): Token[] {
  return children(document, token).filter(c => relations.includes(c.relation) || relations.includes(relationOf(c)))
}

export const headOf = (document: Document, token: Token): Token | null => document.tokens[token.head] ?? null

/** The token and all it governs, in text order; `skip` prunes a dependent with everything below it. */
export function subtree(document: Document, token: Token, skip: (t: Token) => boolean = () => false): Token[] {
  const found: Token[] = []
  const walk = (t: Token): void => {
    found.push(t)
    for (const c of children(document, t)) if (!skip(c)) walk(c)
  }
  walk(token)
  return found.sort((a, b) => a.index - b.index)
}

/** The heads above a token, nearest first, up to the root of the sentence. */
export function ancestors(document: Document, token: Token): Token[] {
  const above: Token[] = []
  for (let t = headOf(document, token); t && !above.includes(t); t = headOf(document, t)) above.push(t)
  return above
}

/** The span from the first to the last of some tokens. Throws on an empty list. */
export function tokensSpan(tokens: readonly Token[]): Span {
  if (tokens.length === 0) throw new RangeError('tokensSpan() needs at least one token')
  return [Math.min(...tokens.map(t => t.span[0])), Math.max(...tokens.map(t => t.span[1]))]
}

/** Tokens that lie wholly inside a span, by binary search. */
export function tokensIn(document: Document, [start, end]: Span): Token[] {
  const { tokens } = document
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.span[0] < start) low = middle + 1
    else high = middle
  }
  const found: Token[] = []
  for (let i = low; i < tokens.length && tokens[i]!.span[1] <= end; i++) found.push(tokens[i]!)
  return found
}

export const sentenceTokens = (document: Document, sentence: { first: number; end: number }): readonly Token[] =>
  document.tokens.slice(sentence.first, sentence.end)
