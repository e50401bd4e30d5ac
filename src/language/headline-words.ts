/** What a language supplies to read headlines, whose words are told by themselves rather than by the tree. Lower case. */
export interface HeadlineWords {
  /** Before a colon, words that name the kind of piece and no source: "analysis", "live". */
  readonly labels: readonly string[]
  /** Nouns for those who speak, singular and plural: "governor", "police". */
  readonly speakers: readonly string[]
  /** Verbs of saying in the present, as headlines tell what was said: each with its lemma. */
  readonly present: readonly (readonly [form: string, lemma: string])[]
  /** Between a source and what it speaks of or to, before a colon: "governor [on] bridge: …". */
  readonly topics: readonly string[]
  /** What ends the object of a headline's verb: "slams budget [after] vote". */
  readonly stops: readonly string[]
}
