import type { Document, Name } from '../document.ts'
import type { Range } from './phrase.ts'

/** The name that covers each token, where one does. */
export type NameTable = readonly (Name | undefined)[]

export function nameByToken({ tokens, names }: Document): NameTable {
  const table: (Name | undefined)[] = new Array(tokens.length).fill(undefined)
  for (const name of names) table.fill(name, name.first, name.end)
  return table
}

/** The country of the first name in a range that has one: "[Vesk]'s Foreign Ministry". */
export function countryIn(names: NameTable, { first, end }: Range): string | null {
  for (let i = first; i < end; i++) if (names[i]?.country) return names[i]!.country
  return null
}

/** All countries named in a range: two for "the ministers of [Vesk] and [Orlin]". */
export function countriesIn(names: NameTable, { first, end }: Range): Set<string> {
  const found = new Set<string>()
  for (let i = first; i < end; i++) if (names[i]?.country) found.add(names[i]!.country!)
  return found
}

/** Words of a name in lower case and without accents, so that spellings meet. */
export const wordsOf = ({ tokens }: Document, { first, end }: Range): string[] =>
  tokens
    .slice(first, end)
    .filter(t => t.upos !== 'PUNCT')
    .map(t => plain(t.text))

/** Lower case, without accents. */
const plain = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** One key for a name however hyphens and apostrophes are written and parted. */
export const aliasKey = (words: string): string => plain(words).replace(/[-'’‑ ]+/g, ' ')
