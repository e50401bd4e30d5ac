import { type Analysis, analyse, type Engine } from '../analyse.ts'
import { codebookId } from '../codebook/codebook.ts'
import { loadEngine } from '../engine/engine.ts'
import { gazetteerFolder, openGazetteers } from '../engine/gazetteers.ts'
import { engineFiles } from '../engine/model-files.ts'
import { reportKey } from '../ledger/keys.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { readBytes } from '../read/bytes.ts'
import { fromJsonLine } from '../read/json-line.ts'
import type { Report } from '../report/report.ts'
import { idIn, type Job, type Outcome, problemOf, type Work } from './job.ts'

const encoder = new TextEncoder()
const engines = new Map<string, Engine>()
const ledgers = new Map<string, Ledger>()

/** Reads the reports of a batch one after the other. Models are loaded once, with the first job. */
export const work: Work = async jobs => {
  const outcomes: Outcome[] = []
  for (const job of jobs) outcomes.push(await outcomeOf(job))
  return outcomes
}

async function outcomeOf(job: Job): Promise<Outcome> {
  if (job.kind === 'refused') return { problem: job.problem }
  try {
    const { codebook, ledger } = job.defaults
    const report = await reportOf(job)
    const reader = await engineOf(codebook)
    const engine = `${reader.version} ${codebookId(reader.codebook)}`
    if (ledger !== undefined && (await standsIn(ledger, report, engine))) return { known: true }
    const { reading } = analyse(report, reader)
    if (ledger !== undefined) return { prepared: (await preparing()).prepareReading(reading), engine }
    return { json: encoder.encode(`${JSON.stringify(reading)}\n`) }
  } catch (error) {
    if (process.env.ONRECORD_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
    return { problem: problemOf(error), ...idIn(job) }
  }
}

/** Reads a report with the engine of this thread, with the codebook in a folder where one is named. */
export const analyseReport = async (report: Report, codebook?: string): Promise<Analysis> =>
  analyse(report, await engineOf(codebook))

async function engineOf(codebook = ''): Promise<Engine> {
  let engine = engines.get(codebook)
  if (!engine) engines.set(codebook, (engine = await engineFor(codebook)))
  return engine
}

/** Only a ledger needs it. */
const preparing = () => import('../ledger/prepare.ts')

/** Looks without a right to write: only one thread writes to a ledger. */
async function standsIn(path: string, report: Report, engine: string): Promise<boolean> {
  let ledger = ledgers.get(path)
  if (!ledger) {
    const { openSqliteLedger } = await import('../ledger/sqlite/sqlite.ts')
    ledgers.set(path, (ledger = await openSqliteLedger(path, { readOnly: true })))
  }
  return (await ledger.known([reportKey(report)], engine))[0]!
}

/** What reads codebooks is loaded only where one is named; the user's gazetteers are used wherever there are some. */
async function engineFor(codebook: string): Promise<Engine> {
  const files = await engineFiles()
  const own = openGazetteers(gazetteerFolder())
  if (codebook === '') return loadEngine('en', undefined, files, own)
  const { loadCodebook } = await import('../engine/codebooks.ts')
  return loadEngine('en', loadCodebook(codebook), files, own)
}

/** The report of a job. Throws an `OnrecordError` for everything that keeps it from being read. */
export const reportOf = (job: Exclude<Job, { kind: 'refused' }>): Promise<Report> =>
  job.kind === 'line' ? fromJsonLine(job.text, job.defaults) : readBytes(job.bytes, job.defaults, job.origin)
