import type { Role } from '../ledger/accounts/accounts.ts'
import { roles } from '../ledger/accounts/accounts.ts'

/** What wants another role than its method says; the first that fits. Null is for everybody. */
const exceptions: readonly (readonly [method: string | null, path: RegExp, least: Role | null])[] = [
  [null, /^\/api\/session$/, null],
  ['POST', /^\/api\/session\//, 'reader'],
  ['POST', /^\/api\/tokens(?:\/|$)/, 'reader'],
  // What somebody has seen is theirs to say.
  ['POST', /^\/api\/searches\/[^/]+\/seen$/, 'reader'],
  [null, /^\/api\/(?:accounts|acts)(?:\/|$)/, 'admin'],
]

/** The least role that a request wants: looking is for readers, what changes something for reviewers. Null: the page itself. */
export function leastRole(method: string, path: string): Role | null {
  if (!path.startsWith('/api/') && path !== '/metrics') return null
  const exception = exceptions.find(([only, where]) => (only === null || only === method) && where.test(path))
  if (exception) return exception[2]
  return method === 'GET' || method === 'HEAD' ? 'reader' : 'reviewer'
}

export const mayDo = (role: Role, least: Role): boolean => roles.indexOf(role) >= roles.indexOf(least)
