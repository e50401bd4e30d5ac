import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import type { NewRecord } from '../../ledger/people.ts'
import { whoAsks } from '../admitted.ts'
import { foundReport, json, ofReport, problems } from '../answers.ts'
import {
  judgementSchema,
  latelyAskedSchema,
  latelySchema,
  newJudgementSchema,
  newRecordSchema,
  reviewSchema,
} from '../schemas.ts'
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

const lately = createRoute({
  method: 'get',
  path: '/api/judgements/lately',
  summary: 'What was decided since the last time this was asked, by whomever',
  request: { query: latelyAskedSchema },
  responses: { 200: json(latelySchema, 'At most 1,000 decisions, the oldest first.'), ...problems },
})

const review = createRoute({
  method: 'get',
  path: '/api/reports/{id}/review',
  summary: 'A report as people left it: the reading with what they corrected and added, and what they decided',
  request: ofReport,
  responses: { 200: json(reviewSchema, 'What was rejected is still in the reading.'), ...problems },
})

const addRecord = createRoute({
  method: 'post',
  path: '/api/reports/{id}/records',
  summary: 'Writes down a record that the reading lacks',
  request: { ...ofReport, body: { required: true, content: { 'application/json': { schema: newRecordSchema } } } },
  responses: { 201: json(judgementSchema, 'The judgement by which it stands; it names the record.'), ...problems },
})

/** What people decide. */
export function judgementRoutes(app: OpenAPIHono, served: Served): void {
  const { ledger } = served
  app.openapi(judgements, async c => c.json(await ledger.judgements(c.req.valid('query').record), 200))
  app.openapi(judge, async c => {
    const given = c.req.valid('json')
    return c.json(await ledger.judge({ ...given, ...whoAsks(c, served, given.by) }), 201)
  })
  app.openapi(lately, async c => c.json(await ledger.lately(c.req.valid('query').since ?? null), 200))
  app.openapi(review, async c => c.json(await foundReport(id => ledger.review(id), c.req.valid('param').id), 200))
  app.openapi(addRecord, async c => {
    const { record, ...given } = c.req.valid('json')
    const { id } = c.req.valid('param')
    // The ledger checks what a record has to be.
    const added = { ...given, record: record as unknown as NewRecord['record'], report: id }
    return c.json(await ledger.addRecord({ ...added, ...whoAsks(c, served, given.by) }), 201)
  })
}
