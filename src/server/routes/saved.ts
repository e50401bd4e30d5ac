import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { whoAsks } from '../admitted.ts'
import { json, problems, searchOf } from '../answers.ts'
import { newSavedSchema, savedSchema, whoSchema } from '../schemas.ts'
import type { Served } from '../served.ts'

const one = { params: z.object({ id: z.coerce.number().int().min(1) }) }
const who = { body: { required: true, content: { 'application/json': { schema: whoSchema } } } }
const done = json(z.object({ id: z.int() }), 'It was written down.')

const saved = createRoute({
  method: 'get',
  path: '/api/searches',
  summary: 'The searches that are kept, and up to where somebody has seen what they find',
  request: { query: whoSchema },
  responses: { 200: json(z.array(savedSchema).readonly(), 'In the order in which they were kept.'), ...problems },
})

const save = createRoute({
  method: 'post',
  path: '/api/searches',
  summary: 'Keeps a search for everybody who works with this ledger',
  request: { body: { required: true, content: { 'application/json': { schema: newSavedSchema } } } },
  responses: { 201: json(savedSchema, 'The search.'), ...problems },
})

const seen = createRoute({
  method: 'post',
  path: '/api/searches/{id}/seen',
  summary: 'Somebody has seen all that a kept search finds now',
  request: { ...one, ...who },
  responses: { 201: done, ...problems },
})

const drop = createRoute({
  method: 'post',
  path: '/api/searches/{id}/dropped',
  summary: 'Keeps a search no longer',
  request: { ...one, ...who },
  responses: { 201: done, ...problems },
})

/** Searches that are kept and watched. */
export function savedRoutes(app: OpenAPIHono, served: Served): void {
  const { ledger } = served
  app.openapi(saved, async c => c.json(await ledger.saved(whoAsks(c, served, c.req.valid('query').by).by), 200))
  app.openapi(save, async c => {
    const { by, ...search } = c.req.valid('json')
    searchOf(served, search.q)
    return c.json(await ledger.save({ ...search, ...whoAsks(c, served, by) }), 201)
  })
  app.openapi(seen, async c => {
    const { id } = c.req.valid('param')
    await ledger.seen(id, whoAsks(c, served, c.req.valid('json').by))
    return c.json({ id }, 201)
  })
  app.openapi(drop, async c => {
    const { id } = c.req.valid('param')
    await ledger.drop(id, whoAsks(c, served, c.req.valid('json').by))
    return c.json({ id }, 201)
  })
}
