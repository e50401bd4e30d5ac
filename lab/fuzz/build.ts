import { readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transformSync } from 'esbuild'
import { instrumented } from './instrument.ts'
import { names as readers } from './targets/readers.ts'

/** A target that can be loaded, with what is known of its sources. */
export interface Built {
  /** Addresses of the modules. */
  readonly target: string
  readonly worker: string
  /** How many counters the target has. */
  readonly places: number
  readonly words: readonly string[]
}

const root = new URL('../../', import.meta.url)
const sources = fileURLToPath(new URL('src/', root))

/** The module of every target, below `targets/`. */
const modules: Readonly<Record<string, string>> = {
  search: 'search',
  record: 'record',
  correction: 'correction',
  ...Object.fromEntries(readers.map(name => [name, 'readers'])),
  answer: 'answer',
  api: 'api',
}

/** The names of the targets. */
export const targets = Object.keys(modules)

/** Bundles a target, the files of `src/` instrumented, and the worker that tries it. Packages stay as they are. */
export async function built(name: string): Promise<Built> {
  let places = 0
  const words = new Set<string>()
  const out = new URL(`dist/fuzz/${name}/`, root)
  await build({
    entryPoints: {
      target: fileURLToPath(new URL(`targets/${modules[name]}.ts`, import.meta.url)),
      worker: fileURLToPath(new URL('worker.ts', import.meta.url)),
    },
    outdir: fileURLToPath(out),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
    banner: { js: 'const __reached = globalThis.__reached;' },
    plugins: [
      {
        name: 'instrumented',
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            if (!path.startsWith(sources) || path.includes(`${sep}codebook${sep}plover`)) return null
            const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts', target: 'esnext' })
            const made = instrumented(code, places)
            places += made.places
            for (const word of made.words) words.add(word)
            return { contents: made.code, loader: 'js' }
          })
        },
      },
    ],
  })
  return {
    target: new URL('target.mjs', out).href,
    worker: new URL('worker.mjs', out).href,
    places,
    words: [...words].filter(word => word.length > 0 && word.length <= 40),
  }
}
