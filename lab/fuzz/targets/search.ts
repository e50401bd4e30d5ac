import { searchFields } from '../../../src/view/search/fields.ts'
import { searchAttack } from '../../../test/attacks/search.ts'
import { bytesOf, type Target, textOf } from './target.ts'

/** The search language: any text. */
export const open = async (): Promise<Target> => ({
  holds: bytes => searchAttack.holds(textOf(bytes)),
  seeds: [...searchFields.map(f => f.example), ...searchAttack.known!].map(bytesOf),
  words: [...searchFields.map(f => `${f.name}:`), '"', '“', '”', ',', '-', '~5km', '..', '>=', '2025-06', '1,700'],
})
