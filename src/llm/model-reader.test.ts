import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../analyse.ts'
import { loadEngine } from '../engine/engine.ts'
import { fromJsonLine } from '../read/json-line.ts'
import type { Report } from '../report/report.ts'
import { openCache } from './cache.ts'
import { type ModelChoice, modelChoice, type Provider, providers } from './model-choice.ts'
import { type ModelReader, type ModelReaderOptions, modelReader } from './model-reader.ts'
import { type ModelServer, modelServer } from './model-server.cases.ts'
import { openModel } from './open-model.ts'
import { readWithModel } from './read-with-model.ts'
import type { ReaderName } from './reader-names.ts'

const text =
  'At least five weavers were hurt when guards stormed the Orrin mill on Monday, the Vale Council said.\n\n' +
  'The guards denied the account. “We fired at nobody,” said their captain, Ila Brandt.'

const good = {
  statements: [
    {
      sentence: 0,
      source: 'the Vale Council',
      cue: 'said',
      content: ['At least five weavers were hurt when guards stormed the Orrin mill on Monday'],
      act: 'say',
      addressee: null,
      medium: null,
    },
  ],
  figures: [{ sentence: 0, words: 'five weavers', what: 'weavers', role: 'injured', population: null }],
  events: [
    {
      sentence: 0,
      trigger: 'stormed',
      type: 'ASSAULT',
      mode: null,
      actors: ['guards'],
      recipients: ['the Orrin mill'],
      instrument: null,
    },
    { sentence: 1, trigger: 'shelled', type: 'ASSAULT', mode: null, actors: [], recipients: [], instrument: null },
  ],
}
const goodWords = JSON.stringify(good)
const key = 'sk-secret-7Qx'

let engine: Engine
let report: Report
let server: ModelServer
let folder: string

beforeAll(async () => {
  engine = loadEngine()
  report = await fromJsonLine(JSON.stringify({ id: 'mill', date: '2025-06-20', text }))
  server = await modelServer()
})
afterAll(() => server.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  server.asked.length = 0
  return () => rmSync(folder, { recursive: true, force: true })
})

const patience = { total: 2000, silence: 500, retries: 2 }

async function readerOf(
  provider: Provider = 'compatible',
  more: Partial<ModelReaderOptions> = {},
): Promise<ModelReader> {
  const choice: ModelChoice = modelChoice(provider === 'compatible' ? 'm' : `${provider}/m`, server.address)
  const ask = await openModel(choice, key)
  return modelReader({ engine, choice, ask, cache: openCache(folder), patience, ...more })
}

const readBy = async (reader: ReaderName, provider?: Provider, more?: Partial<ModelReaderOptions>) =>
  readWithModel(report, engine, await readerOf(provider, more), reader)

