import { availableParallelism } from 'node:os'
import type { Ledger } from '../../ledger/ledger.ts'
import type { OnrecordError } from '../../report/error.ts'
import { outlast } from '../../work/outages.ts'
import { openPool, readingWorker } from '../../work/pool.ts'
import { openQueue, type Queue } from '../../work/queue.ts'
import { workOff } from '../../work/work-off.ts'
import { failed, reportProblem } from '../errors.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { withLedger } from '../ledger-file.ts'
import { write } from '../output.ts'
import { sharedLedger } from './queue.ts'

export interface WorkOptions {
  readonly ledger?: string
  readonly workers?: number
  readonly drain?: boolean
}

/** `onrecord work`: reads what waits in the queue of a ledger, until it is interrupted; outlasts outages of the database. */
export async function work({ drain = false, ...options }: WorkOptions): Promise<ExitCode> {
  const stop = new AbortController()
  const { signal } = stop
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort())
  const now = (): string => new Date().toISOString()
  try {
    const address = sharedLedger(options.ledger)
    const pool = await openPool(readingWorker, options.workers ?? availableParallelism())
    let [done, failed] = [0, 0]
    const attempt = (well: () => void): Promise<void> =>
      withQueue(address, async (ledger, queue) => {
        const tell = (read: number, unread: number): void => {
          done += read
          failed += unread
          well()
        }
        await workOff({ queue, ledger, address, pool, signal, drain, now, tell })
      })
    await outlast(attempt, { signal, tell: reportOutage }).finally(() => pool.close())
    await write(`${done} reports read, ${failed} unread.\n`)
    return exitCodes.fine
  } catch (error) {
    return failed(error)
  }
}

/** Opens both and closes them, whatever happens. */
const withQueue = (address: string, use: (ledger: Ledger, queue: Queue) => Promise<void>): Promise<void> =>
  withLedger(
    address,
    async ledger => {
      const queue = await openQueue(address)
      await use(ledger, queue).finally(queue.close)
    },
    false,
  )

const reportOutage = ({ code, message }: OnrecordError): void =>
  reportProblem({ code, message, advice: 'Reading goes on when it is back.' })
