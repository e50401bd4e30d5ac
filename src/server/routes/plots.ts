import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { json, mostOf, problems, searchOf } from '../answers.ts'
import { countAskedSchema, mappedSchema, pairsAskedSchema, pairsSchema } from '../schemas.ts'
import type { Served } from '../served.ts'

const places = createRoute({
  method: 'get',
  path: '/api/places',
  summary: 'Where the records that answer a search happened, place by place',
  request: { query: countAskedSchema },
  responses: { 200: json(mappedSchema, 'The most frequent first, and how many are on no map.'), ...problems },
})

const pairs = createRoute({
  method: 'get',
  path: '/api/pairs',
  summary: 'Who does what to whom, and says what to whom',
  request: { query: pairsAskedSchema },
  responses: { 200: json(pairsSchema, 'The most frequent first.'), ...problems },
})

const copies = createRoute({
  method: 'get',
  path: '/api/copies',
  summary: 'Which of the newest 500 reports that answer a search copy another one of them',
  request: { query: countAskedSchema.pick({ q: true }) },
  responses: {
    200: json(z.array(z.object({ report: z.string(), of: z.string() }).readonly()), 'Reports by the ledger’s ids.'),
    ...problems,
  },
})

/** What is drawn: on the map, and as a network. */
export function plotRoutes(app: OpenAPIHono, served: Served): void {
  const { ledger } = served
  app.openapi(places, async c => {
    const { q, exact } = c.req.valid('query')
    return c.json(await ledger.mapped(searchOf(served, q), mostOf(exact)), 200)
  })
  app.openapi(copies, async c => c.json(await ledger.copies(searchOf(served, c.req.valid('query').q)), 200))
  app.openapi(pairs, async c => {
    const { q, top, exact } = c.req.valid('query')
    return c.json(await ledger.pairs(searchOf(served, q), { top, most: mostOf(exact) }), 200)
  })
}
