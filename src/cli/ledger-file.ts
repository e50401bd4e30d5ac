import { basename } from 'node:path'
import type { Ledger } from '../ledger/ledger.ts'
import { isPostgres, openLedger } from '../ledger/open-at.ts'

/** The ledger that `--ledger` names, else ONRECORD_LEDGER, else the one in this folder. */
export const ledgerFile = (named: string | undefined): string =>
  named ?? (process.env.ONRECORD_LEDGER || 'onrecord.ledger')

/** Where the pages that are fetched for a ledger are kept: beside its file; in this folder where it is a database. */
export function pagesFile(ledger: string): string {
  const name = isPostgres(ledger) && URL.canParse(ledger) ? basename(new URL(ledger).pathname) || 'onrecord' : ledger
  return `${name}.warc.gz`
}

/** Opens a ledger that is there, unless it need not be; gives it to `use` and closes it, whatever happens. Throws `no-ledger`. */
export async function withLedger<T>(path: string, use: (ledger: Ledger) => Promise<T>, mustExist = true): Promise<T> {
  const ledger = await openLedger(path, { mustExist })
  try {
    return await use(ledger)
  } finally {
    await ledger.close()
  }
}
