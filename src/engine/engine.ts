import type { Engine } from '../analyse.ts'
import type { Codebook } from '../codebook/codebook.ts'
import { plover } from '../codebook/plover/plover.ts'
import type { Gazetteer } from '../extract/places/gazetteer.ts'
import { joinGazetteers } from '../extract/places/gazetteer-join.ts'
import { packs } from '../language/packs.ts'
import { OnrecordError } from '../report/error.ts'
import type { EngineFiles } from './model-files.ts'
import { loadGazetteer, loadModels } from './models.ts'
import { version } from './package.ts'

/**
 * The engine for a language (ISO 639-1), with PLOVER or another codebook; `files` where they have been read already,
 * `own` for gazetteers beside the package's. Throws `OnrecordError` where no pack or no model is there.
 */
export function loadEngine(
  language = 'en',
  codebook: Codebook = plover,
  files?: EngineFiles,
  own: readonly Gazetteer[] = [],
): Engine {
  const pack = packs.find(p => p.code === language)
  if (!pack)
    throw new OnrecordError(
      'language-not-supported',
      `there is no language pack for “${language}”`,
      `Languages that can be read: ${packs.map(p => p.code).join(', ')}.`,
    )
  const gazetteer = joinGazetteers([loadGazetteer(files?.places), ...own])
  const models = loadModels(language, undefined, gazetteer, files?.models)
  return { pack, models, codebook, gazetteer, version: [version, models.version, ...own.map(g => g.version)].join(' ') }
}
