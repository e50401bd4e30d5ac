import type { Token } from '../document.ts'
import type { Lexicon, Phrases } from './lexicon.ts'

/** One sentence under the grammar's hands: its tokens are `[first, end)` of `tokens`. */
export interface Reader {
  readonly lexicon: Lexicon
  readonly tokens: readonly Token[]
  /** Lower-case forms of all tokens. */
  readonly lower: readonly string[]
  readonly first: number
  readonly end: number
}

/** The longest phrase of the table that starts at token `at`, with the token after it. */
export function phraseAt<T>(reader: Reader, table: Phrases<T>, at: number): { value: T; end: number } | null {
  const list = at < reader.end ? table.get(reader.lower[at]!) : undefined
  if (!list) return null
  for (const { words, value } of list) {
    if (at + words.length > reader.end) continue
    let k = 1
    while (k < words.length && reader.lower[at + k] === words[k]) k++
    if (k === words.length) return { value, end: at + words.length }
  }
  return null
}

/** True where no blank stands between a token and the one before it. */
export const touches = ({ tokens, first }: Reader, at: number): boolean =>
  at > first && tokens[at - 1]!.span[1] === tokens[at]!.span[0]

export const isHyphen = (text: string | undefined): boolean => text === '-' || text === '‑' || text === '–'
