import { availableParallelism } from 'node:os'
import { openLedger } from '../../ledger/open-at.ts'
import { openPool, readingWorker } from '../../work/pool.ts'
import { openQueue } from '../../work/queue.ts'
import { workOff } from '../../work/work-off.ts'
import { reportError } from '../errors.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { write } from '../output.ts'
import { sharedLedger } from './queue.ts'

export interface WorkOptions {
  readonly ledger?: string
  readonly workers?: number
  readonly drain?: boolean
}

/** `onrecord work`: reads what waits in the queue of a ledger, until it is interrupted. */
export async function work(options: WorkOptions): Promise<ExitCode> {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  try {
    const address = sharedLedger(options.ledger)
    const [ledger, queue] = [await openLedger(address), await openQueue(address)]
    const pool = await openPool(readingWorker, options.workers ?? availableParallelism())
    let [done, failed] = [0, 0]
    try {
      await workOff({
        queue,
        ledger,
        address,
        pool,
        signal: stop.signal,
        drain: options.drain ?? false,
        now: () => new Date().toISOString(),
        tell: (read, unread) => {
          done += read
          failed += unread
        },
      })
    } finally {
      await pool.close()
      await queue.close()
      await ledger.close()
    }
    await write(`${done} reports read, ${failed} unread.\n`)
    return exitCodes.fine
  } catch (error) {
    reportError(error)
    return exitCodes.nothingRead
  }
}
