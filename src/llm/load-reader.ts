import type { Engine } from '../analyse.ts'
import { cacheFolder, openCache } from './cache.ts'
import { keyOf, type ModelChoice } from './model-choice.ts'
import { type ModelReader, modelReader } from './model-reader.ts'
import { openModel } from './open-model.ts'

/**
 * The reader that a choice is: the model of its provider, the key from the environment, answers kept in the user’s
 * cache. Throws `model-key-missing`, `model-library-missing`.
 */
export async function loadModelReader(engine: Engine, choice: ModelChoice): Promise<ModelReader> {
  const ask = await openModel(choice, keyOf(choice, process.env))
  return modelReader({ engine, choice, ask, cache: openCache(cacheFolder()) })
}
