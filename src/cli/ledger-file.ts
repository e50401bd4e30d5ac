import type { Ledger } from '../ledger/ledger.ts'

/** The ledger that `--ledger` names, else ONRECORD_LEDGER, else the one in this folder. */
export const ledgerFile = (named: string | undefined): string =>
  named ?? (process.env.ONRECORD_LEDGER || 'onrecord.ledger')

/** Opens a ledger that is there, gives it to `use` and closes it, whatever happens. Throws `no-ledger`. */
export async function withLedger<T>(path: string, use: (ledger: Ledger) => Promise<T>): Promise<T> {
  const { openSqliteLedger } = await import('../ledger/sqlite/sqlite.ts')
  const ledger = await openSqliteLedger(path, { mustExist: true })
  try {
    return await use(ledger)
  } finally {
    await ledger.close()
  }
}
