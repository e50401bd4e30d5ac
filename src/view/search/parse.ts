import { type SearchField, searchFields } from './fields.ts'
import { dayRange, numberRange } from './ranges.ts'
import type { Clause, Match, Search } from './search.ts'
import { badSearch, type ClauseText, clauseTexts } from './tokens.ts'

/**
 * Reads what a person typed, the same in commands and at the desk:
 *
 *     role:killed number:>=10 near:Kassala~50 when:2025-06 -certainty:possible "bus station"
 *
 * Clauses are joined by *and*, values with commas by *or*, `-` turns a clause round; a value with blanks
 * stands in quotation marks. Throws `OnrecordError` `bad-search`, with the place and what would be right.
 */
export function parseSearch(typed: string): Search {
  return clauseTexts(typed).map(text => clauseOf(text, typed))
}

function clauseOf(text: ClauseText, typed: string): Clause {
  const field = fieldOf(text, typed)
  return { field: field.name, negated: text.negated, match: matchOf(field, text, typed) }
}

function fieldOf({ name, at }: ClauseText, typed: string): SearchField {
  const field = searchFields.find(f => f.name === (name ?? 'text'))
  if (field) return field
  throw badSearch(typed, at, `there is no field “${name}”`, `Fields: ${searchFields.map(f => f.name).join(', ')}.`)
}

function matchOf(field: SearchField, text: ClauseText, typed: string): Match {
  if (field.takes === 'words') return { kind: 'words', words: text.values[0]!.text, phrase: text.values[0]!.quoted }
  if (field.takes === 'any') return { kind: 'any', values: chosen(field, text, typed) }
  // These take one value, and a comma belongs to it: `number:1,700`, `near:15.45,36.4~20`.
  const value = text.values.map(v => v.text).join(',')
  const match = field.takes === 'near' ? near(value) : field.takes === 'numbers' ? numberRange(value) : dayRange(value)
  if (match) return match
  throw badSearch(typed, text.at, `this is no value of ${field.name}`, `Write it like ${field.example}.`)
}

function chosen(field: SearchField, text: ClauseText, typed: string): string[] {
  const values = text.values.map(v => v.text)
  const { choices } = field
  if (!choices) return values
  const found = values.map(v => choices.find(c => c === v.toLowerCase()))
  const wrong = found.indexOf(undefined)
  if (wrong < 0) return found as string[]
  throw badSearch(typed, text.at, `${field.name} is never “${values[wrong]}”`, `It is one of ${choices.join(', ')}.`)
}

function near(value: string): Match | null {
  const match = /^([^"“”„«»]+)~(\d{1,5}(?:\.\d{1,3})?)(?:km)?$/.exec(value)
  return match ? { kind: 'near', place: match[1]!, km: Number(match[2]) } : null
}
