import { setTimeout } from 'node:timers/promises'
import { isPostgres } from '../../ledger/open-at.ts'
import { OnrecordError } from '../../report/error.ts'
import { inputOf, jobsOf } from '../../work/inputs.ts'
import { openQueue, type Queue } from '../../work/queue.ts'
import { preservingFetcher } from '../adding.ts'
import { failed } from '../errors.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { ledgerFile } from '../ledger-file.ts'
import { write } from '../output.ts'
import { progressOn } from '../progress.ts'

export interface QueueOptions {
  readonly ledger?: string
  readonly date?: string
  readonly unread?: boolean
  readonly retry?: boolean
}

/** More do not wait at once: whoever brings them waits instead. */
const mostWaiting = 20_000
const pause = 1000
const mostShown = 100

/** `onrecord queue`: lets reports be read by `onrecord work`, or tells what waits. */
export async function queueReports(sources: readonly string[], options: QueueOptions): Promise<ExitCode> {
  try {
    const address = sharedLedger(options.ledger)
    const queue = await openQueue(address)
    try {
      if (options.retry) await write(`${await queue.retry()} put into the queue again.\n`)
      if (options.unread) await writeUnread(queue)
      if (sources.length > 0) await put(queue, address, sources, options)
      const { waiting, underWay, unread } = await queue.state()
      await write(`${waiting} waiting, ${underWay} being read, ${unread} unread\n`)
    } finally {
      await queue.close()
    }
    return exitCodes.fine
  } catch (error) {
    return failed(error)
  }
}

/** Where several machines read, the ledger is a database. Throws `usage`. */
export function sharedLedger(named: string | undefined): string {
  const address = ledgerFile(named)
  if (isPostgres(address)) return address
  throw new OnrecordError(
    'usage',
    `${address} is a file, which has no queue`,
    'Name a ledger in PostgreSQL: --ledger postgres://user@machine/database',
  )
}

async function put(queue: Queue, address: string, sources: readonly string[], { date }: QueueOptions): Promise<void> {
  const progress = progressOn(process.stderr)
  const fetcher = preservingFetcher(address)
  try {
    const inputs = await Promise.all(sources.map(inputOf))
    const defaults = { date, now: new Date().toISOString() }
    let done = 0
    for await (const jobs of jobsOf(inputs, defaults, { fetcher }, () => {})) {
      while ((await queue.state()).waiting > mostWaiting) await setTimeout(pause)
      await queue.put(jobs)
      progress.update((done += jobs.length), null)
    }
  } finally {
    progress.end()
    await fetcher.close()
  }
}

async function writeUnread(queue: Queue): Promise<void> {
  for (const { from, problem, at } of await queue.unread(mostShown))
    await write(`${at}  ${from}: ${problem ? `${problem.message} (${problem.code})` : 'tried too often'}\n`)
}
