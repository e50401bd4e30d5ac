import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Deed, Pass, Role } from '../ledger/accounts/accounts.ts'
import type { Who } from '../ledger/people.ts'
import { OnrecordError } from '../report/error.ts'
import { bearer, checkHost, checkToken, overHttps } from './guard.ts'
import { leastRole, mayDo } from './rights.ts'
import type { Served } from './served.ts'

/** Who asks. */
export interface Asking {
  /** Name of the account; null where there are no accounts and everybody says who they are. */
  readonly name: string | null
  readonly role: Role
}

declare module 'hono' {
  interface ContextVariableMap {
    asking: Asking
  }
}

const cookie = 'onrecord-session'

/** The session of the page, or the token of a program. */
export const shownSecret = (c: Context): string | undefined => bearer(c) ?? getCookie(c, cookie)

/**
 * Lets in who may do what is asked. A ledger with accounts is open to those who are signed in; any other to everybody on
 * this machine, or to whoever has the one token.
 */
export const admittedOnly =
  (served: Served): MiddlewareHandler =>
  async (c, next) => {
    if (await served.ledger.accounts.any()) {
      await checkAccount(c, served)
      return next()
    }
    checkHost(c, served)
    const elsewhere = checkToken(c, served)
    if (elsewhere) return elsewhere
    c.set('asking', { name: null, role: 'admin' })
    return next()
  }

async function checkAccount(c: Context, { ledger, now }: Served): Promise<void> {
  const secret = shownSecret(c)
  const signed = secret === undefined ? null : await ledger.accounts.shown(secret, now())
  if (signed) c.set('asking', signed)
  const least = leastRole(c.req.method, c.req.path)
  if (least === null) return
  if (!signed) throw new OnrecordError('not-signed-in', 'nobody is signed in', 'Sign in, or send a token.')
  if (!mayDo(signed.role, least))
    throw new OnrecordError('not-allowed', `a ${signed.role} may not do this`, `It wants the role ${least}.`)
}

/** Gives the session to the browser. */
export function giveSession(c: Context, { secret, expires }: Pass, now: string): void {
  setCookie(c, cookie, secret, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    secure: overHttps(c),
    ...(expires === null ? {} : { maxAge: Math.floor((Date.parse(expires) - Date.parse(now)) / 1000) }),
  })
}

export const takeSession = (c: Context): string | undefined => deleteCookie(c, cookie, { path: '/' })

/** Who decides, and when: whoever is signed in; where nobody can be, the name that was given. Throws `not-yourself`. */
export function whoAsks(c: Context, served: Served, given?: string): Who {
  const { name } = c.get('asking')
  if (name !== null && given !== undefined && given !== name)
    throw new OnrecordError('not-yourself', `${name} is signed in, not ${given}`, 'Leave the name out.')
  return { by: name ?? given ?? served.by, at: served.now() }
}

/** Writes into the log what somebody with an account does. */
export async function logged(c: Context, served: Served, did: Deed, about: string): Promise<void> {
  if (c.get('asking').name !== null) await served.ledger.accounts.note({ did, about, ...whoAsks(c, served) })
}

/** Where everybody on this machine is admin, no account is made from the page: whoever came first would shut out the others. */
export const noAccounts = (): OnrecordError =>
  new OnrecordError(
    'no-accounts',
    'nobody signs in here',
    'Make the first account with: onrecord user add NAME --role admin.',
  )
