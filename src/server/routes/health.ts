import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { json, problems } from '../answers.ts'
import type { Served } from '../served.ts'

const answer = z.object({ status: z.literal('ok') })

const health = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Whether the server runs; wants no token',
  responses: { 200: json(answer, 'It runs.') },
})

const ready = createRoute({
  method: 'get',
  path: '/api/ready',
  summary: 'Whether the ledger answers; wants no token',
  responses: { 200: json(answer, 'It answers.'), ...problems },
})

/** For whatever watches over the server. Nothing of the ledger is told. */
export function healthRoutes(app: OpenAPIHono, { ledger }: Served): void {
  app.openapi(health, c => c.json({ status: 'ok' as const }, 200))
  app.openapi(ready, async c => {
    await ledger.reports([], { limit: 1 })
    return c.json({ status: 'ok' as const }, 200)
  })
}
