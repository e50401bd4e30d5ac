import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { ModelCard, ModelFile } from '../../src/engine/model-files.ts'
import { sources } from './sources.ts'

/** What is saved beside the weights. */
export interface SavedModel {
  /** From `encodeModel`. */
  readonly bytes: Uint8Array
  /** Keys of `sources`. */
  readonly trainedOn: readonly string[]
  readonly scores: Readonly<Record<string, unknown>>
}

/**
 * Compresses a model into `<out>/<name>.bin` and enters it in `<out>/card.json` with its checksum, the
 * day, its sources and its scores. What the card says of other models stays.
 */
export function saveModel(out: string, name: string, saved: SavedModel, log: (line: string) => void): void {
  mkdirSync(out, { recursive: true })
  const bytes = gzipSync(saved.bytes, { level: 9 })
  writeFileSync(join(out, `${name}.bin`), bytes)
  const entry: ModelFile = {
    file: `${name}.bin`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    date: new Date().toISOString().slice(0, 10),
    trainedOn: saved.trainedOn,
    scores: saved.scores,
  }
  writeFileSync(join(out, 'card.json'), `${JSON.stringify(withEntry(readCard(out), name, entry), null, 2)}\n`)
  log(`${name}: ${bytes.length} bytes, ${JSON.stringify(saved.scores)}`)
}

/** Files in alphabetical order; of the sources, those that some file was trained on. */
function withEntry(card: ModelCard, name: string, entry: ModelFile): ModelCard {
  const files = Object.entries({ ...card.files, [name]: entry }).sort(([a], [b]) => (a < b ? -1 : 1))
  const used = new Set(files.flatMap(([, file]) => file.trainedOn))
  return {
    ...card,
    sources: Object.fromEntries(Object.entries(sources).filter(([key]) => used.has(key))),
    files: Object.fromEntries(files),
  }
}

function readCard(out: string): ModelCard {
  const path = join(out, 'card.json')
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as ModelCard
  return { language: 'en', version: 'en-1', licence: 'CC BY-SA 4.0', sources: {}, files: {} }
}
