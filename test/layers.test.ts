import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The order in which data flows; a file may import only from its own layer and those before it. See ARCHITECTURE.md. */
const layers = [
  'report',
  'record',
  'codebook',
  'language',
  'extract',
  'compare',
  'view',
  'export',
  'read',
  'ledger',
  'analyse.ts',
  'engine',
  'llm',
  'work',
  'server',
  'index.ts',
  'cli',
]

const root = new URL('../src/', import.meta.url)
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts') && !/\.(test|cases)\.ts$/.test(file))
const layerOf = (file: string): string => file.split('/')[0]!

function importsOf(file: string): string[] {
  const source = readFileSync(new URL(file, root), 'utf8')
  const found = source.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)
  return [...found].map(([, path]) => posix.normalize(posix.join(posix.dirname(file), path!)))
}

describe('layers', () => {
  it('finds the sources', () => {
    expect(files.length).toBeGreaterThan(50)
  })

  it('knows every folder and file at the top', () => {
    expect([...new Set(files.map(layerOf))].filter(layer => !layers.includes(layer))).toEqual([])
  })

  it('imports only downward', () => {
    const against = files.flatMap(file =>
      importsOf(file)
        .filter(path => !path.startsWith('..') && layers.indexOf(layerOf(path)) > layers.indexOf(layerOf(file)))
        .map(path => `${file} imports ${path}`),
    )
    expect(against).toEqual([])
  })

  it('keeps web/ and lab/ out of src/', () => {
    expect(
      files.flatMap(f =>
        importsOf(f)
          .filter(p => p.startsWith('..'))
          .map(p => `${f} imports ${p}`),
      ),
    ).toEqual([])
  })
})
