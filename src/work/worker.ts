import { type Analysis, analyse, type Engine } from '../analyse.ts'
import { codebookId } from '../codebook/codebook.ts'
import { loadEngine } from '../engine/engine.ts'
import { gazetteerFolder, openGazetteers } from '../engine/gazetteers.ts'
import { engineFiles } from '../engine/model-files.ts'
import { reportKey } from '../ledger/keys.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { ModelChoice } from '../llm/model-choice.ts'
import type { Expected, ModelFailure, Spent } from '../llm/spent.ts'
import { readBytes } from '../read/bytes.ts'
import { fromJsonLine } from '../read/json-line.ts'
import type { Report } from '../report/report.ts'
import { idIn, type Job, type ModelReading, type Outcome, problemOf, type Work } from './job.ts'

const encoder = new TextEncoder()
const engines = new Map<string, Engine>()
const ledgers = new Map<string, Ledger>()

/**
 * Reads the reports of a batch one after the other, after it has asked the ledger, where there is one, once for all which
 * of them stand there. Models are loaded once, with the first job.
 */
export const work: Work = async jobs => {
  const taken: (Taken | Outcome)[] = []
  for (const job of jobs) taken.push(await take(job))
  const reports = taken.filter((t): t is Taken => 'report' in t)
  let known: ReadonlySet<Taken>
  try {
    known = await knownIn(reports)
  } catch (error) {
    return taken.map(one => ('report' in one ? { ...problemIn(one.job, error), ofLedger: true as const } : one))
  }
  const outcomes: Outcome[] = []
  for (const one of taken)
    outcomes.push('report' in one ? (known.has(one) ? { known: true } : await outcomeOf(one)) : one)
  return outcomes
}

/** A report that is there and has still to be read. */
interface Taken {
  readonly job: Exclude<Job, { kind: 'refused' }>
  readonly report: Report
  readonly reader: Engine
  readonly engine: string
}

async function take(job: Job): Promise<Taken | Outcome> {
  if (job.kind === 'refused') return { problem: job.problem }
  try {
    const report = await reportOf(job)
    const reader = await engineOf(job.defaults.codebook)
    const { reader: model } = job.defaults
    const name = `${reader.version} ${codebookId(reader.codebook)}`
    return { job, report, reader, engine: model ? `${name} ${await modelName(reader, model)}` : name }
  } catch (error) {
    return problemIn(job, error)
  }
}

async function outcomeOf({ job, report, reader, engine }: Taken): Promise<Outcome> {
  try {
    const { reading, spent } = await analyseBy(report, reader, job.defaults.reader)
    // What the model could not read is read again when the report is added again.
    const by = spent?.failed ? `${engine} in part` : engine
    if (job.defaults.ledger !== undefined) return { prepared: preparing!.prepareReading(reading), engine: by, spent }
    return { json: encoder.encode(`${JSON.stringify(reading)}\n`), spent }
  } catch (error) {
    return problemIn(job, error)
  }
}

function problemIn(job: Job, error: unknown): Outcome {
  if (process.env.ONRECORD_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return { problem: problemOf(error), spent: (error as Partial<ModelFailure> | null)?.spent, ...idIn(job) }
}

/** A reading, with what a model took for it where one reads. */
export interface ReportAnalysis extends Analysis {
  readonly spent?: Spent
}

/** Reads a report with the engine of this thread, with the codebook in a folder and with a model where they are named. */
export const analyseReport = async (report: Report, codebook?: string, model?: ModelReading): Promise<ReportAnalysis> =>
  analyseBy(report, await engineOf(codebook), model)

/** What reads with models is loaded only where one is named. */
const analyseBy = async (report: Report, engine: Engine, model?: ModelReading): Promise<ReportAnalysis> =>
  model ? (await import('./by-model.ts')).analyseByModel(report, engine, model) : analyse(report, engine)

const modelName = async (engine: Engine, model: ModelReading): Promise<string> =>
  (await import('./by-model.ts')).nameOf(engine, model)

/** The engine of this thread, and what a model would take for a report: nothing is sent. */
export async function expectReport(report: Report, choice: ModelChoice, codebook?: string): Promise<Expected> {
  const { expectation } = await import('./by-model.ts')
  return expectation(report, await engineOf(codebook), choice)
}

async function engineOf(codebook = ''): Promise<Engine> {
  let engine = engines.get(codebook)
  if (!engine) engines.set(codebook, (engine = await engineFor(codebook)))
  return engine
}

/** Only a ledger needs it. */
let preparing: typeof import('../ledger/prepare.ts') | undefined

/** Those that stand in the ledger, read by the same engine. Looks without a right to write: only one thread writes to a ledger. */
async function knownIn(taken: readonly Taken[]): Promise<ReadonlySet<Taken>> {
  const [first] = taken
  const path = first?.job.defaults.ledger
  if (!first || path === undefined) return new Set()
  preparing ??= await import('../ledger/prepare.ts')
  let ledger = ledgers.get(path)
  if (!ledger) {
    const { openLedger } = await import('../ledger/open-at.ts')
    ledgers.set(path, (ledger = await openLedger(path, { readOnly: true })))
  }
  const known = await ledger.known(
    taken.map(({ report }) => reportKey(report)),
    first.engine,
  )
  return new Set(taken.filter((_, i) => known[i]))
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
