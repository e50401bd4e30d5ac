import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { OnrecordError } from '../../src/report/error.ts'
import type { TrainOptions } from './options.ts'

/** npm run train -- NAME [--data FOLDER] [--out FOLDER] [--epochs N] */

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** One script a model, by the name that the command gives. */
const scripts: Readonly<Record<string, () => Promise<(options: TrainOptions) => void>>> = {
  tag: async () => (await import('./tag.ts')).trainTag,
  names: async () => (await import('./names.ts')).trainNameFinder,
  parse: async () => (await import('./parse.ts')).trainParse,
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string' }, out: { type: 'string' }, epochs: { type: 'string' } },
  })
  const script = scripts[positionals[0] ?? '']
  if (!script) throw new OnrecordError('usage', 'no such model', `name one of: ${Object.keys(scripts).join(', ')}`)
  const train = await script()
  train({
    data: values.data ?? join(root, '../shared/corpora/train'),
    out: values.out ?? join(root, 'models/en'),
    epochs: values.epochs === undefined ? undefined : Number(values.epochs),
    log: line => console.log(line),
  })
}

main().catch((error: unknown) => {
  if (!(error instanceof OnrecordError)) throw error
  console.error(`${error.message}; ${error.advice} (${error.code})`)
  process.exitCode = 2
})
