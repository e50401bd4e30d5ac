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
import { wholeAnswers } from './whole.ts'

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
  for (const streamed of ['/api/export', '/api/list']) app.use(streamed, compress())
  app.use('/api/*', wholeAnswers)
  app.use('/api/*', async (c, next) => {
    await next()
    c.res.headers.set('Vary', 'Accept-Encoding')
    // Kept, but asked again each time: the ETag tells whether anything changed.
    c.res.headers.set('Cache-Control', 'private, no-cache')
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
  app.get('*', etag({ weak: true }), c => pageAnswer(c, served.page))
  return app
}

/** The first thing that is wrong with a request. */
function invalid({ issues: [issue] }: z.ZodError): OnrecordError {
  const at = issue?.path.join('.') || 'the request'
  return new OnrecordError('bad-request', `${at}: ${issue?.message ?? 'not understood'}`, 'See /api/openapi.json.')
}

const tooLarge = (most: number): OnrecordError =>
  new OnrecordError('too-large', 'the request is too large', `Send at most ${most / 1024} KB at a time.`)

const counted = (maxSize: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw tooLarge(maxSize)
    },
  })

/** A request that tells its length is held to it by Node; looking at the body of one that has none would cost more than it. */
function limited(most: number): MiddlewareHandler {
  const countedTo = counted(most)
  return (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const length = c.req.header('content-length')
    if (length === undefined) return countedTo(c, next)
    if (Number(length) > most) throw tooLarge(most)
    return next()
  }
}

const [small, large] = [limited(largestBody), limited(largestUpload)]

/** Only where reports are added may a request be large. */
const limitBody: MiddlewareHandler = (c, next) => (c.req.path === '/api/reports' ? large : small)(c, next)
