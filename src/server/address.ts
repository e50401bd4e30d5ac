import { isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Served } from './served.ts'

/** Of who asks: behind a proxy the last one of `X-Forwarded-For`, which it wrote itself; those before anybody may have. */
export function addressOf(c: Context, { behindProxy }: Pick<Served, 'behindProxy'>): string | null {
  const told = behindProxy ? (c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '') : ''
  return isIP(told) ? told : (getConnInfo(c).remote.address ?? null)
}
