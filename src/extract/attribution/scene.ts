import { type CueEntry, type CueWords, cueTable } from '../../language/cues.ts'
import type { Document, Quotation, Sentence, Token } from '../../language/document.ts'
import { type Phrases, phrasesByFirst } from '../../language/phrases.ts'
import { firstTokenAt, lowerWords } from '../../language/tree.ts'
import type { Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'

/** What every attribution rule sees: the document, the cue words as tables, and what lies where. */
export interface Scene {
  readonly document: Document
  readonly words: CueWords
  readonly verbs: ReadonlyMap<string, CueEntry>
  readonly nouns: ReadonlyMap<string, CueEntry>
  readonly adjectives: ReadonlyMap<string, CueEntry>
  /** The tokens of sentences that are no longer than prose has them: rules look for cues in these. */
  readonly prose: readonly Token[]
  /** Phrases before a source: "according to". */
  readonly phrases: Phrases<true>
  /** Phrases that keep a source unnamed: "condition of anonymity". */
  readonly unnamed: Phrases<keyof CueWords['unnamed']>
  /** Before why they do: "because". */
  readonly reasons: Phrases<true>
  /** Nouns for an account of something: "version of events". */
  readonly accounts: Phrases<true>
  /** Tokens in lower case. */
  readonly lower: readonly string[]
  /** By token: index of the innermost quotation around it, marks included, or -1. */
  readonly quotationOf: Int32Array
  /** By token: end token of the time expression that begins there, or 0. */
  readonly timeEnd: Int32Array
  /** Id of the actor whose mention begins a span, else whose mention ends it, or null. */
  actorAt(span: Span): string | null
  /** By token: 1 inside a time expression. */
  readonly time: Uint8Array
  /** By token: 1 inside a quantity ("at least five", "about 50"). */
  readonly quantity: Uint8Array
}

/** Tokens `[first, end)`. */
export interface Range {
  readonly first: number
  readonly end: number
}

/**
 * Finds one way of attributing. Rules run in the order of `rules.ts`; of two drafts with the same
 * cue head the earlier rule's stands. `earlier` holds what the rules before have found.
 */
export interface AttributionRule {
  readonly name: string
  find(scene: Scene, earlier: readonly StatementDraft[]): StatementDraft[]
}

type Tables = Pick<Scene, 'verbs' | 'nouns' | 'adjectives' | 'phrases' | 'unnamed' | 'reasons' | 'accounts'>

const tables = new WeakMap<CueWords, Tables>()

function tablesOf(words: CueWords): Tables {
  let table = tables.get(words)
  if (!table) {
    const phrases = phrasesByFirst(words.sourcePhrases.map(p => [p.join(' '), true as const]))
    table = {
      verbs: cueTable(words.verbs),
      nouns: cueTable(words.nouns),
      adjectives: cueTable(words.adjectives),
      phrases,
      unnamed: phrasesByFirst(unnamedPhrases(words.unnamed)),
      reasons: phrasesByFirst(words.reasons.map(p => [p, true as const])),
      accounts: phrasesByFirst(words.accounts.nouns.map(p => [p, true as const])),
    }
    tables.set(words, table)
  }
  return table
}

const unnamedPhrases = (unnamed: CueWords['unnamed']): [string, keyof CueWords['unnamed']][] =>
  (Object.keys(unnamed) as (keyof CueWords['unnamed'])[]).flatMap(kind =>
    unnamed[kind].map((phrase): [string, keyof CueWords['unnamed']] => [phrase, kind]),
  )

/** In tokens; what is longer is a table or a list without full stops. */
const LONGEST_SENTENCE = 400

export const isProse = ({ first, end }: Range): boolean => end - first <= LONGEST_SENTENCE

export function sceneOf(document: Document, words: CueWords): Scene {
  const size = document.tokens.length
  const quotationOf = new Int32Array(size).fill(-1)
  const inwards = document.quotations.map((q, i) => [q, i] as const).sort(([a], [b]) => a.depth - b.depth)
  for (const [quotation, index] of inwards) {
    const { first, end } = rangeOf(document, quotation)
    quotationOf.fill(index, first, end)
  }
  const timeEnd = new Int32Array(size)
  const time = new Uint8Array(size)
  for (const { span } of document.times) {
    const first = firstTokenAt(document, span[0])
    timeEnd[first] = firstTokenAt(document, span[1])
    time.fill(1, first, timeEnd[first])
  }
  const actorAt = actorsOf(document)
  const quantity = new Uint8Array(size)
  for (const q of document.quantities) quantity.fill(1, q.first, q.end)
  const prose = document.tokens.filter(t => isProse(sentenceOf(document, t)))
  const lower = lowerWords(document)
  return { document, words, prose, ...tablesOf(words), lower, quotationOf, timeEnd, time, quantity, actorAt }
}

function actorsOf({ actors }: Document): (span: Span) => string | null {
  const byStart = new Map<number, string>()
  const byEnd = new Map<number, string>()
  for (const { id, mentions } of actors)
    for (const { span } of mentions) {
      byStart.set(span[0], id)
      byEnd.set(span[1], id)
    }
  return ([start, end]) => byStart.get(start) ?? byEnd.get(end) ?? null
}

/** The tokens of a quotation, its marks included. */
export const rangeOf = (document: Document, { span }: Quotation): Range => ({
  first: firstTokenAt(document, span[0]),
  end: firstTokenAt(document, span[1]),
})

export const sentenceOf = (document: Document, token: Token): Sentence => document.sentences[token.sentence]!

/** The part of a token's sentence that lies in the same quotation, or the sentence where it lies in none. */
export function scopeOf(scene: Scene, token: Token): Range {
  const { document, quotationOf } = scene
  const sentence = sentenceOf(document, token)
  const q = quotationOf[token.index]!
  if (q === -1) return sentence
  const { first, end } = rangeOf(document, document.quotations[q]!)
  return { first: Math.max(first, sentence.first), end: Math.min(end, sentence.end) }
}

const marks = /^[\p{P}\p{S}]+$/u
const opening = /^(?:["“‘«„([]|``|'')$/u
const comma = /^(?:,|[–—―-]|--)$/u

export const isFiniteVerb = (t: Token): boolean => t.xpos === 'VBD' || t.xpos === 'VBZ' || t.xpos === 'VBP'
export const isNominal = (t: Token | undefined): boolean =>
  t?.upos === 'NOUN' || t?.upos === 'PROPN' || t?.upos === 'PRON'
export const isPunctuation = (t: Token | undefined): boolean =>
  t === undefined || t.upos === 'PUNCT' || marks.test(t.text)
export const isOpening = (t: Token | undefined): boolean => t !== undefined && opening.test(t.text)
/** A comma or a dash. */
export const isComma = (t: Token | undefined): boolean => t !== undefined && comma.test(t.text)
