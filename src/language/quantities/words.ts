import type { QuantityUnit } from '../document.ts'

/**
 * What a word before or after a number makes of it. `least` 5 is five or more, `above` 5 is six or
 * more where things are counted, `most` and `below` likewise; `about` keeps the number as a point;
 * `plain` ("another", "only") belongs to the phrase and changes nothing.
 */
export type Bound = 'least' | 'above' | 'most' | 'below' | 'about' | 'plain'

/** A unit of measurement or currency. `name` is the symbol that leaves the program: `km`, `USD`, `%`. */
export interface UnitWords {
  readonly unit: QuantityUnit
  readonly name: string | null
  /** Lower-case phrases: `km`, `kilometres`, `square miles`. */
  readonly words: readonly string[]
  /** Short forms that count only where they touch the digits ("5m", "20C"). */
  readonly tight?: readonly string[]
}

/** The words of a language that make numbers. All keys and phrases are lower case. */
export interface QuantityWords {
  /** "one" to "ninety". */
  readonly numbers: Readonly<Record<string, number>>
  /** "hundred", "thousand", "dozen", "crore": multiply what stands before them. */
  readonly scales: Readonly<Record<string, number>>
  /** Letters that touch the digits: "3bn", "10k". */
  readonly scaleSuffixes: Readonly<Record<string, number>>
  /** "half", "quarter", "thirds". */
  readonly fractions: Readonly<Record<string, number>>
  /** "dozens" 24, "several" 3: the least they can mean. */
  readonly vague: Readonly<Record<string, number>>
  /** "a couple": phrases of that kind. */
  readonly vaguePhrases: Readonly<Record<string, number>>
  /** "no", "none", "neither", "zero", "no one". */
  readonly zeros: readonly string[]
  /** "nobody", "no one": zero and the people who are not there, in one word. */
  readonly zeroPronouns: readonly string[]
  readonly articles: readonly string[]
  readonly and: string
  readonly of: string
  /** In "rose 12 to 17" it leads to a second number, else it joins a range. */
  readonly to: string
  /** Between the ends of a range: "to", "or". */
  readonly rangeWords: readonly string[]
  /** "between" needs "and". */
  readonly between: string
  /** "from" opens a range, unless the words say that something changed. */
  readonly from: string
  readonly changes: readonly string[]
  readonly before: Readonly<Record<Bound, readonly string[]>>
  readonly after: Readonly<Record<Bound, readonly string[]>>
  /** Endings of a number word or joined by a hyphen: "30-odd", "50-ish". */
  readonly endings: Readonly<Record<string, Bound>>
  readonly units: readonly UnitWords[]
  /** Currency signs and codes before the number. */
  readonly currencyPrefixes: Readonly<Record<string, string>>
  /** "Resolution 2231", "Flight 370": a number after these is a label. */
  readonly labels: readonly string[]
  /** "aged 34". */
  readonly ages: readonly string[]
  /** After "10-year": "old". */
  readonly old: string
  /** "p.m.", "GMT": the number before is a time of day. */
  readonly clock: readonly string[]
  /** "5m high": after these the letter is a unit. */
  readonly dimensions: readonly string[]
  /** "won 3-2", "beat": a pair of numbers beside these is a result. */
  readonly games: readonly string[]
  /** Words after which "over" and the like are prepositions: "dispute over two islands". */
  readonly disputes: readonly string[]
  /** Auxiliaries that show that a number before them stands for a noun: "12 were killed". */
  readonly auxiliaries: readonly string[]
}
