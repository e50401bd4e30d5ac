import { version } from '../engine/package.ts'
import type { Added, Ledger, Made } from '../ledger/ledger.ts'
import type { Spent } from '../llm/spent.ts'
import type { ExpandOptions } from '../read/expand.ts'
import type { Fetcher, FetcherOptions } from '../read/fetch/fetcher.ts'
import { openWarc, preserving } from '../read/warc-file.ts'
import { fetcherFor, inputOf, jobsOf } from '../work/inputs.ts'
import { type Defaults, type Job, type Problem, throwOfLedger } from '../work/job.ts'
import { openPool, readingWorker } from '../work/pool.ts'
import { type Done, runJobs } from '../work/run.ts'
import { reportProblem } from './errors.ts'
import { pagesFile } from './ledger-file.ts'
import { shareOf, threads } from './lines.ts'
import type { Progress } from './progress.ts'

/** What adding came to. */
export type AddTally = { -readonly [outcome in Added['outcome']]: number } & { records: number; failed: number }

export interface Adding extends Pick<ExpandOptions, 'fetcher' | 'follow' | 'skip'> {
  readonly defaults: Defaults
  readonly workers: number
  readonly progress: Progress
  /** Hears what a model took for each report, where one reads. */
  readonly spent?: (spent: Spent) => void
}

/** A fetcher that preserves every page of a ledger, see `pagesFile`. */
export const preservingFetcher = (ledger: string, options: FetcherOptions = {}): Fetcher =>
  preserving(fetcherFor(version, options), () =>
    openWarc(pagesFile(ledger), `onrecord/${version}`, new Date().toISOString()),
  )

/** A transaction holds so many reports, or those that came in so many milliseconds. */
const together = 256
const patience = 500

/** Reads what does not stand in the ledger yet, and writes it down batch by batch. What cannot be read is told, and the rest goes on. */
export async function addSources(ledger: Ledger, sources: readonly string[], adding: Adding): Promise<AddTally> {
  const tally: AddTally = { added: 0, 'new-version': 0, reread: 0, same: 0, records: 0, failed: 0 }
  const { defaults, workers, progress, spent, ...ways } = adding
  const inputs = await Promise.all(sources.map(inputOf))
  const share = shareOf(inputs)
  const pool = await openPool(readingWorker, threads(inputs, workers))
  const failed = (problem: Problem, source: string): void => {
    tally.failed++
    progress.end()
    reportProblem(problem, source)
  }
  let done = 0
  let waiting: Done[] = []
  let written = performance.now()
  const writeDown = async (): Promise<void> => {
    const batch = waiting
    waiting = []
    await addBatch(ledger, batch, tally, failed)
    written = performance.now()
  }
  try {
    for await (const batch of runJobs(jobsOf(inputs, defaults, ways, share.taken), pool)) {
      waiting.push(...batch)
      for (const { outcome } of batch) if ('spent' in outcome && outcome.spent) spent?.(outcome.spent)
      if (waiting.length >= together || performance.now() - written > patience) await writeDown()
      done += batch.length
      progress.update(done, share.now())
    }
    await writeDown()
  } finally {
    progress.end()
    await pool.close()
  }
  return tally
}

/** A batch is one transaction: what is cut off in the middle is read again whole. */
async function addBatch(
  ledger: Ledger,
  batch: readonly Done[],
  tally: AddTally,
  failed: (problem: Problem, source: string) => void,
): Promise<void> {
  throwOfLedger(batch.map(({ outcome }) => outcome))
  const at = new Date().toISOString()
  const ready = batch.flatMap(({ job, outcome }) => {
    if (outcome.prepared) return [{ prepared: outcome.prepared, made: { engine: outcome.engine, at, ...placeOf(job) } }]
    if (outcome.problem && outcome.problem.code !== 'not-modified') failed(outcome.problem, job.from)
    else tally.same++
    return []
  })
  const added = ready.length > 0 ? await ledger.addPrepared(ready) : []
  added.forEach(({ outcome }, i) => {
    tally[outcome]++
    if (outcome !== 'same') tally.records += ready[i]!.prepared.records
  })
}

const placeOf = (job: Job): Pick<Made, 'from' | 'capture'> => ({
  from: /^-(?:#|$)/.test(job.from) ? null : job.from,
  capture: job.kind === 'whole' ? job.capture && { ...job.capture } : null,
})

/** `12 reports added (431 records), 1 new version, 3 there already; 2 could not be read` */
export function tallyWords(tally: AddTally): string {
  const added = `${many(tally.added, 'report')} added (${many(tally.records, 'record')})`
  const others = [
    tally['new-version'] > 0 && many(tally['new-version'], 'new version'),
    tally.reread > 0 && `${tally.reread} read again`,
    tally.same > 0 && `${tally.same} there already`,
  ].filter(Boolean)
  const failed = tally.failed > 0 ? `; ${tally.failed} could not be read` : ''
  return `${[added, ...others].join(', ')}${failed}`
}

const many = (count: number, noun: string): string => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
