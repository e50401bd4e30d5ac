import { readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, transformSync } from 'esbuild'
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

/** The module of every target, below `targets/`. */
const modules: Readonly<Record<string, string>> = {
  search: 'search',
  record: 'record',
  correction: 'correction',
  ...Object.fromEntries(readers.map(name => [name, 'readers'])),
  reading: 'reading',
  answer: 'answer',
  api: 'api',
}

/** The names of the targets. */
export const targets = Object.keys(modules)

/** Packages that read what others wrote: they are instrumented as the sources are. */
const parsers = [
  'postal-mime',
  'saxes',
  'warcio',
  'yauzl',
  'feedsmith',
  'fast-xml-parser',
  'linkedom',
  'htmlparser2',
  '@mozilla/readability',
  'encoding-sniffer',
  'unpdf',
  'mammoth',
  'jszip',
  '@xmldom/xmldom',
]

const root = new URL('../../', import.meta.url)
const below = (folder: string): string => fileURLToPath(new URL(folder, root)).replaceAll('/', sep)
const sources = below('src/')
const instrumentedPackages = parsers.map(name => below(`node_modules/${name}/`))

/** Gathers what the files of a bundle are instrumented with. */
interface Gathered {
  places: number
  readonly words: Set<string>
}

/** Instruments the sources and the parsers; other packages stay outside. */
const instrumenting = (gathered: Gathered): Plugin => ({
  name: 'instrumenting',
  setup({ onLoad, onResolve }) {
    // What the parsers themselves use comes with them, in the version that is theirs.
    onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) =>
      kind === 'entry-point' || parsers.includes(path) || importer.includes('node_modules')
        ? null
        : { path, external: true },
    )
    onLoad({ filter: /\.[cm]?[jt]s$/ }, ({ path }) => {
      const own = path.startsWith(sources)
      if (!own && !instrumentedPackages.some(folder => path.startsWith(folder))) return null
      const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts', target: 'esnext' })
      const made = instrumented(code, gathered.places)
      gathered.places += made.places
      if (own) for (const word of made.words) gathered.words.add(word)
      return { contents: made.code, loader: 'js' }
    })
  },
})

/** Bundles a target, instrumented, and the worker that tries it. */
export async function built(name: string): Promise<Built> {
  const gathered: Gathered = { places: 0, words: new Set() }
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
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'error',
    banner: {
      js: [
        'import { createRequire as __createRequire } from "node:module"',
        'const require = __createRequire(import.meta.url)',
        'const __reached = globalThis.__reached',
      ].join('\n'),
    },
    plugins: [instrumenting(gathered)],
  })
  return {
    target: new URL('target.mjs', out).href,
    worker: new URL('worker.mjs', out).href,
    places: gathered.places,
    words: [...gathered.words].filter(word => word.length > 0 && word.length <= 40),
  }
}
