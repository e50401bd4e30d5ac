import type { Price } from '../llm/spent.ts'
import { OnrecordError } from '../report/error.ts'
import type { ModelReading } from '../work/job.ts'

/** What the options of `withModelOptions` give. */
export interface ModelOptions {
  readonly reader?: 'engine' | 'llm' | 'both'
  readonly model?: string
  readonly modelUrl?: string
  readonly price?: Price
}

/**
 * Who reads beside the engine; undefined where nobody does. What knows models is loaded only then. Throws
 * `OnrecordError`: `usage`, or `model-key-missing` before anything is read.
 */
export async function modelReadingOf(options: ModelOptions, keyNeeded = true): Promise<ModelReading | undefined> {
  const { reader = 'engine', model, modelUrl } = options
  if (reader === 'engine') {
    if (model === undefined && modelUrl === undefined) return undefined
    throw new OnrecordError('usage', 'a model is named and does not read', 'Add --reader llm or --reader both.')
  }
  if (model === undefined)
    throw new OnrecordError('usage', `--reader ${reader} names no model`, 'Name one with --model.')
  const { keyOf, modelChoice } = await import('../llm/model-choice.ts')
  const choice = modelChoice(model, modelUrl)
  if (keyNeeded) keyOf(choice, process.env)
  return { by: reader, choice }
}
