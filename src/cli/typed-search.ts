import { searchFields } from '../view/search/fields.ts'
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

const clause = new RegExp(`^-?(?:${searchFields.map(f => f.name).join('|')}):`)

/** Whether a word is the name of a record of a ledger: report, `/`, record. */
export const isReference = (word: string): boolean => /^[0-9a-f]{16}\/[sef]-[0-9a-f]{12}$/.test(word)

/** Whether the words of a command can only be meant for a ledger: clauses of a search, or a record by its name. */
export const isForLedger = (words: readonly string[]): boolean =>
  words.length > 0 && words.every(word => clause.test(word) || isReference(word))
