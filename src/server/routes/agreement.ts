import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { agreementIn } from '../../engine/agreement.ts'
import { verdicts } from '../../ledger/people.ts'
import { json, problems } from '../answers.ts'
import type { Served } from '../served.ts'

const vote = z
  .object({
    id: z.string().describe('Of the judgement.'),
    by: z.string(),
    verdict: z.enum(verdicts),
    correction: z.record(z.string(), z.unknown()).nullable(),
    reason: z.string().nullable(),
    at: z.string(),
  })
  .readonly()

const disagreement = z
  .object({
    record: z.string(),
    kind: z.enum(['statement', 'event', 'figure']),
    words: z.string(),
    evidence: z.string(),
    title: z.string().nullable(),
    votes: z.array(vote).readonly(),
    stands: vote.nullable().describe('The decision that counts now; null where the last one was taken back.'),
  })
  .readonly()

const pair = z
  .object({ a: z.string(), b: z.string(), both: z.int(), agreed: z.int(), kappa: z.number().nullable() })
  .readonly()

const agreementSchema = z
  .object({
    people: z.array(z.object({ name: z.string(), judged: z.int() }).readonly()).readonly(),
    shared: z.int().describe('Records that more than one person judged.'),
    alpha: z.number().nullable().describe('Krippendorff’s, of verdicts.'),
    pairs: z.array(pair).readonly().describe('With Cohen’s kappa.'),
    disagreements: z.array(disagreement).readonly(),
    differing: z.int().describe('How many there are.'),
  })
  .readonly()

const agreement = createRoute({
  method: 'get',
  path: '/api/agreement',
  summary: 'How far people agree who judged the same records, and where they do not',
  responses: { 200: json(agreementSchema, 'Kappa, alpha and the newest disagreements.'), ...problems },
})

export function agreementRoutes(app: OpenAPIHono, { ledger }: Served): void {
  app.openapi(agreement, async c => c.json(await agreementIn(ledger), 200))
}
