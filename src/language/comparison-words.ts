/** What comparing reports must know of a language. */
export interface ComparisonWords {
  /** Words that say nothing of what a sentence is about. */
  readonly stopWords: readonly string[]
  /** Nouns that name the same kind of thing: a boat of one report is the skiff of another. */
  readonly kinds: Readonly<Record<string, readonly string[]>>
  /** Nouns that narrow nothing down: “people” may be the “miners” of another report. */
  readonly generalNouns: readonly string[]
  /** Nouns that stand for the count of the dead that everybody knows of: “the toll stood at 14”. */
  readonly tolls: readonly string[]
  /** Nouns of parties to something: “the two sides” is not counted, it is a name. */
  readonly parties: readonly string[]
  /** Words before the noun by which a number counts on from another: “three other”, “two more”. */
  readonly further: readonly string[]
  /** Words by which a number takes a part out of another: “five of them”, “among them six”. */
  readonly part: readonly string[]
  /** Words that set a number against another one of the same: “fewer than the 14”, “up from nine”. */
  readonly contrast: readonly string[]
  /** Words by which a number sums up more than one happening: “in all”, “this year”. */
  readonly total: readonly string[]
  /** Words of a count that goes on: “so far”. Of the dead it is the same happening, of what was seized it is several. */
  readonly running: readonly string[]
  /** Words by which a report itself says that a number has changed: “rose to”, “revised”. */
  readonly change: readonly string[]
}
