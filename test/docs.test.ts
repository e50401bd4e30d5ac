import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { declarations } from '../src/cli/declare/list.ts'
import { compareReadings } from '../src/compare/compare.ts'
import { analyse, loadEngine, readSource } from '../src/index.ts'
import type { Reading } from '../src/record/reading.ts'
import { comparisonView } from '../src/view/comparison.ts'
import { type Line, plainText } from '../src/view/line.ts'
import { readingView } from '../src/view/reading.ts'
import { searchFields } from '../src/view/search/fields.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const pages = [
  ...readdirSync(root).filter(name => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => join('docs', name)),
]

/** Paths in links and in code marks that look like paths of this repository. */
function pathsIn(page: string): string[] {
  const text = read(page)
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => join(dirname(page), path!))
  const marked = [...text.matchAll(/`((?:src|lab|test|docs|examples|models|schema)\/[\w./-]*)`/g)].map(
    ([, path]) => path!,
  )
  return [...links, ...marked]
}

/** `codebook new`, `codebook test`, …: a command with parts stands for its parts. */
const namesOf = (command: Command): string[] =>
  command.commands.length === 0
    ? [command.name()]
    : command.commands.flatMap(namesOf).map(part => `${command.name()} ${part}`)

describe('the documentation', () => {
  it.each(pages)('%s names only paths that are there', page => {
    expect(pathsIn(page).filter(path => !existsSync(join(root, path)))).toEqual([])
  })

  it('ARCHITECTURE.md is one page', () => {
    expect(read('ARCHITECTURE.md').split('\n').length).toBeLessThan(150)
  })

  it('README.md shows every command', () => {
    const program = new Command()
    for (const declare of declarations) declare(program, () => {})
    const commands = program.commands.flatMap(namesOf)
    expect(commands.length).toBeGreaterThan(8)
    expect(commands.filter(name => !read('README.md').includes(`onrecord ${name}`))).toEqual([])
  })

  it('docs/asking.md names every field of a search', () => {
    const page = read('docs/asking.md')
    expect(searchFields.filter(f => !page.includes(`\`${f.name}\``)).map(f => f.name)).toEqual([])
  })

  describe('README.md shows what is really printed', () => {
    const samples = [...read('README.md').matchAll(/```text\n([\s\S]*?)```/g)].map(([, sample]) => sample!.split('\n'))
    const engine = loadEngine()
    const readingOf = async (name: string): Promise<Reading> =>
      analyse(await readSource(join(root, 'examples/reports', name)), engine).reading

    const expectPrinted = (sample: readonly string[], view: readonly Line[]): void => {
      const printed = new Set(plainText(view).map(line => line.trimEnd()))
      expect(sample.filter(line => line !== '…' && !printed.has(line))).toEqual([])
    }

    it('of one report', async () => {
      const reading = await readingOf('kassala-blast-wire.txt')
      expectPrinted(samples[0]!, readingView(reading, { width: 96, brackets: true, explain: false }))
    })

    it('of three compared', async () => {
      const names = ['wire.txt', 'local.html', 'ministry.html'].map(name => `kassala-blast-${name}`)
      const comparison = compareReadings(await Promise.all(names.map(readingOf)))
      expectPrinted(samples[1]!, comparisonView(comparison, { width: 96, rollUp: 'low-best-high', explain: false }))
    })
  })

  it('ARCHITECTURE.md names every folder and file at the top of src/', () => {
    const names = readdirSync(join(root, 'src'))
      .filter(name => !name.endsWith('.test.ts'))
      .map(name => (name.endsWith('.ts') ? name : `${name}/`))
    expect(names.filter(name => !read('ARCHITECTURE.md').includes(`\`${name}\``) && name !== 'version.ts')).toEqual([])
  })
})
