import { failed } from '../errors.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { ledgerFile, withLedger } from '../ledger-file.ts'
import { write } from '../output.ts'

/** `onrecord backup FILE`: a whole copy of a ledger, also while somebody adds to it. */
export async function backUp(target: string, options: { readonly ledger?: string }): Promise<ExitCode> {
  const path = ledgerFile(options.ledger)
  try {
    await withLedger(path, ledger => ledger.backup(target))
    await write(`${target}\n`)
    return exitCodes.fine
  } catch (error) {
    return failed(error)
  }
}
