import type { Export, Exportable } from '../export/export.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Clause, Search } from '../view/search/search.ts'

const decided: Clause = { field: 'judged', negated: false, match: { kind: 'any', values: ['accepted', 'corrected'] } }

/**
 * Reports of which a record answers the search, as people left them, for a format: with all that is on record in them,
 * or for one of decided records only, with those that answer and that somebody accepted or corrected.
 */
export async function* storedExport(
  ledger: Ledger,
  search: Search,
  { decidedOnly }: Pick<Export, 'decidedOnly'>,
): AsyncGenerator<Exportable> {
  const found = ledger.decided(decidedOnly ? [...search, decided] : search)
  for await (const { reading, answers } of found)
    yield { reading, document: null, ...(decidedOnly && { asked: answers }) }
}
