import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { OnrecordError } from '../../src/report/error.ts'
import { searchFields } from '../../src/view/search/fields.ts'
import { parseSearch } from '../../src/view/search/parse.ts'
import type { Search } from '../../src/view/search/search.ts'
import { formatSearch, searchPhrases } from '../../src/view/search/words.ts'
import type { Attack } from './attack.ts'

const names = searchFields.map(f => `${f.name}:`)
const signs = [
  '-',
  '--',
  ',',
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  ':',
  '~',
  '~5',
  '~5km',
  ' ',
  '\t',
  '\u00a0',
  '..',
  '>=',
  '<',
]
const values = [
  '1',
  '-1',
  '0.5',
  '1,700',
  '2025-06',
  '9999-12-31',
  '0000',
  '2025-06-17T10:00:00Z',
  'killed',
  'a',
  '1e9',
]
const scrap = fc.oneof(
  fc.constantFrom(...names, ...signs, ...values),
  fc.constantFrom(...searchFields.map(f => `${f.example} `)),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String),
)

/** What somebody might type: pieces of the search language in any order, with anything between. */
export const typedSearch: fc.Arbitrary<string> = fc.array(scrap, { maxLength: 14 }).map(parts => parts.join(''))

function parsed(typed: string): Search | null {
  try {
    return parseSearch(typed)
  } catch (error) {
    if (error instanceof OnrecordError && error.code === 'bad-search') return null
    throw error
  }
}

/** Any text is a search or `bad-search`; a search is written so that it is read as the same search. */
export const searchAttack: Attack<string> = {
  name: 'search',
  inputs: typedSearch,
  known: [
    '0agency:Orun ',
    'outlet:”source:police ',
    'number:999999999999999934464',
    'actor:""',
    'text:-a',
    'number:-0',
  ],
  holds(typed) {
    const search = parsed(typed)
    if (search === null) return
    searchPhrases(search)
    deepStrictEqual(parseSearch(formatSearch(search)), search)
  },
}
