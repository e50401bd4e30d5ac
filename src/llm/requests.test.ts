import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** Requests that were sent, by provider. */
const sent: [keyof typeof types, object][] = []

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
    sent.push([provider, provider === 'google' ? (inCapitals(asked!.body) as object) : asked!.body])
  })
})

/** Google takes the types of a schema in either case; its package writes them large. */
const inCapitals = (value: unknown, key = ''): unknown => {
  if (key === 'type' && typeof value === 'string') return value.toUpperCase()
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(item => inCapitals(item))
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inCapitals(inner, name)]))
}

/** As the providers' own packages name what can be sent. */
const types = {
  openai: "import('openai/resources/responses/responses').ResponseCreateParams",
  anthropic: "import('@anthropic-ai/sdk/resources/messages').MessageCreateParams",
  google: "import('@google-ai/generativelanguage').protos.google.ai.generativelanguage.v1beta.IGenerateContentRequest",
  compatible: "import('openai/resources/chat/completions').ChatCompletionCreateParams",
} as const

it('every request is one that the provider’s own package could have sent', () => {
  expect(sent).toHaveLength(models.length)
  const told = (lines: readonly string[]): string => typesOf(`${lines.join('\n')}\n`)
  expect(
    told(sent.map(([provider, body], i) => `export const r${i}: ${types[provider]} = ${JSON.stringify(body)}`)),
  ).toBe('')
  // A field of another name is found.
  expect(
    told(
      sent.map(
        ([provider, body], i) =>
          `export const r${i}: ${types[provider]} = ${JSON.stringify({ ...body, temperatur: 0 })}`,
      ),
    ).match(/temperatur/g),
  ).toHaveLength(models.length)
}, 60_000)

/** What the compiler says of a file that stands where the packages are found. */
function typesOf(source: string): string {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules/.requests-'))
  try {
    writeFileSync(join(folder, 'requests.ts'), source)
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--types',
      'node',
    ]
    const { stdout } = spawnSync(
      join(process.cwd(), 'node_modules/.bin/tsc'),
      [...options, join(folder, 'requests.ts')],
      { encoding: 'utf8' },
    )
    return stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

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
