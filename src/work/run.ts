import { setImmediate } from 'node:timers/promises'
import type { Job, Outcome } from './job.ts'
import { ordered } from './ordered.ts'
import type { Pool } from './pool.ts'

/** A job and what came of it. */
export interface Done {
  readonly job: Job
  readonly outcome: Outcome
}

// A batch crosses to a thread and back in one message: enough reports that the message costs nothing,
// few enough that both threads have work to the end and little waits in memory.
const batchJobs = 8
const batchCharacters = 256 * 1024

/** Does all jobs, several at a time, and gives the outcomes in the order of the jobs. */
export async function* runJobs(jobs: AsyncIterable<readonly Job[]>, pool: Pool): AsyncGenerator<Done[]> {
  const results = ordered(
    batches(jobs),
    async batch => {
      const outcomes = await pool.work(batch)
      return batch.map((job, i): Done => ({ job, outcome: outcomes[i]! }))
    },
    pool.width * 2,
  )
  for await (const done of results) {
    yield done
    // Lets signals and closed pipes be heard where all work is done in this thread.
    await setImmediate()
  }
}

/** Jobs that came together, in batches of bounded number and size. */
async function* batches(jobs: AsyncIterable<readonly Job[]>): AsyncGenerator<Job[]> {
  for await (const group of jobs) {
    let batch: Job[] = []
    let size = 0
    for (const job of group) {
      batch.push(job)
      size += job.kind === 'line' ? job.text.length : job.kind === 'whole' ? job.bytes.length : 0
      if (batch.length < batchJobs && size < batchCharacters) continue
      yield batch
      batch = []
      size = 0
    }
    if (batch.length > 0) yield batch
  }
}
