import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = new URL('../', import.meta.url)
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts') && !/\.(test|cases)\.ts$/.test(file))
  .map(file => ({ file, text: readFileSync(new URL(file, root), 'utf8') }))

/** Files that import what matches, with an import that is loaded at once. */
const atOnce = (path: RegExp): string[] =>
  sources
    .filter(({ text }) => [...text.matchAll(/^import (?!type )[^']*'([^']+)'/gm)].some(m => path.test(m[1]!)))
    .map(s => s.file)

describe('without a model nothing of it is loaded', () => {
  it('the library is imported where a model is asked, and by nobody else', () => {
    expect(atOnce(/^(?:ai|@ai-sdk\/.*)$/)).toEqual(['llm/ask.ts'])
    expect(atOnce(/\/ask\.ts$/).filter(file => file.startsWith('llm/'))).toEqual([])
  })

  it('the reader is imported by nothing that reads without it', () => {
    expect(atOnce(/\/llm\/(?:load-reader|model-reader|read-with-model|model-choice)\.ts$/)).toEqual([
      'work/by-model.ts',
    ])
    expect(atOnce(/\/by-model\.ts$/)).toEqual([])
  })

  /** The files of the library that the built command loads; Node writes down what it loaded where coverage is asked for. */
  function loadedBy(...options: string[]): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
    const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
    const report = fileURLToPath(new URL('../../examples/reports/oruro-miners.txt', import.meta.url))
    spawnSync(process.execPath, [command, 'read', '--json', ...options, report], {
      env: { ...process.env, NODE_V8_COVERAGE: folder, ONRECORD_MODEL_CACHE: '' },
    })
    const scripts = readdirSync(folder).flatMap(
      name => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] }).result,
    )
    rmSync(folder, { recursive: true, force: true })
    expect(scripts.length).toBeGreaterThan(50)
    return scripts.map(script => script.url).filter(url => /node_modules\/(?:ai|@ai-sdk)\//.test(url))
  }

  it('the built command loads the library with a model, and not without one', () => {
    expect(loadedBy()).toEqual([])
    expect(loadedBy('--reader', 'both', '--model', 'm', '--model-url', 'http://127.0.0.1:9/v1')).not.toEqual([])
  })
})
