import { z } from 'zod'
import { OnrecordError } from '../report/error.ts'
import { parseSearch } from '../view/search/parse.ts'
import type { Search } from '../view/search/search.ts'
import { problemSchema } from './schemas.ts'
import type { Served } from './served.ts'

/** What a person typed, as the ledger takes it. Throws `bad-search` and `unknown-place`. */
export const searchOf = ({ locate }: Served, q: string): Search => locate(parseSearch(q))

/** Undefined: as many records as are counted at once. */
export const mostOf = (exact: boolean): number | undefined => (exact ? Number.POSITIVE_INFINITY : undefined)

/** A report in the path of an address. */
export const ofReport = { params: z.object({ id: z.string().max(200) }) }

/** What the ledger has of a report. Throws `no-report`. */
export async function foundReport<T>(look: (id: string) => Promise<T | null>, id: string): Promise<T> {
  const found = await look(id)
  if (found !== null) return found
  throw new OnrecordError('no-report', `there is no report ${id}`, 'Look it up in the list of reports.')
}

/** A body of JSON, as a route declares it. */
export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** The answers of every route beside its own. */
export const problems = {
  400: json(problemSchema, 'The request was not understood.'),
  404: json(problemSchema, 'There is no such thing.'),
  503: json(problemSchema, 'The ledger cannot be read or written now.'),
}
