import { type CueEntry, type CueWords, cueTable } from '../../language/cues.ts'
import type { Document, Quotation, Sentence, Token } from '../../language/document.ts'
import type { StatementDraft } from '../draft.ts'

/** What every attribution rule sees: the document, the cue words as tables, and where quotations lie. */
export interface Scene {
  readonly document: Document
  readonly words: CueWords
  readonly verbs: ReadonlyMap<string, CueEntry>
  readonly nouns: ReadonlyMap<string, CueEntry>
  /** By token: index of the innermost quotation around it, or -1. */
  readonly quotationOf: Int32Array
}

/**
 * Finds one way of attributing. Rules run in the order of `rules.ts`; of two drafts with the same
 * cue head the earlier rule's stands. `earlier` holds what the rules before have found.
 */
export interface AttributionRule {
  readonly name: string
  find(scene: Scene, earlier: readonly StatementDraft[]): StatementDraft[]
}

const tables = new WeakMap<CueWords, { verbs: ReadonlyMap<string, CueEntry>; nouns: ReadonlyMap<string, CueEntry> }>()

export function sceneOf(document: Document, words: CueWords): Scene {
  let table = tables.get(words)
  if (!table) tables.set(words, (table = { verbs: cueTable(words.verbs), nouns: cueTable(words.nouns) }))
  const quotationOf = new Int32Array(document.tokens.length).fill(-1)
  const inwards = document.quotations.map((q, i) => [q, i] as const).sort(([a], [b]) => a.depth - b.depth)
  for (const [quotation, index] of inwards)
    for (const t of quotedTokens(document, quotation)) quotationOf[t.index] = index
  return { document, words, ...table, quotationOf }
}

/** Tokens inside a quotation, its marks included. */
export function quotedTokens(document: Document, quotation: Quotation): Token[] {
  const [start, end] = quotation.span
  const found: Token[] = []
  for (let i = firstTokenAt(document, start); i < document.tokens.length; i++) {
    const token = document.tokens[i]!
    if (token.span[0] >= end) break
    found.push(token)
  }
  return found
}

/** Index of the first token that starts at or after an offset. */
export function firstTokenAt(document: Document, offset: number): number {
  let low = 0
  let high = document.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (document.tokens[middle]!.span[0] < offset) low = middle + 1
    else high = middle
  }
  return low
}

export const sentenceOf = (document: Document, token: Token): Sentence => document.sentences[token.sentence]!

export const isVerb = (t: Token): boolean => t.upos === 'VERB' || t.upos === 'AUX'
export const isPunctuation = (t: Token | undefined): boolean =>
  t?.upos === 'PUNCT' || /^[\p{P}\p{S}]+$/u.test(t?.text ?? '')
