import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { plover } from '../../codebook/plover/plover.ts'
import { eventTypes, quads } from '../../record/event.ts'
import { certainties, statuses } from '../../record/evidence.ts'
import { figureRoles } from '../../record/figure.ts'
import { placeSchema } from '../../record/place.ts'
import { acts, forms } from '../../record/statement.ts'
import { json, problems } from '../answers.ts'
import type { Served } from '../served.ts'

const words = z.array(z.string()).readonly()

const choices = createRoute({
  method: 'get',
  path: '/api/choices',
  summary: 'The values among which a field of a record is chosen',
  responses: {
    200: json(
      z
        .object({
          role: words,
          act: words,
          form: words,
          type: words,
          status: words,
          certainty: words,
          quads: z.record(z.string(), z.enum(quads)).describe('The quadrant of each type.'),
        })
        .readonly(),
      'By field; types are those of PLOVER, a codebook of your own may have others.',
    ),
  },
})

const all = {
  role: figureRoles,
  act: acts,
  form: forms,
  type: eventTypes,
  status: statuses,
  certainty: certainties,
  quads: Object.fromEntries(plover.types.map(({ name, quad }) => [name, quad])),
}

const gazetteer = createRoute({
  method: 'get',
  path: '/api/gazetteer',
  summary: 'What a name of a place can mean, in any of its spellings, the likeliest first',
  request: { query: z.object({ name: z.string().min(1).max(200) }) },
  responses: { 200: json(z.array(placeSchema).readonly(), 'Places to which a record can refer.'), ...problems },
})

const names = createRoute({
  method: 'get',
  path: '/api/names',
  summary: 'Names of actors or places in the ledger of which a word begins so, those with most records first',
  request: { query: z.object({ of: z.enum(['actor', 'place']), begins: z.string().max(200) }) },
  responses: {
    200: json(
      z.array(
        z.object({ name: z.string(), records: z.int().describe('Of frequent names, a thousand or more.') }).readonly(),
      ),
      'At most 20.',
    ),
    ...problems,
  },
})

/** For whoever types, or corrects a record. */
export function choiceRoutes(app: OpenAPIHono, { ledger, places }: Served): void {
  app.openapi(names, async c => {
    const { of, begins } = c.req.valid('query')
    return c.json(await ledger.names(of, begins), 200)
  })
  app.openapi(choices, c => c.json(all, 200))
  app.openapi(gazetteer, c => c.json(places(c.req.valid('query').name), 200))
}
