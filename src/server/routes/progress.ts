import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { json, mostOf, problems, searchOf } from '../answers.ts'
import { countAskedSchema } from '../schemas.ts'
import type { Served } from '../served.ts'

const reviewer = z
  .object({ name: z.string(), judged: z.int(), today: z.int().describe('Of them, since the time that was asked for.') })
  .readonly()

const progressSchema = z
  .object({
    decided: z.int(),
    open: z.int(),
    complete: z.boolean().describe('False where counting the open ones stopped and there are more.'),
    people: z.array(reviewer).readonly().describe('By the last word of each; who judged most comes first.'),
  })
  .readonly()

const progress = createRoute({
  method: 'get',
  path: '/api/progress',
  summary: 'How many of the records that answer a search are decided, by whom, and how many are open',
  request: {
    query: countAskedSchema.extend({
      since: z.iso.datetime().optional().describe('When today began; midnight in UTC unless given.'),
    }),
  },
  responses: { 200: json(progressSchema, 'How far it is.'), ...problems },
})

/** How far people are. */
export function progressRoutes(app: OpenAPIHono, served: Served): void {
  const { ledger, now } = served
  app.openapi(progress, async c => {
    const { q, exact, since = `${now().slice(0, 10)}T00:00:00.000Z` } = c.req.valid('query')
    return c.json(await ledger.progress(searchOf(served, q), since, mostOf(exact)), 200)
  })
}
