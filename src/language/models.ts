/**
 * What the trained parts must do, whatever they are inside. A neural tagger or parser takes the
 * place of the perceptrons by implementing these.
 */
export interface TaggedWord {
  readonly upos: string
  readonly xpos: string
}

export interface Tagger {
  /** One sentence of word forms in; one tag pair a word out. */
  tag(words: readonly string[]): TaggedWord[]
}

export interface Arc {
  /** Position in the sentence; -1 for the root. */
  readonly head: number
  readonly relation: string
}

export interface Parser {
  /** One sentence; exactly one root; the arcs form a tree. */
  parse(words: readonly string[], tags: readonly TaggedWord[]): Arc[]
}

export interface NamedSpan {
  /** Positions `[first, end)` in the sentence. */
  readonly first: number
  readonly end: number
  readonly type: string
  readonly confidence: number
}

export interface NameFinder {
  /** All sentences of one document, so that a name's other occurrences can help. */
  find(sentences: readonly (readonly string[])[], tags: readonly (readonly TaggedWord[])[]): NamedSpan[][]
}

/** Gives words back their capitals. */
export interface Caser {
  /** One sentence of word forms in; the words with the capitals of running text out. */
  recase(words: readonly string[]): string[]
}

export interface Models {
  /** `en-1 sha256:…`: stands in the provenance of every record that rests on these weights. */
  readonly version: string
  readonly tagger: Tagger
  readonly parser: Parser
  readonly names: NameFinder
  readonly caser: Caser
}
