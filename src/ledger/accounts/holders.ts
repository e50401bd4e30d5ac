import type { Selectable } from 'kysely'
import { OnrecordError } from '../../report/error.ts'
import { nameKey } from '../keys.ts'
import type { Who } from '../people.ts'
import type { Db, Store } from '../store.ts'
import type { AccountRow } from '../tables.ts'
import type { Account, AccountChange, NewAccount, Role } from './accounts.ts'
import { note } from './acts.ts'
import { accountNamed, noAccount } from './named.ts'
import { endPasses } from './passes.ts'
import { hashPassword } from './password.ts'

const accountOf = ({ name, role, made, closed }: Selectable<AccountRow>): Account => ({
  name,
  role: role as Role,
  made,
  closed,
})

/** See `Accounts.list`. */
export async function listAccounts({ db }: Store): Promise<Account[]> {
  return (await db.selectFrom('account').selectAll().orderBy('key').execute()).map(accountOf)
}

/** See `Accounts.add`. */
export async function addAccount({ db }: Store, { name, role, password }: NewAccount, who: Who): Promise<Account> {
  const shown = name.normalize('NFC').trim()
  if (nameKey(shown) === '' || shown.length > 100 || /\p{C}/u.test(shown))
    throw new OnrecordError('bad-name', `“${shown}” is no name`, 'Take one of 1 to 100 letters and digits.')
  const hash = await hashPassword(password)
  return db.transaction().execute(async trx => {
    const there = await accountNamed(trx, shown)
    if (there)
      throw new OnrecordError(
        'name-taken',
        `there is an account of ${there.name} already`,
        'Take another name; a closed account can be opened again.',
      )
    const row = { name: shown, key: nameKey(shown), role, password: hash, made: who.at, closed: null }
    await trx.insertInto('account').values(row).execute()
    await note(trx, { did: 'account-added', about: `${shown}, ${role}`, ...who })
    return { name: shown, role, made: who.at, closed: null }
  })
}

/** See `Accounts.change`. */
export async function changeAccount({ db }: Store, name: string, change: AccountChange, who: Who): Promise<Account> {
  const hash = change.password === undefined ? undefined : await hashPassword(change.password)
  return db.transaction().execute(async trx => {
    const there = await accountNamed(trx, name)
    if (!there) throw noAccount(name)
    const now = {
      role: change.role ?? there.role,
      password: hash ?? there.password,
      closed: change.closed === undefined ? there.closed : change.closed ? (there.closed ?? who.at) : null,
    }
    await trx.updateTable('account').set(now).where('n', '=', there.n).execute()
    await keepAnAdmin(trx)
    await endPasses(trx, there.n, now.closed === null ? ['session'] : ['session', 'token'], who.at)
    const what = [change.role, hash && 'password', change.closed !== undefined && (change.closed ? 'closed' : 'opened')]
    await note(trx, { did: 'account-changed', about: [there.name, ...what.filter(Boolean)].join(', '), ...who })
    return accountOf({ ...there, ...now })
  })
}

/** Else nobody could open the door again from inside. */
async function keepAnAdmin(db: Db): Promise<void> {
  const admins = await db
    .selectFrom('account')
    .select('n')
    .where('role', '=', 'admin')
    .where('closed', 'is', null)
    .limit(1)
    .execute()
  if (admins.length === 0)
    throw new OnrecordError('last-admin', 'nobody would be left to admit others', 'Make somebody else admin first.')
}
