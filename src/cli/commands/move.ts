import { moveLedger } from '../../ledger/move.ts'
import { openStoreAt, shownAddress } from '../../ledger/open-at.ts'
import { failed } from '../errors.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { write } from '../output.ts'
import { progressOn } from '../progress.ts'

/** `onrecord move`: all that a ledger holds, into an empty one of whatever kind. */
export async function move(from: string, to: string): Promise<ExitCode> {
  const progress = progressOn(process.stderr)
  try {
    const source = await openStoreAt(from, { mustExist: true })
    try {
      const target = await openStoreAt(to)
      try {
        await moveLedger(source, target, done => progress.update(done, null))
      } finally {
        progress.end()
        await target.close()
      }
    } finally {
      await source.close()
    }
    await write(`Moved to ${shownAddress(to)}. ${shownAddress(from)} is as it was.\n`)
    return exitCodes.fine
  } catch (error) {
    return failed(error)
  }
}
