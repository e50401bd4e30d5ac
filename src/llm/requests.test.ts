import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { plover } from '../codebook/plover/plover.ts'
import { answerSchema } from './answer.ts'
import { modelChoice } from './model-choice.ts'
import { type ModelServer, modelServer } from './model-server.cases.ts'
import { openModel } from './open-model.ts'
import { instructionsFor } from './prompt.ts'
import { published } from './published-schemas.cases.ts'
import { patience } from './question.ts'

let server: ModelServer
beforeAll(async () => {
  server = await modelServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.asked.length = 0
  server.behave({ words: '{"statements":[]}' })
})

const faults = (schema: object, value: unknown): unknown => {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  return ajv.validate(schema, value) ? [] : ajv.errors
}

/** Models of each provider, older ones and such that think among them. */
const models = [
  ['openai', 'openai/gpt-4.1-mini'],
  ['openai', 'openai/gpt-5'],
  ['anthropic', 'anthropic/claude-sonnet-4-5'],
  ['anthropic', 'anthropic/claude-3-haiku-20240307'],
  ['google', 'google/gemini-2.5-flash'],
  ['compatible', 'qwen3'],
] as const

describe.each(models)('a request to %s for %s', (provider, name) => {
  it('is what the provider publishes, and the form of the answer is one that it takes', async () => {
    const { path, key, request, form, formIn } = published[provider]
    const ask = await openModel(modelChoice(name, server.address), 'k-1')
    const { system } = instructionsFor(plover)
    const reply = await ask({ system, prompt: '{}', schema: answerSchema(plover) }, patience)
    expect(reply).toEqual({ words: '{"statements":[]}', tokens: { input: 100, output: 50 }, ended: true })
    const [asked] = server.asked
    expect(asked!.path).toMatch(path)
    expect(asked!.headers[key]).toMatch(/^(?:Bearer )?k-1$/)
    expect(faults(request, asked!.body)).toEqual([])
    expect(faults(form, formIn(asked!.body as never))).toEqual([])
    expect(JSON.stringify(asked!.body)).toContain(JSON.stringify(system).slice(1, -1))
  })
})

it('the check of the form finds what providers refuse', () => {
  const { form } = published.openai
  const good = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false }
  expect(faults(form, good)).toEqual([])
  for (const bad of [
    { ...good, additionalProperties: true },
    { ...good, properties: { a: { type: 'string', minLength: 2 } } },
    { ...good, properties: { a: { $ref: '#/x' } } },
    { type: 'object', properties: {}, required: [] },
  ])
    expect(faults(form, bad)).not.toEqual([])
})
