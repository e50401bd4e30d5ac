import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import {
  accountChangeSchema,
  accountSchema,
  actsAskedSchema,
  actsSchema,
  madeTokenSchema,
  newAccountSchema,
  newTokenSchema,
  tokenSchema,
} from '../account-schemas.ts'
import { type Asking, noAccounts, whoAsks } from '../admitted.ts'
import { json, problems } from '../answers.ts'
import type { Served } from '../served.ts'

const list = createRoute({
  method: 'get',
  path: '/api/accounts',
  summary: 'Who has an account; for admins',
  responses: { 200: json(z.array(accountSchema), 'In the order of names.'), ...problems },
})

const add = createRoute({
  method: 'post',
  path: '/api/accounts',
  summary: 'Makes an account; for admins',
  request: { body: { required: true, content: { 'application/json': { schema: newAccountSchema } } } },
  responses: { 201: json(accountSchema, 'The account.'), ...problems },
})

const change = createRoute({
  method: 'post',
  path: '/api/accounts/{name}',
  summary: 'Gives somebody another role or password, closes an account or opens it again; for admins',
  request: {
    params: z.object({ name: z.string().max(100) }),
    body: { required: true, content: { 'application/json': { schema: accountChangeSchema } } },
  },
  responses: { 201: json(accountSchema, 'The account; its sessions have ended.'), ...problems },
})

const tokens = createRoute({
  method: 'get',
  path: '/api/tokens',
  summary: 'The tokens for programs: one’s own; to admins, everybody’s',
  responses: { 200: json(z.array(tokenSchema), 'The oldest first.'), ...problems },
})

const makeToken = createRoute({
  method: 'post',
  path: '/api/tokens',
  summary: 'Makes a token that may do what oneself may',
  request: { body: { required: true, content: { 'application/json': { schema: newTokenSchema } } } },
  responses: { 201: json(madeTokenSchema, 'The token; it is shown this once.'), ...problems },
})

const endToken = createRoute({
  method: 'post',
  path: '/api/tokens/{id}/ended',
  summary: 'Ends a token: one’s own; admins, anybody’s',
  request: { params: z.object({ id: z.coerce.number().int().min(1) }) },
  responses: { 201: json(z.object({ id: z.int() }), 'It opens nothing any more.'), ...problems },
})

const acts = createRoute({
  method: 'get',
  path: '/api/acts',
  summary: 'The log of what people did beside deciding, the newest first; for admins',
  request: { query: actsAskedSchema },
  responses: { 200: json(actsSchema, 'A page of it.'), ...problems },
})

/** Who may work with this ledger, and what they did. */
export function accountRoutes(app: OpenAPIHono, served: Served): void {
  const { accounts } = served.ledger
  app.openapi(list, async c => c.json(await accounts.list(), 200))
  app.openapi(add, async c => {
    named(c.get('asking'))
    return c.json(await accounts.add(c.req.valid('json'), whoAsks(c, served)), 201)
  })
  app.openapi(change, async c => {
    const { name } = c.req.valid('param')
    return c.json(await accounts.change(name, c.req.valid('json'), whoAsks(c, served)), 201)
  })
  app.openapi(tokens, async c => c.json(await accounts.tokens(reach(c.get('asking'))), 200))
  app.openapi(makeToken, async c => {
    const name = named(c.get('asking'))
    return c.json(await accounts.makeToken(name, c.req.valid('json').label, whoAsks(c, served)), 201)
  })
  app.openapi(endToken, async c => {
    const { id } = c.req.valid('param')
    await accounts.endToken(id, whoAsks(c, served), reach(c.get('asking')))
    return c.json({ id }, 201)
  })
  app.openapi(acts, async c => {
    const { limit, after = null } = c.req.valid('query')
    return c.json(await accounts.acts({ limit, after }), 200)
  })
}

/** Whose tokens somebody sees: admins those of everybody. */
const reach = ({ name, role }: Asking): string | undefined => (role === 'admin' ? undefined : named({ name, role }))

function named({ name }: Asking): string {
  if (name === null) throw noAccounts()
  return name
}
