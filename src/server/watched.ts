import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { addressOf } from './address.ts'
import type { Served } from './served.ts'

/** A request that was answered, for a log: nothing of what was asked, said or shown. */
export interface Answered {
  readonly at: string
  /** Address of who asked; behind a proxy that is not known to be one, the proxy’s. */
  readonly from: string | null
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly status: number
  readonly milliseconds: number
}

/** In seconds. */
const buckets = [0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5]

export interface Watch {
  readonly request: MiddlewareHandler
  /** Serves what was counted, as Prometheus takes it. */
  metrics(app: OpenAPIHono): void
}

/** Counts and times requests, and logs each where there is a log. */
export function watchOver(served: Served): Watch {
  const { ledger, now, log } = served
  const register = new Registry()
  collectDefaultMetrics({ register })
  const seconds = new Histogram({
    name: 'onrecord_request_seconds',
    help: 'How long requests took, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [register],
  })
  const held = (name: string, help: string, of: 'reports' | 'records') =>
    new Gauge({
      name,
      help,
      registers: [register],
      async collect() {
        // A ledger that does not answer hides nothing of what else is measured.
        const count = await ledger.count([]).catch(() => null)
        this.set(count?.[of] ?? Number.NaN)
      },
    })
  held('onrecord_reports', 'Reports in the ledger, the latest version of each.', 'reports')
  held('onrecord_records', 'Records in the ledger.', 'records')
  return {
    async request(c, next) {
      const start = performance.now()
      await next()
      const milliseconds = performance.now() - start
      const { method } = c.req
      const { status } = c.res
      seconds.observe({ method, route: routeOf(c), status }, milliseconds / 1000)
      log?.({
        at: now(),
        from: addressOf(c, served),
        method,
        path: c.req.path,
        status,
        milliseconds: Math.round(milliseconds),
      })
    },
    metrics(app) {
      app.get('/metrics', async c => c.body(await register.metrics(), 200, { 'Content-Type': register.contentType }))
    },
  }
}

/** As it is declared, so that ids make no labels of their own. */
const routeOf = (c: Context): string =>
  matchedRoutes(c).findLast(({ path }) => !path.includes('*'))?.path ??
  (c.req.path.startsWith('/api/') ? 'none' : 'page')
