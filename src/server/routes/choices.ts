import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { eventTypes } from '../../record/event.ts'
import { certainties, statuses } from '../../record/evidence.ts'
import { figureRoles } from '../../record/figure.ts'
import { acts, forms } from '../../record/statement.ts'
import { json } from '../answers.ts'

const words = z.array(z.string()).readonly()

const choices = createRoute({
  method: 'get',
  path: '/api/choices',
  summary: 'The values among which a field of a record is chosen',
  responses: {
    200: json(
      z.object({ role: words, act: words, form: words, type: words, status: words, certainty: words }).readonly(),
      'By field; types are those of PLOVER, a codebook of your own may have others.',
    ),
  },
})

const all = { role: figureRoles, act: acts, form: forms, type: eventTypes, status: statuses, certainty: certainties }

/** For whoever corrects a record. */
export function choiceRoutes(app: OpenAPIHono): void {
  app.openapi(choices, c => c.json(all, 200))
}
