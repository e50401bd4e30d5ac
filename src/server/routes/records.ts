import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { json, mostOf, problems, searchOf } from '../answers.ts'
import { countAskedSchema, countSchema, entrySchema, pageSchema, talliesSchema, tallyAskedSchema } from '../schemas.ts'
import type { Served } from '../served.ts'

const records = createRoute({
  method: 'get',
  path: '/api/records',
  summary: 'Records that answer a search, a page at a time',
  request: { query: pageSchema },
  responses: {
    200: json(
      z.object({
        entries: z.array(entrySchema).readonly(),
        next: z.string().nullable().describe('For `after` of the next page; null at the end.'),
      }),
      'A page of records.',
    ),
    ...problems,
  },
})

const count = createRoute({
  method: 'get',
  path: '/api/count',
  summary: 'How many records answer a search, and of how many reports',
  request: { query: countAskedSchema },
  responses: { 200: json(countSchema, 'Both numbers.'), ...problems },
})

const tally = createRoute({
  method: 'get',
  path: '/api/tally',
  summary: 'The same for each value of a field',
  request: { query: tallyAskedSchema },
  responses: { 200: json(talliesSchema, 'The most frequent first; months and days in order.'), ...problems },
})

/** Asking for records. */
export function recordRoutes(app: OpenAPIHono, served: Served): void {
  const { ledger } = served
  app.openapi(records, async c => {
    const { q, limit, after = null, order } = c.req.valid('query')
    return c.json(await ledger.records(searchOf(served, q), { limit, after, order }), 200)
  })
  app.openapi(count, async c => {
    const { q, exact } = c.req.valid('query')
    return c.json(await ledger.count(searchOf(served, q), mostOf(exact)), 200)
  })
  app.openapi(tally, async c => {
    const { q, by, top, exact } = c.req.valid('query')
    return c.json(await ledger.tally(searchOf(served, q), by, { top, most: mostOf(exact) }), 200)
  })
}
