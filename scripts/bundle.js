import { build } from 'esbuild'

// Three hundred small modules take as long to find and open as a report to read: the code is built into a few files,
// unminified, each module under the name of its source. Dependencies stay outside.
await build({
  absWorkingDir: new URL('..', import.meta.url).pathname,
  entryPoints: ['src/index.ts', 'src/cli/main.ts', 'src/work/worker.ts', 'src/work/asker.ts'],
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'parts/[name]-[hash]',
  logLevel: 'warning',
})
