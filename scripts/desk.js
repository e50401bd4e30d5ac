import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Builds the desk's page into `dist/desk`: one script, one style sheet, the fonts that the sheet names, and the licences of all that. */
const root = fileURLToPath(new URL('..', import.meta.url))
const into = `${root}dist/desk`

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['web/src/main.tsx', 'web/src/main.css'],
  outdir: into,
  bundle: true,
  minify: true,
  metafile: true,
  format: 'esm',
  splitting: true,
  chunkNames: '[name]-[hash]',
  platform: 'browser',
  target: 'es2023',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.woff2': 'file' },
  assetNames: '[name]-[hash]',
  logLevel: 'warning',
})

mkdirSync(into, { recursive: true })
for (const name of ['index.html', 'icon.svg']) copyFileSync(`${root}web/src/${name}`, `${into}/${name}`)

/** Folders of the packages of which something went into the page. */
const packages = new Set(
  Object.keys(metafile.inputs).flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []),
)
const licences = [...packages].sort().map(folder => {
  const file = readdirSync(`${root}${folder}`).find(name => /^licen[cs]e/i.test(name))
  if (!file) throw new Error(`${folder} has no licence file`)
  return `${folder.replace(/^.*node_modules\//, '')}\n\n${readFileSync(`${root}${folder}/${file}`, 'utf8').trim()}\n`
})
writeFileSync(`${into}/licences.txt`, licences.join('\n----\n\n'))
