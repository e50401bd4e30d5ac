import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Gazetteer } from './extract/places/gazetteer.ts'
import { openGazetteer } from './extract/places/gazetteer-file.ts'
import { NAME_TEMPLATES } from './language/entities/features.ts'
import { createNameFinder, type NameModelData } from './language/entities/finder.ts'
import type { PlaceNames } from './language/entities/place-names.ts'
import type { Models } from './language/models.ts'
import { packs } from './language/packs.ts'
import { createParser, PARSE_TEMPLATES, type ParseLexicon } from './language/parse/parser.ts'
import { decodeModel, type Model } from './language/perceptron/file.ts'
import { TAG_TEMPLATES } from './language/tag/features.ts'
import type { TagLexicon } from './language/tag/lexicon.ts'
import { createTagger } from './language/tag/tagger.ts'
import { OnrecordError } from './report/error.ts'

/** An entry of `models/<language>/card.json`. */
export interface ModelFile {
  readonly file: string
  /** Of the compressed file. */
  readonly sha256: string
  readonly bytes: number
  /** The day of training, ISO. */
  readonly date: string
  /** Names of the entries of `ModelCard.sources`. */
  readonly trainedOn: readonly string[]
  readonly scores: Readonly<Record<string, unknown>>
}

export interface ModelSource {
  readonly name: string
  readonly what: string
  readonly url: string
  readonly licence: string
}

/** What `models/<language>/card.json` says of the weights beside it. */
export interface ModelCard {
  readonly language: string
  readonly version: string
  /** Of the weights as a whole: the strictest among their sources. */
  readonly licence: string
  readonly sources: Readonly<Record<string, ModelSource>>
  readonly files: Readonly<Record<string, ModelFile>>
}

/** Beside `src` and `dist` alike. */
const FOLDER = fileURLToPath(new URL('../models/', import.meta.url))

/**
 * Finds the weights of a language (ISO 639-1), checks them against their card and unpacks them. The
 * name finder looks names up in `places`. Throws
 * `OnrecordError`: `model-missing` where a file is not there, `model-damaged` where it is not the one on
 * the card, `model-mismatch` where it belongs to another version of the program.
 */
export function loadModels(
  language = 'en',
  folder = join(FOLDER, language),
  places: PlaceNames = loadGazetteer(),
): Models {
  const pack = packs.find(p => p.code === language)
  if (!pack) throw new OnrecordError('language-not-supported', `there is no pack for "${language}"`, 'add one')
  const card = readCard(folder)
  const open = <Data>(name: string, templates: number): Model<Data> =>
    decodeModel(unpack(checked(folder, card, name)), name, templates)
  return {
    version: versionOf(card),
    tagger: createTagger(open<TagLexicon>('tag', TAG_TEMPLATES)),
    parser: createParser(open<ParseLexicon>('parse', PARSE_TEMPLATES)),
    names: createNameFinder(open<NameModelData>('names', NAME_TEMPLATES), pack, places),
  }
}

/** The gazetteer that goes with every language. Throws `model-missing` or `model-damaged`. */
export function loadGazetteer(folder = join(FOLDER, 'gazetteer')): Gazetteer {
  return openGazetteer(unpack(readModelFile(join(folder, 'places.bin'))))
}

/** Changes when any of the weights does. */
function versionOf({ version, files }: ModelCard): string {
  const sums = Object.keys(files)
    .sort()
    .map(name => files[name]!.sha256)
  return `${version} sha256:${sha256(sums.join('\n')).slice(0, 16)}`
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

function readModelFile(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new OnrecordError('model-missing', `cannot read ${path}`, 'install the package again', { cause })
  }
}

const damaged = (what: string, cause?: unknown): OnrecordError =>
  new OnrecordError('model-damaged', what, 'install the package again', { cause })

function readCard(folder: string): ModelCard {
  const path = join(folder, 'card.json')
  const bytes = readModelFile(path)
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as ModelCard
  } catch (cause) {
    throw damaged(`${path} is no JSON`, cause)
  }
}

function checked(folder: string, card: ModelCard, name: string): Uint8Array {
  const entry = card.files[name]
  if (!entry) throw damaged(`the card in ${folder} has no entry "${name}"`)
  const bytes = readModelFile(join(folder, entry.file))
  if (sha256(bytes) !== entry.sha256) throw damaged(`${join(folder, entry.file)} is not the file on its card`)
  return bytes
}

function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
    throw damaged('a model file is packed as an older version of the program packed it')
  try {
    return gunzipSync(bytes)
  } catch (cause) {
    throw damaged('a model file cannot be unpacked', cause)
  }
}
