import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { captured } from '../../test/captured.ts'
import { type ModelServer, modelServer } from '../llm/model-server.cases.ts'
import { add } from './commands/add.ts'
import { type ReadCommandOptions, read } from './commands/read.ts'

const text = 'At least five weavers were hurt when guards stormed the Orrin mill, the Vale Council said.'
const answer = JSON.stringify({
  statements: [],
  figures: [{ sentence: 0, words: 'five weavers', what: 'weavers', role: 'killed', population: null }],
  events: [
    { sentence: 0, trigger: 'shelled', type: 'ASSAULT', mode: null, actors: [], recipients: [], instrument: null },
  ],
})

let folder: string
let file: string
let server: ModelServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  file = join(folder, 'mill.txt')
  writeFileSync(file, text)
  server = await modelServer()
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})
/** A name for each test: a model is opened once for all that a process reads. */
let name = ''
let tests = 0

beforeEach(() => {
  name = `m${++tests}`
  vi.stubEnv('ONRECORD_MODEL_CACHE', mkdtempSync(join(folder, 'cache-')))
  vi.stubEnv('OPENAI_API_KEY', '')
  server.asked.length = 0
  server.behave({ words: answer })
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const run = (options: Partial<ReadCommandOptions>) =>
  captured(() => read([file], { color: false, workers: 1, model: name, modelUrl: server.address, ...options }))

describe('onrecord read --reader', () => {
  it('says where the text goes, and what it took and lost', async () => {
    const { code, out, err } = await run({ reader: 'llm', json: true, price: { input: 10, output: 20 } })
    expect(code).toBe(0)
    const lines = err.trimEnd().split('\n')
    expect(lines[0]).toBe(`onrecord: The text of the reports goes to ${server.address} (compatible/${name}).`)
    expect(lines[1]).toBe(
      'onrecord: 1 request, 100 tokens in and 50 out; 1 left out of what the model said; cost 0.0020.',
    )
    const reading = JSON.parse(out)
    expect(reading.records).toHaveLength(1)
    expect(reading.records[0]).toMatchObject({ role: 'killed', why: { rule: 'model', model: `compatible/${name}` } })
    expect(reading.notices).toContainEqual({
      code: 'model-dropped',
      message: 'Left out of what the model said: 1 with words that are not in the text.',
    })
  })

  it('both, line by line: what is disputed says so', async () => {
    const { code, out, err } = await run({ reader: 'both', jsonl: true })
    expect(code).toBe(0)
    expect(err).toContain('1 request')
    const figure = JSON.parse(out).records.find((r: { kind: string }) => r.kind === 'figure')
    expect(figure).toMatchObject({ role: 'injured', why: { dispute: 'the model has the role killed' } })
  })

  it('--explain names the readers', async () => {
    const { out } = await run({ reader: 'both', explain: true })
    expect(out).toMatch(
      /read by engine and model compatible\/m\d+ \(prompt [0-9a-f]{12}\); disputed: the model has the/,
    )
  })

  it('a second run asks nothing', async () => {
    const first = await run({ reader: 'both', json: true })
    const second = await run({ reader: 'both', json: true })
    expect(second.out).toBe(first.out)
    expect(second.err).toContain('0 requests, 0 tokens in and 0 out; 1 answer there already')
    expect(server.asked).toHaveLength(1)
  })

  it('--dry-run sends nothing and says what it would take', async () => {
    const { code, out } = await run({ reader: 'both', dryRun: true, price: { input: 1, output: 1 } })
    expect(code).toBe(0)
    expect(out).toMatch(/1 request, about [\d,]+ tokens in and [\d,]+ out; about 0\.\d+\./)
    expect(out).toContain(`would go to ${server.address} (compatible/${name}). Nothing was sent.`)
    expect(server.asked).toHaveLength(0)
  })

  it('where the model fails, `llm` fails and tells what it took, and `both` has the engine’s records', async () => {
    server.behave({ words: 'no' })
    const alone = await run({ reader: 'llm', json: true })
    expect(alone.code).toBe(3)
    expect(alone.err).toContain('(model-answer-unreadable)')
    expect(alone.err).toContain('2 requests, 200 tokens in and 100 out')
    const both = await run({ reader: 'both', json: true })
    expect(both.code).toBe(0)
    expect(JSON.parse(both.out).records.length).toBeGreaterThan(1)
  })

  it.each([
    ['usage', { reader: 'llm', model: undefined }],
    ['usage', { reader: undefined }],
    ['usage', { reader: 'both', modelUrl: undefined }],
    ['usage', { reader: 'both', modelUrl: 'http://me:word@127.0.0.1/v1' }],
    ['usage', { reader: undefined, model: undefined, modelUrl: undefined, dryRun: true }],
    ['model-key-missing', { reader: 'both', model: 'openai/m', modelUrl: undefined }],
  ] as const)('%s: %j', async (code, options) => {
    const { err } = await run(options as Partial<ReadCommandOptions>)
    expect(err).toMatch(new RegExp(`^onrecord: [^\\n]+ \\(${code}\\)\\. [^\\n]+\\n$`))
    expect(server.asked).toHaveLength(0)
  })
})

describe('onrecord add --reader', () => {
  it('keeps what the model found, and reads again what it could not read', async () => {
    const ledger = join(folder, 'l.ledger')
    const adding = () =>
      captured(() => add([file], { ledger, reader: 'both', model: name, modelUrl: server.address, workers: 1 }))
    server.behave({ status: 400 })
    expect((await adding()).out).toContain('1 report added')
    server.behave({ words: answer })
    expect((await adding()).out).toContain('1 read again')
    expect((await adding()).out).toContain('1 there already')
    expect(server.asked).toHaveLength(2)
    expect(readdirSync(folder)).toContain('l.ledger')
  })
})
