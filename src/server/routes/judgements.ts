import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { json, problems } from '../answers.ts'
import { judgementSchema, newJudgementSchema } from '../schemas.ts'
import type { Served } from '../served.ts'

const judgements = createRoute({
  method: 'get',
  path: '/api/judgements',
  summary: 'All that was decided about a record, the oldest first',
  request: { query: z.object({ record: z.string().max(200).describe('`ref` of a record.') }) },
  responses: { 200: json(z.array(judgementSchema), 'The judgements; the last one counts.'), ...problems },
})

const judge = createRoute({
  method: 'post',
  path: '/api/judgements',
  summary: 'Writes down what somebody decided about a record; nothing is overwritten',
  request: { body: { required: true, content: { 'application/json': { schema: newJudgementSchema } } } },
  responses: { 201: json(judgementSchema, 'What was written down.'), ...problems },
})

/** What people decide. */
export function judgementRoutes(app: OpenAPIHono, { ledger, by, now }: Served): void {
  app.openapi(judgements, async c => c.json(await ledger.judgements(c.req.valid('query').record), 200))
  app.openapi(judge, async c => {
    const given = c.req.valid('json')
    return c.json(await ledger.judge({ ...given, by: given.by ?? by, at: now() }), 201)
  })
}
