import { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import type { z } from 'zod'
import { version } from '../engine/package.ts'
import { OnrecordError } from '../report/error.ts'
import { admittedOnly } from './admitted.ts'
import { harmlessExports, ownOriginOnly, securityHeaders } from './guard.ts'
import { pageAnswer } from './page.ts'
import { problemAnswer } from './problems.ts'
import { accountRoutes } from './routes/accounts.ts'
import { agreementRoutes } from './routes/agreement.ts'
import { choiceRoutes } from './routes/choices.ts'
import { comparisonRoutes } from './routes/comparison.ts'
import { exportRoutes } from './routes/exports.ts'
import { healthRoutes } from './routes/health.ts'
import { judgementRoutes } from './routes/judgements.ts'
import { plotRoutes } from './routes/plots.ts'
import { progressRoutes } from './routes/progress.ts'
import { recordRoutes } from './routes/records.ts'
import { reportRoutes } from './routes/reports.ts'
import { savedRoutes } from './routes/saved.ts'
import { sessionRoutes } from './routes/session.ts'
import { uploadRoutes } from './routes/uploads.ts'
import { largestUpload } from './schemas.ts'
import type { Served } from './served.ts'
import { watchOver } from './watched.ts'

const largestBody = 256 * 1024

const description =
  'What a ledger holds: reports, what was read from them, and what people decided. Requests and answers are checked against the definitions that also make `docs/records.md`.'

/** The desk’s server: the interface under `/api`, its description at `/api/openapi.json`, the page everywhere else. */
export function createApp(served: Served): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: result => {
      if (!result.success) throw invalid(result.error)
    },
  })
  const watch = watchOver(served)
  app.onError((error, c) => problemAnswer(c, error))
  app.use(watch.request)
  app.use('/api/export', harmlessExports)
  app.use(securityHeaders)
  healthRoutes(app, served)
  app.use(admittedOnly(served))
  watch.metrics(app)
  app.use(ownOriginOnly)
  app.use(limitBody)
  app.use('/api/*', compress())
  app.use(measured)
  app.use(tagged)
  app.use('/api/*', async (c, next) => {
    await next()
    c.header('Vary', 'Accept-Encoding')
    // Kept, but asked again each time: the ETag tells whether anything changed.
    c.header('Cache-Control', 'private, no-cache')
  })
  recordRoutes(app, served)
  reportRoutes(app, served)
  plotRoutes(app, served)
  judgementRoutes(app, served)
  comparisonRoutes(app, served)
  choiceRoutes(app, served)
  agreementRoutes(app, served)
  progressRoutes(app, served)
  savedRoutes(app, served)
  uploadRoutes(app, served)
  sessionRoutes(app, served)
  accountRoutes(app, served)
  exportRoutes(app, served)
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Onrecord', version, description } })
  app.all('/api/*', () => {
    throw new OnrecordError('no-page', 'there is nothing at this address', 'See /api/openapi.json.')
  })
  app.get('*', c => pageAnswer(c, served.page))
  return app
}

/** The first thing that is wrong with a request. */
function invalid({ issues: [issue] }: z.ZodError): OnrecordError {
  const at = issue?.path.join('.') || 'the request'
  return new OnrecordError('bad-request', `${at}: ${issue?.message ?? 'not understood'}`, 'See /api/openapi.json.')
}

/** Weak, as an answer and the same compressed have one tag. */
const withTag = etag({ weak: true })
const streamed: ReadonlySet<string> = new Set(['/api/export', '/api/list'])

/** A hash is made of the whole answer: what is sent piece by piece has none. */
const tagged: MiddlewareHandler = (c, next) => (streamed.has(c.req.path) ? next() : withTag(c, next))

/** The length of an answer that is whole, without which the shortest would be compressed as well. */
const measured: MiddlewareHandler = async (c, next) => {
  await next()
  if (streamed.has(c.req.path) || !/\bjson\b/.test(c.res.headers.get('Content-Type') ?? '')) return
  const body = await c.res.arrayBuffer()
  c.res = new Response(body, c.res)
  c.header('Content-Length', String(body.byteLength))
}

const sized = (maxSize: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new OnrecordError('too-large', 'the request is too large', `Send at most ${maxSize / 1024} KB at a time.`)
    },
  })

const small = sized(largestBody)
const large = sized(largestUpload)

/** Only where reports are added may a request be large. */
const limitBody: MiddlewareHandler = (c, next) => (c.req.path === '/api/reports' ? large : small)(c, next)
