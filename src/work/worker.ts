import { type Analysis, analyse, type Engine } from '../analyse.ts'
import { loadEngine } from '../engine.ts'
import { fromJsonLine, idOfJsonLine } from '../read/json-line.ts'
import { readSource } from '../read/read.ts'
import type { Report } from '../report/report.ts'
import { type Defaults, type Job, type Outcome, problemOf, type Work } from './job.ts'

let engine: Engine | undefined

/** Reads the reports of a batch one after the other. Models are loaded once, with the first job. */
export const work: Work = async jobs => {
  const outcomes: Outcome[] = []
  for (const job of jobs) outcomes.push(await outcomeOf(job))
  return outcomes
}

async function outcomeOf(job: Job): Promise<Outcome> {
  if (job.kind === 'refused') return { problem: job.problem }
  try {
    return { json: JSON.stringify(analyseReport(await reportOf(job)).reading) }
  } catch (error) {
    const id = job.kind === 'line' ? idOfJsonLine(job.text) : null
    return { problem: problemOf(error), ...(id === null ? {} : { id }) }
  }
}

/** Reads a report with the engine of this thread. */
export function analyseReport(report: Report): Analysis {
  engine ??= loadEngine()
  return analyse(report, engine)
}

const reportOf = async (job: Exclude<Job, { kind: 'refused' }>): Promise<Report> =>
  job.kind === 'line' ? withDefaults(await fromJsonLine(job.text), job.defaults) : readSource(job.source, job.defaults)

const withDefaults = (report: Report, { date, language }: Defaults): Report => ({
  ...report,
  published: report.published ?? date ?? null,
  language: language ?? report.language,
})
