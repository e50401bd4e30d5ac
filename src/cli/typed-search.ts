import { parseSearch } from '../view/search/parse.ts'
import type { Search } from '../view/search/search.ts'

/**
 * The search that a person typed as arguments of a command. The shell has taken the quotation marks away, so that
 * an argument with blanks is one value: `actor:Lake Front`, `grain silo`. Throws `bad-search`.
 */
export const typedSearch = (words: readonly string[]): Search => parseSearch(words.map(quotedAgain).join(' '))

function quotedAgain(word: string): string {
  if (!/\s/.test(word) || /["“„«]/.test(word)) return word
  const [, field = '', value = '', distance = ''] = /^(-?[a-z]+:)?(.*?)(~[\d.]+(?:km)?)?$/i.exec(word) ?? []
  return `${field}"${value}"${distance}`
}
