import { packageFolder } from '../engine/package.ts'
import { crashed, idIn, type Job, type Outcome, type Work } from './job.ts'
import { openThreads } from './threads.ts'

/** Something that does batches of jobs, and lets go of its threads when it is closed. */
export interface Pool {
  readonly work: Work
  /** How many batches can be under way at once. */
  readonly width: number
  close(): Promise<void>
}

/** The module that reads reports, source or built. */
export const readingWorker = new URL(
  import.meta.url.endsWith('.ts') ? 'src/work/worker.ts' : 'dist/work/worker.js',
  packageFolder,
)

/**
 * `workers` threads that each import `module` (which exports `work: Work`) once; with none the module
 * runs in this thread, with the same results. Threads start as batches come. A thread that
 * dies takes only the job with it of which it died: the other jobs of its batch are done again.
 */
export async function openPool(module: URL, workers: number): Promise<Pool> {
  if (workers === 0) return inThisThread(module)
  const pool = openThreads(module, { most: workers, does: 'work' })
  const run = (jobs: readonly Job[]): Promise<Outcome[]> => pool.run(jobs)
  return { work: jobs => surviving(jobs, run), width: workers, close: () => pool.destroy() }
}

async function inThisThread(module: URL): Promise<Pool> {
  const { work } = (await import(module.href)) as { work: Work }
  return { work, width: 1, close: async () => {} }
}

/** Does a batch; where its thread dies, each job again by itself, so that only the deadly one is lost. */
async function surviving(jobs: readonly Job[], run: Work): Promise<Outcome[]> {
  try {
    return await run(jobs)
  } catch (error) {
    if (jobs.length === 1) return [{ problem: crashed(error), ...idIn(jobs[0]!) }]
    const outcomes: Outcome[] = []
    for (const job of jobs) outcomes.push(...(await surviving([job], run)))
    return outcomes
  }
}