describe.each(providers)('a server that speaks as %s does', provider => {
  it('is asked by a schema, with the key in a header alone, and its words become records', async () => {
    server.behave({ words: goodWords })
    const { reading, spent } = await readBy('llm', provider)
    expect(reading.records.map(r => r.kind).sort()).toEqual(['event', 'figure', 'statement'])
    expect(spent).toMatchObject({ asked: 1, kept: 0, input: 100, output: 50, dropped: { 'not-in-text': 1 } })
    expect(server.asked).toHaveLength(1)
    const [{ headers, body }] = server.asked as [(typeof server.asked)[0]]
    expect(JSON.stringify(headers)).toContain(key)
    expect(JSON.stringify(body)).not.toContain(key)
    expect(JSON.stringify(body)).toContain('"required":["statements","figures","events"]')
    expect(JSON.stringify(body)).toContain('We fired at nobody')
  })

  it('is waited for where it is busy', async () => {
    server.behave(
      { status: 429, headers: { 'retry-after-ms': '20' } },
      { status: 503, headers: { 'retry-after-ms': '20' } },
      { words: goodWords },
    )
    const { reading } = await readBy('llm', provider)
    expect(server.asked).toHaveLength(3)
    expect(reading.records).toHaveLength(3)
  })

  it.each([
    ['model-key-refused', { status: 401, message: `Incorrect API key provided: ${key}` }],
    ['model-not-found', { status: 404 }],
    ['model-busy', { status: 429, headers: { 'retry-after-ms': '5' } }],
    ['model-failed', { status: 400 }],
    ['model-failed', { status: 500, headers: { 'retry-after-ms': '5' } }],
    ['model-refused', { words: '', finish: 'filter' as const }],
    ['model-timeout', { silent: goodWords.slice(0, 200) }],
    ['model-answer-unreadable', { words: 'I cannot help with that.' }],
  ])('%s: %j', async (code, behaviour) => {
    server.behave(behaviour)
    const error = await readBy('llm', provider).catch((e: unknown) => e)
    expect(error).toMatchObject({ code, advice: expect.any(String) })
    expect(`${(error as Error).message} ${(error as { advice: string }).advice}`).not.toContain(key)
  })

  it('an answer that breaks off gives what was complete, and is not kept', async () => {
    server.behave({ words: goodWords.slice(0, -150), finish: 'length' })
    const { reading, spent } = await readBy('llm', provider)
    expect(reading.records.map(r => r.kind)).toEqual(['statement', 'figure'])
    expect(reading.notices.map(n => n.code)).toContain('model-answer-broken')
    expect(spent.failed).toBe(1)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a broken answer', () => {
  it.each([
    ['in a fence', `Here it is:\n\`\`\`json\n${goodWords}\n\`\`\`\nAnything else?`],
    ['after thoughts', `<think>{"statements": maybe}</think>${goodWords}`],
  ])('%s is read whole', async (_, words) => {
    server.behave({ words })
    expect((await readBy('llm')).reading.records).toHaveLength(3)
    expect(server.asked).toHaveLength(1)
  })

  it('that is malformed in one entry loses that entry', async () => {
    const words = goodWords.replace('"words":"five weavers"', '"words":"five "weavers"')
    server.behave({ words })
    const { reading, spent } = await readBy('llm')
    expect(reading.records.map(r => r.kind).sort()).not.toContain('figure')
    expect(reading.records.length).toBeGreaterThan(0)
    expect(spent.asked).toBe(2)
  })

  it('a model that takes no temperature is asked without one', async () => {
    server.behave({ status: 400, message: 'Unsupported parameter: temperature' }, { words: goodWords })
    expect((await readBy('llm')).reading.records).toHaveLength(3)
    expect(server.asked.map(({ body }) => body.temperature)).toEqual([0, undefined])
  })

  it('is asked for once more, and the second one is taken', async () => {
    server.behave({ words: '{"statements":' }, { words: goodWords })
    expect((await readBy('llm')).reading.records).toHaveLength(3)
  })

  it.each([
    ['a connection that breaks', { cut: goodWords.slice(0, 200) }],
    ['no event stream', { raw: '<html>Bad gateway</html>' }],
  ])('%s is an error for the model alone, and the engine’s records stand', async (_, behaviour) => {
    server.behave(behaviour)
    const error = await readBy('llm').catch((e: unknown) => e)
    expect(error).toMatchObject({ code: expect.stringMatching(/^model-/) })
    const { reading } = await readBy('both')
    expect(reading.records.length).toBeGreaterThan(2)
    expect(reading.notices.map(n => n.code)).toContain((error as { code: string }).code)
  })

  it('a redirect is not followed', async () => {
    server.behave({ status: 307, headers: { location: `${server.address}/elsewhere/chat/completions` } })
    await expect(readBy('llm')).rejects.toMatchObject({ code: 'model-redirects' })
    expect(server.asked).toHaveLength(1)
  })

  it.each([
    ['closed', async () => (await closedServer()).address],
    ['that no browser would ask', async () => 'http://127.0.0.1:9/v1'],
  ])('a server at an address %s is told as such at once', async (_, address) => {
    const choice = modelChoice('m', await address())
    const ask = await openModel(choice, null)
    const started = performance.now()
    await expect(readBy('llm', 'compatible', { choice, ask })).rejects.toMatchObject({ code: 'model-unreachable' })
    expect(performance.now() - started).toBeLessThan(1500)
  })
})

/** A server that has gone. */
async function closedServer(): Promise<ModelServer> {
  const gone = await modelServer()
  await gone.close()
  return gone
}

describe('answers are kept', () => {
  it('a second run asks nothing and gives the same bytes', async () => {
    server.behave({ words: goodWords })
    const first = await readBy('both')
    const second = await readBy('both')
    expect(server.asked).toHaveLength(1)
    expect(second.spent).toMatchObject({ asked: 0, kept: 1, input: 0, output: 0 })
    expect(JSON.stringify(second.reading)).toBe(JSON.stringify(first.reading))
  })

  it('another model, address, prompt or text is asked anew; the key is written nowhere', async () => {
    server.behave({ words: goodWords })
    await readBy('llm')
    const choice = modelChoice('n', server.address)
    await readBy('llm', 'compatible', { choice, ask: await openModel(choice, key) })
    await readBy('llm', 'compatible', { engine: { ...engine, codebook: { ...engine.codebook, title: 'Other' } } })
    await readWithModel({ ...report, title: 'Another title' }, engine, await readerOf(), 'llm')
    expect(server.asked).toHaveLength(4)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.json'))
    expect(files).toHaveLength(4)
    for (const file of files) expect(readFileSync(join(folder, file), 'utf8')).not.toContain(key)
  })
})

describe('a long report', () => {
  it('is read in pieces that overlap and carry the names before them, and nothing is told twice', async () => {
    server.behave({ words: goodWords })
    const long = {
      ...report,
      ...(await fromJsonLine(JSON.stringify({ id: 'l', text: `${text}\n\n`.repeat(6).trim() }))),
    }
    const { reading } = await readWithModel(long, engine, await readerOf('compatible', { pieceSize: 300 }), 'llm')
    expect(server.asked.length).toBeGreaterThan(2)
    const last = JSON.stringify(server.asked.at(-1)!.body)
    expect(last).toContain('Ila Brandt')
    expect(new Set(reading.records.map(r => r.id)).size).toBe(reading.records.length)
  })
})

describe('both readers', () => {
  it('agree: one record, surer than before; disagree: unsure, with what the other says', async () => {
    const own = (await readBy('both', 'compatible', { ask: await offline() })).reading.records
    const other = {
      ...good,
      statements: [{ ...good.statements[0], source: 'guards' }],
      figures: [{ ...good.figures[0], role: 'killed' }],
    }
    server.behave({ words: JSON.stringify(other) })
    const { reading } = await readBy('both')
    const of = (kind: string, records = reading.records) =>
      records.find(r => r.kind === kind && r.evidence[0]![0] === 0)!
    expect(of('event').why.readers).toEqual(['engine', 'model'])
    expect(of('event').why).toMatchObject({ model: 'compatible/m', prompt: expect.any(String) })
    expect(of('event').confidence).toBeGreaterThan(of('event', own).confidence)
    expect(of('figure')).toMatchObject({ role: 'injured', why: { dispute: 'the model has the role killed' } })
    expect(of('figure').confidence).toBeLessThanOrEqual(0.5)
    expect(of('statement').why.dispute).toContain('guards')
    expect(reading.notices.map(n => n.code)).toContain('readers-disagree')
  })

  it('the figure of the model has the interval, the time and the chain that the engine gives such words', async () => {
    server.behave({ words: goodWords })
    const [model, own] = [(await readBy('llm')).reading, (await readBy('both')).reading]
    const of = (records: typeof model.records) => records.find(r => r.kind === 'figure')!
    expect(of(model.records)).toMatchObject({ quantity: { low: 5, point: null, high: null, words: 'At least five' } })
    for (const field of ['quantity', 'span', 'when', 'where', 'status', 'certainty'] as const)
      expect(of(model.records)[field]).toEqual((of(own.records) as never)[field])
    expect(of(model.records).chain.map(l => model.report.text.slice(...l.source!))).toEqual(['the Vale Council'])
  })
})

/** A model that nobody answers for. */
const offline = () => openModel(modelChoice('m', 'http://127.0.0.1:9/v1'), null)
