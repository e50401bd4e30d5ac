import { annotateReport, type Engine } from '../analyse.ts'
import { cacheFolder, openCache } from '../llm/cache.ts'
import { loadModelReader } from '../llm/load-reader.ts'
import { type ModelChoice, modelId } from '../llm/model-choice.ts'
import { expectedOf, type ModelReader } from '../llm/model-reader.ts'
import { instructionsFor } from '../llm/prompt.ts'
import { type ModelAnalysis, readWithModel } from '../llm/read-with-model.ts'
import type { Expected } from '../llm/spent.ts'
import type { Report } from '../report/report.ts'
import type { ModelReading } from './job.ts'

const readers = new WeakMap<Engine, Map<string, Promise<ModelReader>>>()

/** Reads a report with a model, which is opened once for each thread. */
export async function analyseByModel(
  report: Report,
  engine: Engine,
  { by, choice }: ModelReading,
): Promise<ModelAnalysis> {
  const opened = readers.get(engine) ?? new Map<string, Promise<ModelReader>>()
  readers.set(engine, opened)
  const name = `${modelId(choice)} ${choice.address}`
  const reader = opened.get(name) ?? loadModelReader(engine, choice)
  opened.set(name, reader)
  return readWithModel(report, engine, await reader, by)
}

/** How a reader with a model is named in a ledger: who asks the same of the same model gives the same. */
export const nameOf = ({ codebook }: Engine, { by, choice }: ModelReading): string =>
  `${by} ${modelId(choice)} prompt ${instructionsFor(codebook).version}`

/** What a model would take for a report. */
export const expectation = (report: Report, engine: Engine, choice: ModelChoice): Expected =>
  expectedOf({ engine, choice, cache: openCache(cacheFolder()) }, annotateReport(report, engine))
