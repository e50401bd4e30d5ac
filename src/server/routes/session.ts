import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { z } from 'zod'
import type { Pass } from '../../ledger/accounts/accounts.ts'
import { newPasswordSchema, sessionSchema, signInSchema } from '../account-schemas.ts'
import { addressOf } from '../address.ts'
import { giveSession, noAccounts, shownSecret, takeSession, whoAsks } from '../admitted.ts'
import { json, problems } from '../answers.ts'
import type { Served } from '../served.ts'
import { countTries } from '../tries.ts'

const session = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Who is signed in, and whether anybody has to',
  responses: { 200: json(sessionSchema, 'The session.') },
})

const signIn = createRoute({
  method: 'post',
  path: '/api/session',
  summary: 'Signs somebody in: gives the session as a cookie',
  request: { body: { required: true, content: { 'application/json': { schema: signInSchema } } } },
  responses: { 201: json(sessionSchema, 'The session.'), ...problems },
})

const signOut = createRoute({
  method: 'post',
  path: '/api/session/ended',
  summary: 'Signs out',
  responses: { 201: json(sessionSchema, 'Nobody’s session.'), ...problems },
})

const password = createRoute({
  method: 'post',
  path: '/api/session/password',
  summary: 'Changes one’s own password; every other session of one’s own ends',
  request: { body: { required: true, content: { 'application/json': { schema: newPasswordSchema } } } },
  responses: { 201: json(sessionSchema, 'The session.'), ...problems },
})

/** Signing in and out. */
export function sessionRoutes(app: OpenAPIHono, served: Served): void {
  const { accounts } = served.ledger
  const tries = countTries()
  const passOf = async (c: Context, { name, password }: z.infer<typeof signInSchema>): Promise<Pass> => {
    if (!(await accounts.any())) throw noAccounts()
    const address = addressOf(c, served) ?? ''
    await tries.begin(name, address)
    const pass = await accounts.signIn(name, password, served.now())
    await tries.right(name, address)
    return pass
  }
  const begun = async (c: Context, pass: Pass) => {
    giveSession(c, pass, served.now())
    return { accounts: true, ...(await accounts.shown(pass.secret, served.now()))! }
  }
  app.openapi(session, async c => {
    const asking = c.get('asking') ?? { name: null, role: null }
    return c.json({ accounts: await accounts.any(), ...asking }, 200)
  })
  app.openapi(signIn, async c => c.json(await begun(c, await passOf(c, c.req.valid('json'))), 201))
  app.openapi(signOut, async c => {
    const secret = shownSecret(c)
    if (secret !== undefined) await accounts.signOut(secret, served.now())
    takeSession(c)
    return c.json({ accounts: await accounts.any(), name: null, role: null }, 201)
  })
  app.openapi(password, async c => {
    const { name } = c.get('asking')
    if (name === null) throw noAccounts()
    const { old, password } = c.req.valid('json')
    await passOf(c, { name, password: old })
    await accounts.change(name, { password }, whoAsks(c, served))
    return c.json(await begun(c, await accounts.signIn(name, password, served.now())), 201)
  })
}
