import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzip, gunzipSync, type ZlibOptions } from 'node:zlib'
import { OnrecordError } from '../report/error.ts'
import { packageFolder } from './package.ts'

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

/** The weights of a language, checked against their card and unpacked. */
export interface ModelFiles {
  /** Changes when any of the weights does. */
  readonly version: string
  readonly tag: Uint8Array
  readonly parse: Uint8Array
  readonly names: Uint8Array
}

/** Everything that is read from `models/` for a language. */
export interface EngineFiles {
  readonly models: ModelFiles
  readonly places: Uint8Array
}

const MODELS = fileURLToPath(new URL('models/', packageFolder))

export const modelFolder = (language: string): string => join(MODELS, language)

/**
 * The weights in a folder. Throws `OnrecordError`: `model-missing` where a file is not there, `model-damaged` where it
 * is not the one on the card.
 */
export function readModelFiles(folder: string): ModelFiles {
  const card = readCard(folder)
  const open = (name: string): Uint8Array => unpacked(checked(card, name, readBytes(pathOf(folder, card, name))))
  return { version: versionOf(card), tag: open('tag'), parse: open('parse'), names: open('names') }
}

/** The unpacked gazetteer, which goes with every language. Throws `model-missing` or `model-damaged`. */
export const readPlaces = (): Uint8Array => unpacked(readBytes(PLACES))

let begun: Promise<EngineFiles> | undefined

/**
 * Begins to unpack in other threads what `engineFiles` will give, to be called before the rest of the program is
 * loaded: both take about as long.
 */
export function beginEngineFiles(language = 'en'): void {
  begun ??= unpackedBeside(modelFolder(language))
  // Told where they are asked for.
  begun.catch(() => {})
}

/** The same as `readModelFiles` and `readPlaces`, unpacked in other threads. They are not kept. */
export function engineFiles(language = 'en'): Promise<EngineFiles> {
  const files = begun ?? unpackedBeside(modelFolder(language))
  begun = undefined
  return files
}

async function unpackedBeside(folder: string): Promise<EngineFiles> {
  const card = readCard(folder)
  const open = async (path: string, name?: string): Promise<Uint8Array> => {
    const bytes = await readFile(path).catch(cause => {
      throw missing(path, cause)
    })
    return unpackedAsync(name === undefined ? bytes : checked(card, name, bytes))
  }
  // The largest first: it takes longest.
  const [parse, names, tag, places] = await Promise.all([
    open(pathOf(folder, card, 'parse'), 'parse'),
    open(pathOf(folder, card, 'names'), 'names'),
    open(pathOf(folder, card, 'tag'), 'tag'),
    open(PLACES),
  ])
  return { models: { version: versionOf(card), tag, parse, names }, places }
}

const PLACES = join(MODELS, 'gazetteer', 'places.bin')

function versionOf({ version, files }: ModelCard): string {
  const sums = Object.keys(files)
    .sort()
    .map(name => files[name]!.sha256)
  return `${version} sha256:${sha256(sums.join('\n')).slice(0, 16)}`
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw missing(path, cause)
  }
}

const missing = (path: string, cause: unknown): OnrecordError =>
  new OnrecordError('model-missing', `cannot read ${path}`, 'install the package again', { cause })

const damaged = (what: string, cause?: unknown): OnrecordError =>
  new OnrecordError('model-damaged', what, 'install the package again', { cause })

function readCard(folder: string): ModelCard {
  const path = join(folder, 'card.json')
  const bytes = readBytes(path)
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as ModelCard
  } catch (cause) {
    throw damaged(`${path} is no JSON`, cause)
  }
}

function pathOf(folder: string, card: ModelCard, name: string): string {
  const entry = card.files[name]
  if (!entry) throw damaged(`the card in ${folder} has no entry "${name}"`)
  return join(folder, entry.file)
}

function checked(card: ModelCard, name: string, bytes: Uint8Array): Uint8Array {
  const { file, sha256: expected } = card.files[name]!
  if (sha256(bytes) !== expected) throw damaged(`${file} is not the file on its card`)
  return bytes
}

const gunzipBeside = promisify(gunzip)

function unpacked(bytes: Uint8Array): Uint8Array {
  if (!isPacked(bytes)) return bytes
  try {
    return gunzipSync(bytes, inOnePiece(bytes))
  } catch (cause) {
    throw damaged('a model file cannot be unpacked', cause)
  }
}

async function unpackedAsync(bytes: Uint8Array): Promise<Uint8Array> {
  if (!isPacked(bytes)) return bytes
  try {
    return await gunzipBeside(bytes, inOnePiece(bytes))
  } catch (cause) {
    throw damaged('a model file cannot be unpacked', cause)
  }
}

/** A file that is no gzip is taken as it is. */
const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** A gzip file ends with the length of what is in it. */
function inOnePiece(bytes: Uint8Array): ZlibOptions {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(bytes.length - 4, true)
  // Of a damaged file the length may be anything: no more than gzip can have packed.
  return { chunkSize: Math.min(length, bytes.length * 1032) + 64 }
}
