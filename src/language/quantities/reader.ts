import type { Token } from '../document.ts'
import { type Phrases, phraseAt as phraseInText } from '../phrases.ts'
import type { Lexicon } from './lexicon.ts'

/** One sentence under the grammar's hands: its tokens are `[first, end)` of `tokens`. */
export interface Reader {
  readonly lexicon: Lexicon
  readonly tokens: readonly Token[]
  /** Lower-case forms of all tokens. */
  readonly lower: readonly string[]
  readonly first: number
  readonly end: number
}

/** The longest phrase of the table that starts at token `at` of the sentence, with the token after it. */
export const phraseAt = <T>({ lower, end }: Reader, table: Phrases<T>, at: number): { value: T; end: number } | null =>
  phraseInText(table, lower, at, end)

/** True where no blank stands between a token and the one before it. */
export const touches = ({ tokens, first }: Reader, at: number): boolean =>
  at > first && tokens[at - 1]!.span[1] === tokens[at]!.span[0]

export const isHyphen = (text: string | undefined): boolean => text === '-' || text === '‑' || text === '–'
