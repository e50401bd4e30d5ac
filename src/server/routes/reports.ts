import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { readingSchema } from '../../record/reading.ts'
import { foundReport, json, ofReport, problems, searchOf } from '../answers.ts'
import { headSchema, pageSchema, storedSchema } from '../schemas.ts'
import type { Served } from '../served.ts'

const reports = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'Reports of which a record answers a search, a page at a time; all for an empty one',
  request: { query: pageSchema },
  responses: {
    200: json(z.object({ reports: z.array(headSchema).readonly(), next: z.string().nullable() }), 'A page of reports.'),
    ...problems,
  },
})

const report = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'A report with its text and where it comes from',
  request: ofReport,
  responses: { 200: json(storedSchema, 'The report.'), ...problems },
})

const reading = createRoute({
  method: 'get',
  path: '/api/reports/{id}/reading',
  summary: 'The latest reading of a report, as `onrecord read --json` gives it',
  request: ofReport,
  responses: { 200: json(readingSchema, 'The reading.'), ...problems },
})

/** Reports and what was read from them. */
export function reportRoutes(app: OpenAPIHono, served: Served): void {
  const { ledger } = served
  app.openapi(reports, async c => {
    const { q, limit, after = null, order } = c.req.valid('query')
    return c.json(await ledger.reports(searchOf(served, q), { limit, after, order }), 200)
  })
  app.openapi(report, async c => {
    return c.json(await foundReport(id => ledger.report(id), c.req.valid('param').id), 200)
  })
  app.openapi(reading, async c => {
    return c.json(await foundReport(id => ledger.reading(id), c.req.valid('param').id), 200)
  })
}
