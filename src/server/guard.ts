import { timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { secureHeaders } from 'hono/secure-headers'
import { OnrecordError } from '../report/error.ts'
import type { Served } from './served.ts'

/** Scripts, styles and data come from this server and from nowhere else; nothing inline, no frames. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
  },
  // Served over plain HTTP on one's own machine.
  strictTransportSecurity: false,
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
})

/** What is exported holds words of reports: where a browser shows it as a page, that page may do nothing. */
export const harmlessExports: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Content-Security-Policy', "sandbox allow-modals; default-src 'none'; style-src 'unsafe-inline'")
}

const ownNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** `Host` without its port. */
const nameOf = (host: string): string => host.replace(/:\d+$/, '').toLowerCase()

/**
 * A page from elsewhere whose name was pointed at this machine (DNS rebinding) carries its own name as host and is
 * refused. Where people sign in or show a token, that keeps such pages out: a cookie belongs to the name it was set for.
 */
export function checkHost(c: Context, { loopback }: Served): void {
  const host = c.req.header('host') ?? ''
  if (loopback && !ownNames.has(nameOf(host)))
    throw new OnrecordError('foreign-host', `this server is not ${host}`, 'Open it as http://localhost.')
}

/** A request that changes something comes from the page itself or from a program, never from another site's page, and is JSON. */
export const ownOriginOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    checkOrigin(c)
    if (!/^application\/json\b/.test(c.req.header('content-type') ?? ''))
      throw new OnrecordError('not-json', 'the request is not JSON', 'Send it with Content-Type: application/json.')
  }
  await next()
}

function checkOrigin(c: Context): void {
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const own = origin === undefined || hostOf(origin) === c.req.header('host')
  if (own && (site === undefined || site === 'same-origin' || site === 'none')) return
  throw new OnrecordError('foreign-origin', 'another site’s page sent this', 'Only the desk’s own page may write.')
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

const cookie = 'onrecord'

/** `Authorization: Bearer …` */
export const bearer = (c: Context): string | undefined => /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1]

/**
 * Where there is a token every request shows it: as `Authorization: Bearer`, as the cookie, or once as `?token=` in the
 * address, which becomes the cookie and leaves the address. Gives where to go then.
 */
export function checkToken(c: Context, { token }: Served): Response | null {
  if (token === null) return null
  const inAddress = c.req.query('token')
  if (c.req.method === 'GET' && inAddress !== undefined && equal(inAddress, token)) return withCookie(c, token)
  const shown = bearer(c) ?? getCookie(c, cookie)
  if (shown === undefined || !equal(shown, token))
    throw new OnrecordError(
      'no-token',
      'the token is missing or wrong',
      'Open the address that was printed at the start, or add ?token=… with the token that was given.',
    )
  return null
}

/** Whether the browser came over HTTPS, which a proxy says; what opens the desk is then sent there only. */
export const overHttps = (c: Context): boolean =>
  (c.req.header('x-forwarded-proto') ?? new URL(c.req.url).protocol).startsWith('https')

function withCookie(c: Context, token: string): Response {
  setCookie(c, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/', secure: overHttps(c) })
  const url = new URL(c.req.url)
  url.searchParams.delete('token')
  return c.redirect(`${url.pathname}${url.search}`)
}

/** Without telling by the time it takes how much was right. */
function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
