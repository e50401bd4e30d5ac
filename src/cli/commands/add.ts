import { availableParallelism } from 'node:os'
import { version } from '../../engine/package.ts'
import type { Added, Ledger } from '../../ledger/ledger.ts'
import { openSqliteLedger } from '../../ledger/sqlite/sqlite.ts'
import { openWarc, preserving } from '../../read/warc-file.ts'
import type { Reading } from '../../record/reading.ts'
import { OnrecordError } from '../../report/error.ts'
import { fetcherFor, inputOf, jobsOf } from '../../work/inputs.ts'
import type { Defaults, Problem } from '../../work/job.ts'
import { openPool, readingWorker } from '../../work/pool.ts'
import { type Done, runJobs } from '../../work/run.ts'
import { reportError, reportProblem } from '../errors.ts'
import { type ExitCode, exitAfter, exitCodes } from '../exit-codes.ts'
import { ledgerFile } from '../ledger-file.ts'
import { shareOf, threads } from '../lines.ts'
import { write } from '../output.ts'
import { progressOn } from '../progress.ts'

export interface AddOptions {
  readonly ledger?: string
  readonly date?: string
  readonly language?: string
  readonly codebook?: string
  readonly workers?: number
  readonly follow?: boolean
}

type Tally = { -readonly [outcome in Added['outcome']]: number } & { records: number; failed: number }

/** `onrecord add`: reads what does not stand in the ledger yet, and writes each reading down as soon as it is there. */
export async function add(given: readonly string[], options: AddOptions): Promise<ExitCode> {
  const sources = given.length === 0 && !process.stdin.isTTY ? ['-'] : given
  if (sources.length === 0) {
    reportError(new OnrecordError('usage', 'no report is named', 'Give files, addresses, or - for standard input.'))
    return exitCodes.usage
  }
  const path = ledgerFile(options.ledger)
  let ledger: Ledger | undefined
  try {
    ledger = await openSqliteLedger(path)
    const tally = await addAll(ledger, sources, defaultsOf(path, options), options)
    await write(`${summary(tally, path)}\n`)
    return exitAfter(tally.added + tally['new-version'] + tally.reread + tally.same, tally.failed)
  } catch (error) {
    reportError(error)
    return ledger ? exitCodes.noOutput : exitCodes.nothingRead
  } finally {
    await ledger?.close()
  }
}

const defaultsOf = (ledger: string, { date, language, codebook }: AddOptions): Defaults => ({
  date,
  language,
  codebook,
  ledger,
  now: new Date().toISOString(),
})

async function addAll(
  ledger: Ledger,
  sources: readonly string[],
  defaults: Defaults,
  { workers = availableParallelism(), follow }: AddOptions,
): Promise<Tally> {
  const tally: Tally = { added: 0, 'new-version': 0, reread: 0, same: 0, records: 0, failed: 0 }
  const inputs = await Promise.all(sources.map(inputOf))
  const share = shareOf(inputs)
  const pool = await openPool(readingWorker, threads(inputs, workers))
  const progress = progressOn(process.stderr)
  const warc = `${defaults.ledger}.warc.gz`
  const fetcher = preserving(fetcherFor(version), () => openWarc(warc, `onrecord/${version}`, new Date().toISOString()))
  const failed = (problem: Problem | Error, source?: string): void => {
    tally.failed++
    progress.end()
    if (problem instanceof Error) reportError(problem)
    else reportProblem(problem, source)
  }
  let done = 0
  try {
    for await (const batch of runJobs(jobsOf(inputs, defaults, { fetcher, follow }, share.taken), pool))
      for (const one of batch) {
        await addOne(ledger, one, tally, failed)
        progress.update(++done, share.now())
      }
  } finally {
    progress.end()
    await pool.close()
    await fetcher.close()
  }
  return tally
}

const decoder = new TextDecoder()

async function addOne(
  ledger: Ledger,
  { job, outcome }: Done,
  tally: Tally,
  failed: (problem: Problem, source: string) => void,
): Promise<void> {
  const { from } = job
  if (outcome.problem) failed(outcome.problem, from)
  else if (outcome.json === undefined) tally.same++
  else {
    const reading = JSON.parse(decoder.decode(outcome.json)) as Reading
    const made = {
      engine: outcome.engine,
      at: new Date().toISOString(),
      from: /^-(?:#|$)/.test(from) ? null : from,
      capture: job.kind === 'whole' ? job.capture && { ...job.capture } : null,
    }
    const added = await ledger.addReading(reading, made)
    tally[added.outcome]++
    if (added.outcome !== 'same') tally.records += reading.records.length
  }
}

/** `12 reports added (431 records), 1 changed, 3 there already; 2 could not be read. onrecord.ledger` */
function summary(tally: Tally, path: string): string {
  const added = `${many(tally.added, 'report')} added (${many(tally.records, 'record')})`
  const others = [
    tally['new-version'] > 0 && `${many(tally['new-version'], 'new version')}`,
    tally.reread > 0 && `${tally.reread} read again`,
    tally.same > 0 && `${tally.same} there already`,
  ].filter(Boolean)
  const failed = tally.failed > 0 ? `; ${tally.failed} could not be read` : ''
  return `${[added, ...others].join(', ')}${failed}. Ledger: ${path}`
}

const many = (count: number, noun: string): string => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
