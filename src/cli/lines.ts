import { version } from '../engine/package.ts'
import { nothingSpent, type Price, type Spent, sumSpent } from '../llm/spent.ts'
import { fetcherFor, type Input, inputOf, jobsOf } from '../work/inputs.ts'
import { type Defaults, errorLine } from '../work/job.ts'
import { openPool, readingWorker } from '../work/pool.ts'
import { type Done, runJobs } from '../work/run.ts'
import { reportProblem } from './errors.ts'
import { type ExitCode, exitAfter } from './exit-codes.ts'
import { destinationWords, spentWords, tell } from './model-account.ts'
import { write } from './output.ts'
import { progressOn } from './progress.ts'

/** Less input than this is read in this thread before another one would have loaded its models. */
const worthThreads = { bytes: 64 * 1024, reports: 8 }

interface Tally {
  read: number
  failed: number
  spent: Spent
}

/**
 * `--jsonl`: a line of JSON for each report, in the order of the input. A line of a stream that
 * cannot be read gives an error line in its place; a file that cannot, a line on standard error.
 */
export async function readLines(
  sources: readonly string[],
  defaults: Defaults,
  workers: number,
  price?: Price,
): Promise<ExitCode> {
  const tally: Tally = { read: 0, failed: 0, spent: nothingSpent }
  if (defaults.reader) tell(destinationWords(defaults.reader))
  const inputs = await Promise.all(sources.map(inputOf))
  const share = shareOf(inputs)
  const pool = await openPool(readingWorker, threads(inputs, workers))
  const progress = progressOn(process.stdout.isTTY ? null : process.stderr)
  const fetcher = fetcherFor(version)
  try {
    for await (const batch of runJobs(jobsOf(inputs, defaults, { fetcher }, share.taken), pool)) {
      for (const done of batch) await write(outputOf(done, tally))
      progress.update(tally.read + tally.failed, share.now())
    }
  } finally {
    progress.end()
    await pool.close()
    await fetcher.close()
  }
  if (defaults.reader) tell(spentWords(tally.spent, price))
  return exitAfter(tally.read, tally.failed)
}

function outputOf({ job, outcome }: Done, tally: Tally): string | Uint8Array {
  if ('spent' in outcome && outcome.spent) tally.spent = sumSpent(tally.spent, outcome.spent)
  if (outcome.problem === undefined) {
    tally.read++
    return outcome.json ?? ''
  }
  tally.failed++
  if (job.kind !== 'whole' && job.number !== null) return `${errorLine(job.number, outcome.problem, outcome.id)}\n`
  reportProblem(outcome.problem, job.from)
  return ''
}

/** How many threads the inputs are worth: none, where one has read them before another has loaded its models. */
export function threads(inputs: readonly Input[], workers: number): number {
  const reports = inputs.filter(i => !i.several).length
  const bytes = inputs.filter(i => i.several).reduce((sum, i) => sum + (i.size ?? Number.POSITIVE_INFINITY), 0)
  return bytes >= worthThreads.bytes || reports >= worthThreads.reports ? workers : 0
}

/** How much of the input has been taken in, 0 to 1; null where its size is not known. */
export function shareOf(inputs: readonly Input[]): { taken(bytes: number): void; now(): number | null } {
  const known = inputs.every(i => i.size !== null)
  const total = inputs.reduce((sum, i) => sum + (i.size ?? 0), 0)
  let position = 0
  return {
    taken: bytes => {
      position += bytes
    },
    now: () => (known && total > 0 ? position / total : null),
  }
}
