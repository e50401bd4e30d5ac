import { readdirSync, readFileSync } from 'node:fs'
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
})
