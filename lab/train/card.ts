import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { ModelCard } from '../../src/models.ts'

/**
 * Compresses a model into `<out>/<name>.bin` and enters it in `<out>/card.json` with its checksum, the
 * day and its scores. What the card says of other models stays.
 */
export function saveModel(
  out: string,
  name: string,
  model: Uint8Array,
  scores: Readonly<Record<string, unknown>>,
  log: (line: string) => void,
): void {
  mkdirSync(out, { recursive: true })
  const bytes = brotliCompressSync(model, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
  writeFileSync(join(out, `${name}.bin`), bytes)
  const card = readCard(out)
  const entry = {
    file: `${name}.bin`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    date: new Date().toISOString().slice(0, 10),
    scores,
  }
  const files = { ...card.files, [name]: { ...card.files[name], ...entry } }
  writeFileSync(join(out, 'card.json'), `${JSON.stringify({ ...card, files }, null, 2)}\n`)
  log(`${name}: ${bytes.length} bytes, ${JSON.stringify(scores)}`)
}

function readCard(out: string): ModelCard {
  const path = join(out, 'card.json')
  if (!existsSync(path)) return { language: 'en', version: 'en-1', files: {} }
  return JSON.parse(readFileSync(path, 'utf8')) as ModelCard
}
