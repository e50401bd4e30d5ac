import type { Block } from '../report/report.ts'
import type { Span } from '../report/span.ts'

/**
 * One word or mark. Tokens of a document stand in one array; `index`, `head` and the ranges of
 * sentences and names are positions in it.
 */
export interface Token {
  readonly index: number
  readonly span: Span
  /** The word as running text writes it: the words at `span`, unless capitals are missing or say nothing there (`truecase/`). */
  readonly text: string
  /** Index of the sentence in `Document.sentences`. */
  readonly sentence: number
  readonly lemma: string
  /** Universal POS tag. */
  readonly upos: string
  /** Penn Treebank tag. */
  readonly xpos: string
  /** Token index of the head; -1 for the root of the sentence. */
  readonly head: number
  /** Universal Dependencies relation with subtype: `nsubj:pass`. */
  readonly relation: string
}

/** Tokens `[first, end)` of the document. A sentence never crosses a block. */
export interface Sentence {
  readonly index: number
  readonly span: Span
  readonly first: number
  readonly end: number
  /** Index into `Document.blocks`. */
  readonly block: number
}

/**
 * Words in quotation marks. `span` includes the marks, `inner` does not. A quotation that runs on in
 * the next paragraph (opened there again, not closed here) is one quotation a paragraph, linked by
 * `continues`; copy with one sentence a line may lack the mark that opens it there. Scare quotes are
 * quotations too: the user decides by length and place.
 */
export interface Quotation {
  readonly span: Span
  readonly inner: Span
  /** 0 for outermost. */
  readonly depth: number
  readonly closed: boolean
  /** Index of the quotation in the paragraph before that this one continues. */
  readonly continues: number | null
}

export type NameKind = 'person' | 'organisation' | 'armed-group' | 'place' | 'people' | 'other'

/** A named entity mention, tokens `[first, end)`; without title and article ("Ada Brenn", not "Gen. Ada Brenn"). */
export interface Name {
  readonly span: Span
  readonly first: number
  readonly end: number
  readonly kind: NameKind
  /** ISO 3166-1 alpha-2 of the country that a place is, lies in, or a people or organisation belongs to, where the word lists know it. */
  readonly country: string | null
  /** 0 to 1. */
  readonly confidence: number
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** A time expression; see `record/time.ts` for the shape that leaves the program. */
export interface TimeExpression {
  readonly span: Span
  readonly type: TimeType
  /** TIMEX3 value: `2015-01`, `P2D`, `PRESENT_REF`, `2015-W08`, `XXXX-WXX-2`. */
  readonly timex: string
  /** EDTF, or null where it cannot be resolved or is no date (durations, sets). */
  readonly value: string | null
  /** First and last day, ISO; null with `value`. An open end is null. */
  readonly from: string | null
  readonly to: string | null
  readonly basis: 'said' | 'inferred' | 'unresolved'
  readonly reason: string
}

export type QuantityUnit =
  | 'count'
  | 'percent'
  | 'money'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'speed'
  | 'temperature'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'other'

/**
 * A number with its modifiers, as words say it: "at least five", "3,000 to 5,000", "dozens", "$1.2 million".
 * `span` is the number with its modifiers and unit, without the counted noun.
 */
export interface Quantity {
  readonly span: Span
  readonly first: number
  readonly end: number
  readonly low: number | null
  readonly point: number | null
  readonly high: number | null
  readonly approximate: boolean
  readonly unit: QuantityUnit
  /** `USD`, `km`, `m`, `%`; null for plain counts. */
  readonly unitName: string | null
}

export type MentionForm = 'name' | 'nominal' | 'pronoun'

/** One mention of an actor: tokens `[first, end)`; `span` is the whole noun phrase without relative clause. */
export interface ActorMention {
  readonly span: Span
  readonly first: number
  readonly end: number
  /** Token index of the head word. */
  readonly head: number
  readonly form: MentionForm
  /** The name in it, without title and article; null for descriptions and pronouns. */
  readonly name: Span | null
}

export type ActorKind = 'person' | 'organisation' | 'armed-group' | 'state' | 'people' | 'role' | 'unknown'

/** Somebody who acts or speaks in this report; every mention belongs to one actor. */
export interface Actor {
  /** `a1`, `a2`, … in order of first mention. */
  readonly id: string
  /** The fullest name, or the fullest description where no name is given. */
  readonly name: string
  readonly kind: ActorKind
  readonly country: string | null
  /** Id of the body whose spokesman, head or member somebody is, where the report says it. */
  readonly of: string | null
  readonly roles: readonly string[]
  readonly mentions: readonly ActorMention[]
}

/** A report's text with everything that the language stages found in it. Each stage adds its layer and changes no other. */
export interface Document {
  readonly text: string
  readonly blocks: readonly Block[]
  /** ISO date against which "yesterday" is read, or null. */
  readonly date: string | null
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  readonly names: readonly Name[]
  readonly times: readonly TimeExpression[]
  readonly quantities: readonly Quantity[]
  readonly actors: readonly Actor[]
}

type Layers = Pick<Document, 'sentences' | 'tokens' | 'quotations' | 'names' | 'times' | 'quantities' | 'actors'>

/**
 * The document with some layers exchanged. Written out field by field, so that all documents keep one shape: the
 * functions that all stages share then read them without looking the shape up.
 */
export const withLayers = (document: Document, layers: Partial<Layers>): Document => ({
  text: document.text,
  blocks: document.blocks,
  date: document.date,
  sentences: layers.sentences ?? document.sentences,
  tokens: layers.tokens ?? document.tokens,
  quotations: layers.quotations ?? document.quotations,
  names: layers.names ?? document.names,
  times: layers.times ?? document.times,
  quantities: layers.quantities ?? document.quantities,
  actors: layers.actors ?? document.actors,
})

type Annotation = Pick<Token, 'text' | 'lemma' | 'upos' | 'xpos' | 'head' | 'relation'>

/** The token with some annotations exchanged; in one shape, as documents are. */
export const withAnnotation = (token: Token, annotation: Partial<Annotation>): Token => ({
  index: token.index,
  span: token.span,
  text: annotation.text ?? token.text,
  sentence: token.sentence,
  lemma: annotation.lemma ?? token.lemma,
  upos: annotation.upos ?? token.upos,
  xpos: annotation.xpos ?? token.xpos,
  head: annotation.head ?? token.head,
  relation: annotation.relation ?? token.relation,
})
