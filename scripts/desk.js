import { copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Builds the desk's page into `dist/desk`: one script, one style sheet, the fonts that the sheet names. */
const root = fileURLToPath(new URL('..', import.meta.url))
const into = `${root}dist/desk`
const require = createRequire(`${root}web/package.json`)

await build({
  absWorkingDir: root,
  entryPoints: ['web/src/main.tsx', 'web/src/main.css'],
  outdir: into,
  bundle: true,
  minify: true,
  format: 'esm',
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
for (const font of ['source-serif-4', 'source-sans-3'])
  copyFileSync(require.resolve(`@fontsource-variable/${font}/LICENSE`), `${into}/${font}-licence.txt`)
