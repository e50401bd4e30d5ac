/** Phrases of lower-case words by one end word, the longest first; a table for reading forwards or backwards. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>

interface Phrase<T> {
  readonly words: readonly string[]
  readonly value: T
}

function table<T>(entries: Iterable<readonly [string, T]>, key: (words: readonly string[]) => string): Phrases<T> {
  const found = new Map<string, Phrase<T>[]>()
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ')
    const list = found.get(key(words))
    if (list) list.push({ words, value })
    else found.set(key(words), [{ words, value }])
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length)
  return found
}

/** For `phraseAt`. */
export const phrasesByFirst = <T>(entries: Iterable<readonly [string, T]>): Phrases<T> => table(entries, w => w[0]!)

/** For `phraseBefore`. */
export const phrasesByLast = <T>(entries: Iterable<readonly [string, T]>): Phrases<T> => table(entries, w => w.at(-1)!)

/** The longest phrase that starts at token `at` and ends before `end`, with the token after it. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  lower: readonly string[],
  at: number,
  end: number,
): { readonly value: T; readonly end: number } | null {
  const list = at < end ? phrases.get(lower[at]!) : undefined
  if (!list) return null
  for (const { words, value } of list) {
    if (at + words.length > end) continue
    let k = 1
    while (k < words.length && lower[at + k] === words[k]) k++
    if (k === words.length) return { value, end: at + words.length }
  }
  return null
}

/** The longest phrase that ends right before token `at` and starts at `first` or later, with its first token. */
export function phraseBefore<T>(
  phrases: Phrases<T>,
  lower: readonly string[],
  at: number,
  first: number,
): { readonly value: T; readonly first: number } | null {
  const list = at > first ? phrases.get(lower[at - 1]!) : undefined
  if (!list) return null
  for (const { words, value } of list) {
    const start = at - words.length
    if (start < first) continue
    let k = 0
    while (k < words.length && lower[start + k] === words[k]) k++
    if (k === words.length) return { value, first: start }
  }
  return null
}
