import { setTimeout } from 'node:timers/promises'
import type { Ready } from '../ledger/add.ts'
import type { Ledger, Made } from '../ledger/ledger.ts'
import { tryWriting } from '../ledger/try-writing.ts'
import { type Outcome, problemOf, throwOfLedger } from './job.ts'
import type { Pool } from './pool.ts'
import { forLedger, type Queue, type Taken } from './queue.ts'

interface Working {
  readonly queue: Queue
  readonly ledger: Ledger
  /** Where the ledger is. */
  readonly address: string
  readonly pool: Pool
  /** Once it is aborted no more is taken; what is under way is finished. */
  readonly signal: AbortSignal
  /** Ends where nothing waits and nothing is under way. */
  readonly drain: boolean
  now(): string
  /** Hears how many were read and could not be read; of none, where the queue says that nothing waits. */
  tell(read: number, unread: number): void
}

type Write = (ready: readonly Ready[]) => Promise<unknown>

interface Reading extends Working {
  readonly write: Write
}

/** What a report can bring about in a database that is well: it says the same where it is ill. */
const perhapsOfReport: ReadonlySet<string> = new Set(['ledger-failed', 'ledger-read-only', 'not-kept'])

const mayBeOfReport = (error: unknown): boolean => perhapsOfReport.has(problemOf(error).code)

/**
 * One batch after the other: however many threads read, a program waits with one connection for its turn to write. Where a
 * batch fails, those behind it fail with it, as they wait for the same database, unless its reports may be to blame.
 */
function writingTo(ledger: Ledger): Write {
  let last: Promise<unknown> = Promise.resolve()
  return ready => {
    const written = last.then(() => ledger.addPrepared(ready))
    last = written.catch(error => {
      if (!mayBeOfReport(error)) throw error
    })
    // Nobody may be behind it.
    last.catch(() => {})
    return written
  }
}

/**
 * Reports that are taken at once: few in the beginning, while reading is slowest, so that the first are soon written down;
 * then twice as many each time, until asking for them costs little.
 */
const [few, together] = [4, 32]
/** In milliseconds, while nothing waits. */
const pause = 500

/**
 * Reads what waits in the queue into the ledger, until it is stopped. A report may be read twice, where a program died
 * between writing and saying so; the ledger then has it already and takes it once. Where one thread fails, the others
 * finish what they have begun before this throws.
 */
export async function workOff(working: Working): Promise<void> {
  const failed = new AbortController()
  const write = writingTo(working.ledger)
  const signal = AbortSignal.any([working.signal, failed.signal])
  const one = async (): Promise<void> => {
    try {
      await takeAndRead({ ...working, signal, write })
    } catch (error) {
      failed.abort()
      throw error
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: working.pool.width }, one))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

async function takeAndRead(working: Reading): Promise<void> {
  const { queue, signal, drain, tell } = working
  let most = few
  while (!signal.aborted) {
    const taken = await queue.take(most)
    most = Math.min(together, most * 2)
    if (taken.length > 0) {
      await readBatch(working, taken)
      continue
    }
    tell(0, 0)
    if (drain && (await isEmpty(queue))) return
    await setTimeout(pause, undefined, { signal }).catch(() => {})
  }
}

async function isEmpty(queue: Queue): Promise<boolean> {
  const { waiting, underWay } = await queue.state()
  return waiting + underWay === 0
}

async function readBatch(working: Reading, taken: readonly Taken[]): Promise<void> {
  try {
    await readOrBlame(working, taken)
  } catch (error) {
    // The database is gone, full or busy: others may have more luck, or this one later.
    await working.queue.putBack(taken).catch(() => {})
    throw error
  }
}

/**
 * Where reading fails although the database takes what is written into it, each report is read alone, and what fails then
 * has been tried once. Throws where the database is to blame.
 */
async function readOrBlame(working: Reading, taken: readonly Taken[]): Promise<void> {
  try {
    await readTogether(working, taken)
  } catch (error) {
    if (!mayBeOfReport(error)) throw error
    await tryWriting(working.address)
    const [one, ...others] = taken
    if (others.length === 0) await working.queue.again(one!, problemOf(error))
    else for (const each of taken) await readOrBlame(working, [each])
  }
}

async function readTogether(working: Reading, taken: readonly Taken[]): Promise<void> {
  const { queue, write, address, pool, now, tell } = working
  const outcomes = await pool.work(taken.map(({ job }) => forLedger(job, address)))
  throwOfLedger(outcomes)
  const at = now()
  const ready = taken.flatMap(({ job }, i) => readyOf(outcomes[i]!, { at, from: job.from }))
  if (ready.length > 0) await write(ready)
  const [bad, good] = parted(taken, outcomes)
  await queue.done(good)
  for (const [one, problem] of bad)
    if (problem.code === 'worker-crashed') await queue.again(one, problem)
    else await queue.giveUp(one, problem)
  tell(good.length, bad.length)
}

const readyOf = ({ prepared, ...rest }: Outcome, made: Omit<Made, 'engine'>): Ready[] =>
  prepared && 'engine' in rest ? [{ prepared, made: { ...made, engine: rest.engine } }] : []

function parted(taken: readonly Taken[], outcomes: readonly Outcome[]) {
  const bad = taken.flatMap((one, i) => {
    const { problem } = outcomes[i]!
    return problem ? [[one, problem] as const] : []
  })
  const failed = new Set(bad.map(([one]) => one))
  return [bad, taken.filter(one => !failed.has(one))] as const
}
