import { ok } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { sampleReading } from '../../src/ledger/samples.cases.ts'
import { openSqliteLedger } from '../../src/ledger/sqlite/sqlite.ts'
import { createApp } from '../../src/server/app.ts'
import { servedOver } from '../../src/server/served.cases.ts'
import type { Attack } from './attack.ts'
import { typedSearch } from './search.ts'

/** What is used of the JSON Schemas in an OpenAPI description. */
interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Request {
  readonly method: string
  readonly path: string
  readonly body: string | null
}

/** What stands in the ledger, so that some requests find something. */
interface Known {
  readonly report: string
  readonly record: string
}

const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    '\0',
    '%',
    "' OR 1=1 --",
    '"',
    '*',
    'NEAR(',
    '../..',
    '-1',
    '1e999',
    '999999999999999999999',
    'null',
    '__proto__',
  ),
  typedSearch,
)
const oddNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-1, 0, 2 ** 53, 1e308))

/** Values as the schema wants them, with others among them. */
function fits(schema: Schema, known: Known, depth = 0): fc.Arbitrary<unknown> {
  const next = (inner: Schema) => fits(inner, known, depth + 1)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (choices && depth < 6) return fc.oneof(...choices.map(next))
  if (schema.properties && depth < 6)
    return fc.record(
      Object.fromEntries(Object.entries(schema.properties).map(([name, inner]) => [name, mostly(next(inner))])),
      { requiredKeys: [] },
    )
  if (schema.items && depth < 6) return fc.array(next(schema.items), { maxLength: 3 })
  return plain(schema, known)
}

function plain({ type }: Schema, { report, record }: Known): fc.Arbitrary<unknown> {
  const types = [type ?? 'any'].flat()
  if (types.includes('integer') || types.includes('number')) return oddNumber
  if (types.includes('boolean')) return fc.boolean()
  if (types.includes('string')) return fc.oneof(oddText, fc.constantFrom(report, record, '2031-03-03', 'ada'))
  return fc.jsonValue({ maxDepth: 3 })
}

const mostly = (fitting: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: fitting }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) })

/** Requests to one operation of the description. */
function requestsTo(path: string, method: string, operation: Operation, known: Known): fc.Arbitrary<Request> {
  const parameters = operation.parameters ?? []
  const values = fc.record(Object.fromEntries(parameters.map(p => [p.name, mostly(fits(p.schema, known))])), {
    requiredKeys: parameters.filter(p => p.in === 'path').map(p => p.name),
  })
  const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema
  const body = schema
    ? fc.oneof(
        mostly(fits(schema, known)).map(value => JSON.stringify(value)),
        fc.string({ maxLength: 30 }),
      )
    : fc.constant(null)
  return fc.tuple(values, body).map(([asked, sent]) => ({
    method: method.toUpperCase(),
    path: addressOf(path, parameters, asked as Record<string, unknown>),
    body: method === 'get' ? null : (sent ?? '{}'),
  }))
}

function addressOf(path: string, parameters: Operation['parameters'] & object, asked: Record<string, unknown>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => escaped(asked[name]))
  const query = parameters
    .filter(p => p.in === 'query' && p.name in asked)
    .map(p => `${p.name}=${escaped(asked[p.name])}`)
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled
}

const escaped = (value: unknown): string =>
  encodeURIComponent((typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed())

/** Replaces `$ref`s by what they stand for; a definition that holds itself takes any value there. */
function resolved(schema: unknown, whole: object, open: readonly string[] = []): unknown {
  if (Array.isArray(schema)) return schema.map(s => resolved(s, whole, open))
  if (typeof schema !== 'object' || schema === null) return schema
  const ref = (schema as Schema).$ref
  if (typeof ref === 'string') {
    if (open.includes(ref)) return {}
    const target = ref
      .slice(2)
      .split('/')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], whole)
    return resolved(target, whole, [...open, ref])
  }
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, resolved(value, whole, open)]))
}

/** A server over a ledger of two reports, asked without a socket. */
async function openServer() {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-attack-'))
  const file = join(folder, 'x.ledger')
  const ledger = await openSqliteLedger(file)
  const made = { engine: 'engine-1', at: '2031-03-05T10:00:00Z', from: 'a.txt' }
  for (const n of [1, 2])
    await ledger.addReading(sampleReading({ url: `https://news.example/${n}`, outlet: `P ${n}` }), made)
  const app = createApp(await servedOver({ ledger, file }))
  const close = async () => {
    await ledger.close()
    rmSync(folder, { recursive: true })
  }
  return { app, ledger, close }
}

const headers = { host: 'localhost', 'content-type': 'application/json' }

const judged = (record: string, correction: string): Request => ({
  method: 'POST',
  path: '/api/judgements',
  body: `{"record":"${record}","verdict":"corrected","correction":${correction}}`,
})

/** Every address of the description, asked with anything: no answer is a fault of the server, none holds a stack trace. */
export async function openApiAttack(): Promise<Attack<Request>> {
  const { app, ledger, close } = await openServer()
  const { entries } = await ledger.records([], { limit: 1, after: null, order: 'newest' })
  const record = entries[0]!.ref
  const known = { record, report: record.split('/')[0]! }
  const raw = (await (await app.request('http://localhost/api/openapi.json', { headers })).json()) as Description
  const { paths } = resolved(raw, raw) as Description
  const requests = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => requestsTo(path, method, operation, known)),
  )
  return {
    name: 'api',
    inputs: fc.oneof(...requests),
    known: [
      judged(record, `{"what":${'['.repeat(5000)}${']'.repeat(5000)}}`),
      judged(record, `${'{"what":'.repeat(5000)}0${'}'.repeat(5000)}`),
    ],
    close,
    async holds({ method, path, body }) {
      const answer = await app.request(`http://localhost${path}`, { method, headers, body })
      const text = await answer.text()
      ok(answer.status < 500, `${answer.status}: ${text.slice(0, 500)}`)
      ok(!/\bat \S+ \(?(?:file:|node:|\/)\S+:\d+:\d+|"code":"internal"/.test(text), text.slice(0, 500))
    },
  }
}
