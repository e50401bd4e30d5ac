import { shownAddress } from '../../ledger/open-at.ts'
import { printable } from '../../view/width.ts'
import { failed } from '../errors.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { ledgerFile, withLedger } from '../ledger-file.ts'
import { write } from '../output.ts'
import { progressOn } from '../progress.ts'

/** `onrecord check`: everything that is wrong in a ledger, a line each. */
export async function checkLedger(options: { readonly ledger?: string }): Promise<ExitCode> {
  const path = ledgerFile(options.ledger)
  const progress = progressOn(process.stdout.isTTY ? process.stderr : null)
  try {
    return await withLedger(path, async ledger => {
      let faults = 0
      let reports = 0
      for await (const { code, message } of ledger.check((done, of) => {
        reports = of
        progress.update(done, done / of)
      })) {
        faults++
        progress.end()
        await write(`${code}: ${printable(message)}\n`)
      }
      progress.end()
      const what = faults === 0 ? 'whole' : `${faults} fault${faults === 1 ? '' : 's'}`
      await write(`${shownAddress(path)}: ${reports} report${reports === 1 ? '' : 's'} checked, ${what}\n`)
      return faults === 0 ? exitCodes.fine : exitCodes.someFailed
    })
  } catch (error) {
    progress.end()
    return failed(error)
  }
}
