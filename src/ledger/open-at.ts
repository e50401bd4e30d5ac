import type { Ledger, LedgerOptions } from './ledger.ts'
import { openStore } from './open.ts'
import type { Store } from './store.ts'

/** Whether this names a ledger in PostgreSQL and no file. */
export const isPostgres = (address: string): boolean => /^postgres(?:ql)?:\/\//.test(address)

/** The address of a ledger as it may be shown: without its password. */
export function shownAddress(address: string): string {
  if (!isPostgres(address) || !URL.canParse(address)) return address
  const shown = new URL(address)
  if (shown.password !== '') shown.password = '***'
  return shown.href
}

/** Opens a ledger where it is: in a file, or in PostgreSQL. */
export const openLedger = async (address: string, options: LedgerOptions = {}): Promise<Ledger> =>
  openStore(await openStoreAt(address, options))

/** The tables of a ledger. Only what is needed for the one place is loaded. */
export async function openStoreAt(address: string, options: LedgerOptions = {}): Promise<Store> {
  if (isPostgres(address)) return (await import('./postgres/postgres.ts')).openPostgresStore(address, options)
  return (await import('./sqlite/sqlite.ts')).openSqliteStore(address, options)
}
