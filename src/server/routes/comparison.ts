import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { whoAsks } from '../admitted.ts'
import { json, problems, searchOf } from '../answers.ts'
import { comparisonAskedSchema, comparisonSchema, linkSchema, newLinkSchema } from '../comparison-schema.ts'
import type { Served } from '../served.ts'

const comparison = createRoute({
  method: 'get',
  path: '/api/comparison',
  summary: 'What several reports say about the same, side by side',
  request: { query: comparisonAskedSchema },
  responses: {
    200: json(comparisonSchema, 'The reports with their origins, and what more than one of them tells.'),
    ...problems,
  },
})

const link = createRoute({
  method: 'post',
  path: '/api/links',
  summary: 'Writes down how somebody says that two records stand to each other; nothing is overwritten',
  request: { body: { required: true, content: { 'application/json': { schema: newLinkSchema } } } },
  responses: { 201: json(linkSchema, 'What was written down.'), ...problems },
})

/** Reports side by side, and what people decide about that. */
export function comparisonRoutes(app: OpenAPIHono, served: Served): void {
  const { ledger } = served
  app.openapi(comparison, async c => {
    const { q = '', record, rollup } = c.req.valid('query')
    return c.json(await served.compare(record ? { record, rollup } : { search: searchOf(served, q), rollup }), 200)
  })
  app.openapi(link, async c => {
    const given = c.req.valid('json')
    return c.json(await ledger.link({ ...given, ...whoAsks(c, served, given.by) }), 201)
  })
}
