/** A text with the times that must be read in it; invented, with a fixed report date (a Friday) unless said. */
export interface TimeCase {
  readonly text: string
  /** Null: no report date. Left out: 2015-02-20. */
  readonly date?: string | null
  /** Words, TIMEX3 value, EDTF value (left out: the same as TIMEX3). */
  readonly times?: readonly (readonly [words: string, timex: string, value?: string | null])[]
  /** Why there is nothing to read. */
  readonly nothing?: string
}
