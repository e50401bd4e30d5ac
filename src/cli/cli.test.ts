import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reading } from '../record/reading.ts'

/** The built command, as it is installed: `npm test` builds it first. */
const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const samples = fileURLToPath(new URL('../../examples/reports/', import.meta.url))
const wire = join(samples, 'kassala-blast-wire.txt')

let folder: string
const at = (name: string): string => join(folder, name)
const line = (id: string, text: string): string => JSON.stringify({ id, text })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  writeFileSync(at('empty.txt'), '')
  writeFileSync(at('program.bin'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0xff, 0xfe, 0, 1]))
  writeFileSync(at('huge.txt'), Buffer.alloc(60_000_000, 'All was calm. '))
  writeFileSync(
    at('no-article.html'),
    '<!doctype html><html><head><title>x</title></head><body><nav></nav></body></html>',
  )
  const good = line('g1', 'Police said two men were arrested in Kassala on Monday.')
  const mixed = [good, '{"id":"b1",', '', line('b2', ''), '["no object"]', good.replace('g1', 'g2')]
  writeFileSync(at('mixed.jsonl'), `${mixed.join('\n')}\n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function onrecord(args: readonly string[], input: string | null = '', env: NodeJS.ProcessEnv = {}): Promise<Result> {
  const { FORCE_COLOR: _, NO_COLOR: __, ...clean } = process.env
  const child = spawn(process.execPath, [command, ...args], { env: { ...clean, ...env } })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (data: string) => (out += data))
  child.stderr.setEncoding('utf8').on('data', (data: string) => (err += data))
  child.stdin.on('error', () => {})
  child.stdin.end(input ?? '')
  return new Promise(resolve => child.on('close', code => resolve({ code, out, err })))
}

const oneLine = (code: string): RegExp => new RegExp(`^onrecord: [^\\n]+ \\(${code}\\)\\. [^\\n]+\\n$`)

it('is a file that can be run', () => {
  if (process.platform !== 'win32') expect(statSync(command).mode & 0o111).toBe(0o111)
})

describe('usage', () => {
  it('shows help and version', async () => {
    const help = await onrecord(['--help'])
    expect(help).toMatchObject({ code: 0, err: '' })
    expect(help.out).toContain('onrecord read report.txt')
    expect((await onrecord(['read', '--help'])).out).toContain('--explain')
    expect((await onrecord(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it.each([
    ['no command', []],
    ['a command that is not there', ['raed', 'x']],
    ['an option that is not there', ['read', '--jsn', wire]],
    ['a day that is none', ['read', '--date', '2025-02-31', wire]],
    ['no workers', ['read', '--workers', '0', wire]],
    ['--json with two reports', ['read', '--json', wire, wire]],
    ['--json with --jsonl', ['read', '--json', '--jsonl', wire]],
    ['a stream without --jsonl', ['read', 'reports.jsonl']],
    ['a sentence that is missing', ['try']],
  ])('%s is wrong usage', async (_, args) => {
    const { code, out, err } = await onrecord(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    if (args.length > 0) expect(err).toMatch(oneLine('usage'))
  })
})

describe('read', () => {
  it.each([
    ['file-not-found', 'nowhere.txt'],
    ['empty-input', 'empty.txt'],
    ['binary-input', 'program.bin'],
    ['too-large', 'huge.txt'],
  ])('%s is one line on standard error', async (code, name) => {
    const result = await onrecord(['read', at(name)])
    expect(result).toMatchObject({ code: 3, out: '' })
    expect(result.err).toMatch(oneLine(code))
  })

  it('refuses a page without an article', async () => {
    const result = await onrecord(['read', at('no-article.html')])
    expect(result).toMatchObject({ code: 3, out: '' })
    expect(result.err).toMatch(oneLine('[a-z-]+'))
  })

  it('refuses addresses of this machine, and tells of those that cannot be reached', async () => {
    expect((await onrecord(['read', 'http://127.0.0.1:9/'])).err).toMatch(oneLine('address-not-allowed'))
    expect((await onrecord(['read', 'http://host.invalid/'])).err).toMatch(oneLine('unreachable'))
  })

  it('reads on after a file that cannot be read', async () => {
    const result = await onrecord(['read', at('empty.txt'), wire])
    expect(result.code).toBe(1)
    expect(result.err).toMatch(oneLine('empty-input'))
    expect(result.err).toContain('empty.txt')
    expect(result.out).toContain('Statements (')
  })

  it('colours only where it is wanted', async () => {
    const colour = '\u001b['
    expect((await onrecord(['read', wire])).out).not.toContain(colour)
    expect((await onrecord(['read', wire], '', { FORCE_COLOR: '1' })).out).toContain(colour)
    expect((await onrecord(['read', '--no-color', wire], '', { FORCE_COLOR: '1' })).out).not.toContain(colour)
  })

  it('explains', async () => {
    expect((await onrecord(['read', '--explain', wire])).out).toMatch(/rule [a-z-]+ \(\d+\.\d+\.\d+/)
  })

  it('reads standard input, and gives the same JSON twice', async () => {
    const text = 'Kassala police said on Monday that two men had been arrested.\n'
    const [first, second] = await Promise.all([
      onrecord(['read', '--json', '-'], text),
      onrecord(['read', '--json'], text),
    ])
    expect(first.code).toBe(0)
    expect(second.out).toBe(first.out)
    expect((JSON.parse(first.out) as Reading).report.text).toContain('two men')
  })
})

describe('read --jsonl', () => {
  const parse = (out: string): { id?: string; line?: number; error?: { code: string }; report?: { id: string } }[] =>
    out
      .trimEnd()
      .split('\n')
      .map(l => JSON.parse(l))

  it('keeps an error in the place of a bad line, and goes on', async () => {
    const { code, out } = await onrecord(['read', '--jsonl', at('mixed.jsonl')])
    expect(code).toBe(1)
    expect(parse(out).map(l => l.report?.id ?? [l.id ?? null, l.line, l.error?.code])).toEqual([
      'g1',
      [null, 2, 'bad-line'],
      ['b2', 4, 'empty-input'],
      [null, 5, 'bad-line'],
      'g2',
    ])
  })

  it('gives the same bytes with one worker, with two and from standard input', async () => {
    const texts = ['Two men were hurt, police said.', 'The ministry denied that ten people had fled.']
    const stream = Array.from({ length: 800 }, (_, i) => line(`r${i}`, `${texts[i % 2]} ${texts[(i >> 1) % 2]}`)).join(
      '\n',
    )
    writeFileSync(at('many.jsonl'), stream)
    const [one, two, piped] = await Promise.all([
      onrecord(['read', '--jsonl', '--workers', '1', at('many.jsonl')]),
      onrecord(['read', '--jsonl', '--workers', '2', at('many.jsonl')]),
      onrecord(['read', '--jsonl'], stream),
    ])
    expect(one.code).toBe(0)
    expect(parse(one.out).map(l => l.report?.id)).toEqual(Array.from({ length: 800 }, (_, i) => `r${i}`))
    expect(two.out === one.out && piped.out === one.out).toBe(true)
  })

  it('gives a line for each file, and tells of a bad one on standard error', async () => {
    const { code, out, err } = await onrecord(['read', '--jsonl', wire, at('nowhere.txt'), wire])
    expect(code).toBe(1)
    expect(parse(out)).toHaveLength(2)
    expect(err).toMatch(oneLine('file-not-found'))
  })

  it('ends quietly when nobody reads on, and when it is interrupted', async () => {
    const start = () => spawn(process.execPath, [command, 'read', '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] })
    const ended = (child: ReturnType<typeof start>, act: () => void): Promise<[number | null, string]> => {
      let err = ''
      child.stderr.on('data', data => (err += data))
      child.stdin.on('error', () => {})
      child.stdout.once('data', act)
      const feed = setInterval(() => child.stdin.write(`${line('x', 'Two men were hurt, police said.')}\n`), 5)
      return new Promise(resolve =>
        child.on('close', code => {
          clearInterval(feed)
          resolve([code, err])
        }),
      )
    }
    const closed = start()
    expect(await ended(closed, () => closed.stdout.destroy())).toEqual([0, ''])
    const interrupted = start()
    expect(await ended(interrupted, () => interrupted.kill('SIGINT'))).toEqual([130, ''])
  })
})

describe('try', () => {
  it('shows tree, tags and records', async () => {
    const { code, out } = await onrecord(['try', 'The ministry said at least five men were killed.'])
    expect(code).toBe(0)
    expect(out).toMatch(/ministry +ministry +NOUN/)
    expect(out).toContain('Figures (1)')
  })
})
