import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { packageFolder } from '../engine/package.ts'
import type { ComparisonAsked } from '../engine/stored-comparison.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { isPostgres } from '../ledger/open-at.ts'
import { OnrecordError } from '../report/error.ts'
import type { SideBySide } from '../view/side-by-side.ts'
import { type Answer, type Askable, type AskedAt, askable, laneOf, type Question } from './question.ts'
import { openThreads } from './threads.ts'

/** Threads that read ledgers. */
export interface Askers {
  /** Throws what the ledger throws. */
  ask(address: string, question: Question): Promise<unknown>
  close(): Promise<void>
}

/** As many as there are processors, and at most four. */
export const usualAskers = Math.min(4, availableParallelism())

const asker = new URL(
  import.meta.url.endsWith('.ts') ? 'src/work/asker-of-source.js' : 'dist/work/asker.js',
  packageFolder,
)

/**
 * A page shows what it is about before it shows counts: so many threads for that, as many that count, and one for what may
 * take seconds. Nobody waits for what came before and takes longer.
 */
export function openAskers(threads: number): Askers {
  const lanes = { shown: openLane(threads), counted: openLane(threads), slow: openLane(1) }
  return {
    async ask(address, question) {
      const { value, problem } = await lanes[laneOf(question)].run({ address, question })
      if (problem) throw new OnrecordError(problem.code, problem.message, problem.advice)
      return value
    },
    async close() {
      await Promise.all(Object.values(lanes).map(lane => lane.close()))
    },
  }
}

/** A ledger that is asked in threads, which each have it open too and cannot write it. */
export interface Asked {
  readonly ledger: Ledger
  compare(asked: ComparisonAsked): Promise<SideBySide>
}

/**
 * What writes, and what gives one report after the other, stays in this thread and with the ledger that is given. A thread
 * sees all that was written before it was asked. PostgreSQL answers elsewhere anyway: only comparisons are made in a thread.
 */
export function askedInThreads(ledger: Ledger, address: string, { ask }: Askers): Asked {
  const compare = (asked: ComparisonAsked) => ask(address, { ask: 'comparison', given: [asked] }) as Promise<SideBySide>
  if (isPostgres(address)) return { ledger, compare }
  const methods = askable.map(name => [name, (...given: unknown[]) => ask(address, { ask: name, given })] as const)
  return {
    ledger: {
      ...ledger,
      ...(Object.fromEntries(methods) as unknown as Pick<Ledger, Askable>),
      readings: search => inTurns(ledger.readings(search)),
      decided: search => inTurns(ledger.decided(search)),
    },
    compare,
  }
}

interface Lane {
  run(asked: AskedAt): Promise<Answer>
  close(): Promise<void>
}

/**
 * For what lives shortly in each thread, in MB. With V8's own 48, which it takes bit by bit, the memory of a desk creeps
 * up for half an hour and more; with so much it stands after some minutes, at two thirds, for the same processor time.
 */
const young = 6

function openLane(threads: number): Lane {
  const pool = openThreads(asker, { most: threads, does: 'answer', ends: 'end', young })
  const running = new Set<Promise<Answer>>()
  return {
    run(asked) {
      const answer: Promise<Answer> = pool.run(asked).finally(() => running.delete(answer))
      running.add(answer)
      return answer
    },
    async close() {
      pool.cancelPendingTasks()
      await Promise.allSettled(running)
      await pool.destroy()
    },
  }
}

/** Others are answered between one and the next: asking SQLite waits for nothing. */
async function* inTurns<T>(found: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const one of found) {
    yield one
    await setImmediate()
  }
}
