import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { OnrecordError } from '../report/error.ts'
import { problemOf } from '../work/job.ts'

/** Status of each code that a request can meet; any other is a fault of the server or its ledger. */
const statuses = {
  'bad-request': 400,
  'bad-search': 400,
  'bad-page': 400,
  'bad-correction': 400,
  'bad-record': 400,
  'bad-name': 400,
  'weak-password': 400,
  'not-yourself': 400,
  'record-there': 409,
  'decided-meanwhile': 409,
  'last-admin': 409,
  'no-accounts': 409,
  'name-taken': 409,
  'too-many-reports': 400,
  'not-compared': 400,
  'unknown-place': 400,
  'no-token': 401,
  'not-signed-in': 401,
  'not-allowed': 403,
  'foreign-host': 403,
  'foreign-origin': 403,
  'no-record': 404,
  'no-report': 404,
  'no-search': 404,
  'no-account': 404,
  'unknown-token': 404,
  'no-page': 404,
  'too-large': 413,
  'not-json': 415,
  'too-many-tries': 429,
  'ledger-busy': 503,
  'ledger-full': 503,
  'ledger-read-only': 503,
  'ledger-broken': 503,
  'ledger-failed': 503,
  'ledger-unreachable': 503,
} as const

/** The answer to a request that failed, never a stack trace: its problem as JSON; in words where a person looks at a page. */
export function problemAnswer(c: Context, error: unknown): Response {
  const { code, message, advice } = problemOf(asOwn(error))
  const status = statuses[code as keyof typeof statuses] ?? 500
  if (c.req.path.startsWith('/api/')) return c.json({ error: { code, message, advice } }, status)
  return c.text(`${capital(message)}. ${advice}\n`, status)
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Bodies that are no JSON are refused before any route sees them. */
const asOwn = (error: unknown): unknown =>
  error instanceof HTTPException && error.status < 500
    ? new OnrecordError('bad-request', error.message, 'See /api/openapi.json.')
    : error
