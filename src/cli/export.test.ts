import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { exports } from '../export/list.ts'
import { exportReadings } from './commands/export.ts'
import { declareExport } from './declare/export.ts'
import { readingsOf } from './readings.ts'

const wire = fileURLToPath(new URL('../../examples/reports/kassala-blast-wire.txt', import.meta.url))
let folder: string
const at = (name: string): string => join(folder, name)
const errors: string[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-export-'))
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    errors.push(String(text))
    return true
  })
})
afterAll(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

describe('onrecord export', () => {
  it('names every format in its help', () => {
    const program = new Command()
    declareExport(program, () => {})
    let help = ''
    program.commands[0]!.configureOutput({ writeOut: text => (help += text) }).outputHelp()
    expect(exports.filter(e => !new RegExp(`\\s${e.name}\\s`).test(help)).map(e => e.name)).toEqual([])
  })

  it('reads reports, writes readings, and takes those again without reading anew', async () => {
    const options = { output: at('read.jsonl'), date: '2025-06-17' }
    expect(await exportReadings('jsonl', [wire], options)).toBe(0)
    expect(await exportReadings('jsonl', [at('read.jsonl')], { output: at('again.jsonl') })).toBe(0)
    expect(readFileSync(at('again.jsonl'), 'utf8')).toBe(readFileSync(at('read.jsonl'), 'utf8'))
  }, 30_000)

  it('goes on after bad lines, tells each, and says so in its status', async () => {
    const good = readFileSync(at('read.jsonl'), 'utf8').trim()
    const broken = JSON.stringify({ ...JSON.parse(good), records: [{ kind: 'figure' }] })
    const refused = JSON.stringify({
      line: 4,
      error: { code: 'empty-report', message: 'no text', advice: 'Give some.' },
    })
    const report = JSON.stringify({ id: 'r2', text: 'Police said two men were arrested in Kassala on Monday.' })
    writeFileSync(at('mixed.jsonl'), [good, '{"id":', broken, refused, report].join('\n'))
    errors.length = 0
    expect(await exportReadings('reports.csv', [at('mixed.jsonl')], { output: at('reports.csv') })).toBe(1)
    expect(errors.join('')).toMatch(/jsonl#2: .*\n.*jsonl#3: .*not-a-reading.*\n.*jsonl#4: no text/)
    const csv = readFileSync(at('reports.csv'), 'utf8')
    expect(csv).toContain('Blast at Kassala bus station')
    expect(csv).toContain('r2,')
  })

  it('leaves a file as it was where nothing could be read', async () => {
    writeFileSync(at('kept.csv'), 'kept')
    expect(await exportReadings('acled', [at('missing.txt')], { output: at('kept.csv') })).toBe(3)
    expect(readFileSync(at('kept.csv'), 'utf8')).toBe('kept')
    expect(existsSync(at('kept.csv.part'))).toBe(false)
  })

  it('tells where it cannot write', async () => {
    errors.length = 0
    expect(await exportReadings('csl', [at('read.jsonl')], { output: at('no/such/folder.json') })).toBe(5)
    expect(errors.join('')).toMatch(/cannot-write/)
  })

  it('masks what it writes, the analysis too', async () => {
    for (const format of ['conllu', 'dossier', 'jsonl', 'statements.csv']) {
      expect(await exportReadings(format, [at('read.jsonl')], { output: at('masked'), maskPrivate: true })).toBe(0)
      expect(readFileSync(at('masked'), 'utf8')).not.toMatch(/Osheik/)
    }
  })

  it('knows no format of another name', async () => {
    errors.length = 0
    expect(await exportReadings('xlsx', [wire], {})).toBe(2)
    expect(errors.join('')).toMatch(/no format “xlsx”.*figures\.csv/)
  })
})

it('readings come one by one', async () => {
  const tally = { read: 0, failed: 0 }
  for await (const { reading } of readingsOf([at('read.jsonl'), at('read.jsonl')], {}, tally, () => {})) {
    expect(reading.records.length).toBeGreaterThan(10)
    break
  }
  expect(tally.read).toBe(1)
})
