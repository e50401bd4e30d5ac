import { OnrecordError } from '../../report/error.ts'
import { nameKey } from '../keys.ts'
import type { Db } from '../store.ts'

/** The account of this name, however it is spelt; undefined where there is none. */
export const accountNamed = (db: Db, name: string) =>
  db.selectFrom('account').selectAll().where('key', '=', nameKey(name)).executeTakeFirst()

export const noAccount = (name: string): OnrecordError =>
  new OnrecordError('no-account', `there is no account of ${name}`, 'Look at the list: onrecord user list.')
