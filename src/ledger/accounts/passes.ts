import { createHash, randomBytes } from 'node:crypto'
import { OnrecordError } from '../../report/error.ts'
import type { Who } from '../people.ts'
import type { Db, Store } from '../store.ts'
import type { Pass, Role, Signed, Token } from './accounts.ts'
import { note } from './acts.ts'
import { accountNamed, noAccount } from './named.ts'
import { isPassword } from './password.ts'

/** In days, whatever was done meanwhile. */
const sessionLasts = 14

/** 256 random bits: nothing is gained by hashing them slowly. */
const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

type Kind = 'session' | 'token'

async function makePass(db: Db, account: number, kind: Kind, label: string, at: string): Promise<Pass & { n: number }> {
  const secret = `onrecord-${randomBytes(32).toString('base64url')}`
  const expires = kind === 'token' ? null : new Date(Date.parse(at) + sessionLasts * 86_400_000).toISOString()
  const row = { hash: hashOfSecret(secret), account, kind, label, made: at, expires, ended: null }
  const { n } = await db.insertInto('pass').values(row).returning('n').executeTakeFirstOrThrow()
  return { n, secret, expires }
}

/** See `Accounts.signIn`. */
export async function signIn({ db }: Store, name: string, password: string, at: string): Promise<Pass> {
  const account = await accountNamed(db, name)
  const open = account && account.closed === null ? account : null
  const right = await isPassword(open?.password ?? null, password)
  const by = account?.name ?? name.slice(0, 100)
  const pass = await db.transaction().execute(async trx => {
    await note(trx, { did: right ? 'signed-in' : 'sign-in-refused', about: null, by, at })
    return right ? makePass(trx, open!.n, 'session', '', at) : null
  })
  if (!pass)
    throw new OnrecordError('not-signed-in', 'name or password is wrong', 'Try again, or ask an admin of this ledger.')
  return { secret: pass.secret, expires: pass.expires }
}

const standing = (db: Db, secret: string) =>
  db
    .selectFrom('pass')
    .innerJoin('account', 'account.n', 'pass.account')
    .select(['pass.n', 'pass.kind', 'pass.expires', 'account.name', 'account.role'])
    .where('pass.hash', '=', hashOfSecret(secret))
    .where('pass.ended', 'is', null)
    .where('account.closed', 'is', null)
    .executeTakeFirst()

/** See `Accounts.shown`. */
export async function shown({ db }: Store, secret: string, at: string): Promise<Signed | null> {
  const pass = await standing(db, secret)
  if (!pass || (pass.expires !== null && Date.parse(pass.expires) <= Date.parse(at))) return null
  return { name: pass.name, role: pass.role as Role }
}

/** See `Accounts.signOut`. */
export const signOut = ({ db }: Store, secret: string, at: string): Promise<void> =>
  db.transaction().execute(async trx => {
    const pass = await standing(trx, secret)
    if (pass?.kind !== 'session') return
    await trx.updateTable('pass').set({ ended: at }).where('n', '=', pass.n).execute()
    await note(trx, { did: 'signed-out', about: null, by: pass.name, at })
  })

/** Ends what somebody has of these kinds. */
export async function endPasses(db: Db, account: number, kinds: readonly Kind[], at: string): Promise<void> {
  await db
    .updateTable('pass')
    .set({ ended: at })
    .where('account', '=', account)
    .where('kind', 'in', kinds)
    .where('ended', 'is', null)
    .execute()
}

/** See `Accounts.tokens`. */
export async function tokensOf({ db }: Store, name?: string): Promise<Token[]> {
  const account = name === undefined ? null : await accountNamed(db, name)
  if (account === undefined) return []
  return db
    .selectFrom('pass')
    .innerJoin('account', 'account.n', 'pass.account')
    .select(['pass.n as id', 'account.name', 'pass.label', 'pass.made'])
    .where('kind', '=', 'token')
    .where('ended', 'is', null)
    .$if(account !== null, query => query.where('account', '=', account!.n))
    .orderBy('pass.n')
    .execute()
}

/** See `Accounts.makeToken`. */
export const makeToken = ({ db }: Store, name: string, label: string, who: Who): Promise<Pass & Token> =>
  db.transaction().execute(async trx => {
    const account = await accountNamed(trx, name)
    if (!account || account.closed !== null) throw noAccount(name)
    const { n, ...pass } = await makePass(trx, account.n, 'token', label, who.at)
    await note(trx, { did: 'token-made', about: `${account.name}: ${label}`, ...who })
    return { id: n, name: account.name, label, made: who.at, ...pass }
  })

/** See `Accounts.endToken`. */
export async function endToken(store: Store, id: number, who: Who, name?: string): Promise<void> {
  const token = (await tokensOf(store, name)).find(t => t.id === id)
  if (!token)
    throw new OnrecordError('unknown-token', `there is no token ${id}`, 'Look at the list: onrecord user tokens.')
  await store.db.transaction().execute(async trx => {
    await trx.updateTable('pass').set({ ended: who.at }).where('n', '=', id).execute()
    await note(trx, { did: 'token-ended', about: `${token.name}: ${token.label}`, ...who })
  })
}
