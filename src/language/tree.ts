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

type ChildTable = readonly (readonly Token[])[]

const childTables = new WeakMap<readonly Token[], ChildTable>()
/** The table asked for last: nearly always the one that is asked for next. */
let latest: { tokens: readonly Token[]; table: ChildTable } = { tokens: [], table: [] }

function childTable(tokens: readonly Token[]): ChildTable {
  if (latest.tokens === tokens) return latest.table
  let table = childTables.get(tokens)
  if (!table) childTables.set(tokens, (table = childrenOf(tokens)))
  latest = { tokens, table }
  return table
}

const none: Token[] = []

function childrenOf(tokens: readonly Token[]): ChildTable {
  const table: Token[][] = []
  for (let i = 0; i < tokens.length; i++) table.push(none)
  for (const token of tokens) {
    if (token.head < 0) continue
    const siblings = table[token.head]!
    if (siblings === none) table[token.head] = [token]
    else siblings.push(token)
  }
  return table
}

const lowerTables = new WeakMap<readonly Token[], readonly string[]>()

/** The words of all tokens in lower case; made once for all rules. */
export function lowerWords({ tokens }: Document): readonly string[] {
  let words = lowerTables.get(tokens)
  if (!words) lowerTables.set(tokens, (words = tokens.map(t => t.text.toLowerCase())))
  return words
}

/** Dependents of a token in text order. */
export function children(document: Document, token: Token): readonly Token[] {
  return childTable(document.tokens)[token.index]!
}

/** Dependents with one of the relations; a relation without subtype also finds its subtypes. */
export function childrenBy(document: Document, token: Token, ...relations: string[]): Token[] {
  const found: Token[] = []
  for (const child of children(document, token))
    if (relations.includes(child.relation) || relations.includes(relationOf(child))) found.push(child)
  return found
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
