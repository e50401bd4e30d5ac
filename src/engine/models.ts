import type { Gazetteer } from '../extract/places/gazetteer.ts'
import { openGazetteer } from '../extract/places/gazetteer-file.ts'
import { NAME_TEMPLATES } from '../language/entities/features.ts'
import { createNameFinder, type NameModelData } from '../language/entities/finder.ts'
import type { PlaceNames } from '../language/entities/place-names.ts'
import type { Models } from '../language/models.ts'
import { packs } from '../language/packs.ts'
import { createParser, PARSE_TEMPLATES, type ParseLexicon } from '../language/parse/parser.ts'
import { decodeModel } from '../language/perceptron/file.ts'
import { TAG_TEMPLATES } from '../language/tag/features.ts'
import type { TagLexicon } from '../language/tag/lexicon.ts'
import { createTagger } from '../language/tag/tagger.ts'
import { createCaser } from '../language/truecase/caser.ts'
import { OnrecordError } from '../report/error.ts'
import { type ModelFiles, modelFolder, readModelFiles, readPlaces } from './model-files.ts'

/**
 * The models in the weights of a language (ISO 639-1); the name finder looks names up in `places`. Throws
 * `OnrecordError`: what `readModelFiles` throws, `model-damaged` where a file is no whole model, `model-mismatch` where it
 * belongs to another version of the program.
 */
export function loadModels(
  language = 'en',
  folder = modelFolder(language),
  places: PlaceNames = loadGazetteer(),
  files: ModelFiles = readModelFiles(folder),
): Models {
  const pack = packs.find(p => p.code === language)
  if (!pack) throw new OnrecordError('language-not-supported', `there is no pack for "${language}"`, 'add one')
  const { version, tag, parse } = files
  const names = decodeModel<NameModelData>(files.names, 'names', NAME_TEMPLATES)
  return {
    version,
    tagger: createTagger(decodeModel<TagLexicon>(tag, 'tag', TAG_TEMPLATES)),
    parser: createParser(decodeModel<ParseLexicon>(parse, 'parse', PARSE_TEMPLATES)),
    names: createNameFinder(names, pack, places),
    caser: createCaser(names, pack, places),
  }
}

/** The gazetteer that goes with every language. Throws `model-missing` or `model-damaged`. */
export const loadGazetteer = (bytes = readPlaces()): Gazetteer => openGazetteer(bytes)
