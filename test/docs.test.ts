import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { declarations } from '../src/cli/declare/list.ts'
import { analyse, loadEngine, readSource } from '../src/index.ts'
import { plainText } from '../src/view/line.ts'
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

  it('README.md shows what the command really prints', async () => {
    const sample = /```text\n([\s\S]*?)```/
      .exec(read('README.md'))![1]!
      .split('\n')
      .filter(line => line !== '…')
    const report = await readSource(join(root, 'examples/reports/kassala-blast-wire.txt'), { date: '2025-06-17' })
    const { reading } = analyse(report, loadEngine())
    const printed = plainText(readingView(reading, { width: 96, brackets: true, explain: false }))
    const lines = new Set(printed.map(line => line.trimEnd()))
    expect(sample.filter(line => !lines.has(line))).toEqual([])
  })

  it('ARCHITECTURE.md names every folder and file at the top of src/', () => {
    const names = readdirSync(join(root, 'src'))
      .filter(name => !name.endsWith('.test.ts'))
      .map(name => (name.endsWith('.ts') ? name : `${name}/`))
    expect(names.filter(name => !read('ARCHITECTURE.md').includes(`\`${name}\``) && name !== 'version.ts')).toEqual([])
  })
})
