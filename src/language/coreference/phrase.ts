import type { Document, Token } from '../document.ts'
import { children, relationOf } from '../tree.ts'

/** Dependents that stand outside a noun phrase as it is written: clauses, appositions, conjuncts, its own preposition. */
const outside = new Set([
  'acl',
  'advcl',
  'appos',
  'aux',
  'case',
  'cc',
  'ccomp',
  'conj',
  'cop',
  'csubj',
  'dep',
  'discourse',
  'mark',
  'nsubj',
  'orphan',
  'parataxis',
  'vocative',
  'xcomp',
])

/** Token range `[first, end)`. */
export interface Range {
  readonly first: number
  readonly end: number
}

/** Where a phrase ends at the latest: at a relative word, and at a mark between clauses ("Police: five dead in blast"). */
const breaksOff = ({ xpos, text }: Token): boolean => xpos.startsWith('W') || text === ':' || text === ';'

/** What cannot end a phrase: marks, and a preposition that lost its noun. */
const isLoose = (t: Token): boolean => t.upos === 'PUNCT' || t.upos === 'ADP'

/**
 * The noun phrase around its head, without relative clause, apposition and conjuncts.
 *
 *   … by [a senior official in the ministry], who …
 *                  ^^^^^^^^ head
 */
export function phraseRange(document: Document, head: Token): Range {
  const within = new Set<number>()
  const walk = (t: Token): void => {
    within.add(t.index)
    for (const c of children(document, t)) {
      const relation = relationOf(c)
      const dropped =
        t === head
          ? outside.has(relation) || (relation === 'advmod' && c.index > head.index)
          : relation === 'acl' || relation === 'appos' || relation === 'parataxis' || relation === 'advcl'
      if (!dropped && !(t === head && c.index > head.index && hasComma(document, head.index, c))) walk(c)
    }
  }
  walk(head)
  let first = head.index
  while (within.has(first - 1)) first--
  let end = head.index + 1
  while (within.has(end)) end++
  for (let i = head.index + 1; i < end; i++) if (breaksOff(document.tokens[i]!)) end = i
  while (end - 1 > head.index && isLoose(document.tokens[end - 1]!)) end--
  return { first: trimmedStart(document, first, head.index), end }
}

const leading = new Set(['ADP', 'SCONJ', 'CCONJ', 'PUNCT'])

/** Past prepositions and marks that the parser left in, and past all before a comma that is none of a row of adjectives. */
function trimmedStart({ tokens }: Document, first: number, head: number): number {
  let start = first
  for (let i = first; i < head; i++) if (breaks(tokens, i)) start = i + 1
  while (start < head && leading.has(tokens[start]!.upos) && !isQuantifier(tokens[start]!)) start++
  // "Later [the mayor] left": an adverb of the clause.
  if (start < head && tokens[start]!.upos === 'ADV' && tokens[start + 1]!.upos === 'DET') start++
  return start
}

const breaks = (tokens: readonly Token[], i: number): boolean => {
  const { text } = tokens[i]!
  return text === ':' || text === ';' || (text === ',' && tokens[i - 1]?.upos !== 'ADJ')
}

/** "over 100", "about fifty": adverbs of number that look like prepositions. */
const isQuantifier = (t: Token): boolean => t.relation === 'advmod' || t.relation === 'nummod'

/** Whether a comma parts a later dependent from the head: then it is no part of the phrase proper. */
function hasComma({ tokens }: Document, head: number, dependent: Token): boolean {
  for (let i = head + 1; i < dependent.index; i++) if (tokens[i]!.text === ',') return true
  return false
}

/** The token of a range whose own head lies outside it. */
export function rangeHead({ tokens }: Document, { first, end }: Range): number {
  for (let i = end - 1; i >= first; i--) {
    const { head, upos } = tokens[i]!
    if ((head < first || head >= end) && upos !== 'PUNCT' && upos !== 'PART' && upos !== 'ADP') return i
  }
  return end - 1
}
