import { setTimeout } from 'node:timers/promises'
import { OnrecordError } from '../report/error.ts'

/** What passes by itself, or when somebody gives the database back its network, its room or its peace. */
const passing: ReadonlySet<string> = new Set([
  'ledger-unreachable',
  'ledger-failed',
  'ledger-busy',
  'ledger-full',
  'ledger-read-only',
])

/** In milliseconds. */
const [shortest, longest] = [1000, 10_000]

export interface Outlasting {
  /** Ends the waiting at once. */
  readonly signal: AbortSignal
  /** Hears why, once for each outage. */
  tell(problem: OnrecordError): void
}

/**
 * Does something with a database again, from the start, each time that it fails for a reason that passes; waits in between,
 * longer each time. `attempt` calls `well` whenever the database answers: what comes after is another outage.
 */
export async function outlast(
  attempt: (well: () => void) => Promise<void>,
  { signal, tell }: Outlasting,
): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    try {
      return await attempt(() => (failures = 0))
    } catch (error) {
      if (!(error instanceof OnrecordError && passing.has(error.code))) throw error
      if (failures === 0) tell(error)
      await setTimeout(pauseAfter(failures++), undefined, { signal }).catch(() => {})
    }
  }
}

/** Programs that failed together do not come back together. */
const pauseAfter = (failures: number): number =>
  Math.min(longest, shortest * 2 ** failures) * (0.75 + Math.random() / 4)
