import { firstIndex } from '../report/search.ts'
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

export const isVerb = (t: Token): boolean => t.upos === 'VERB' || t.upos === 'AUX'

/** Index of the first token that starts at or after an offset. */
export const firstTokenAt = ({ tokens }: Document, offset: number): number =>
  firstIndex(tokens.length, i => tokens[i]!.span[0] >= offset)

/** Tokens that lie wholly inside a span. */
export function tokensIn(document: Document, [start, end]: Span): Token[] {
  const { tokens } = document
  const found: Token[] = []
  for (let i = firstTokenAt(document, start); i < tokens.length && tokens[i]!.span[1] <= end; i++)
    found.push(tokens[i]!)
  return found
}
