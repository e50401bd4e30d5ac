import { ok } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { roles } from '../../src/ledger/accounts/accounts.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { sampleReading } from '../../src/ledger/samples.cases.ts'
import { openSqliteLedger } from '../../src/ledger/sqlite/sqlite.ts'
import { zipOf } from '../../src/read/samples.cases.ts'
import { createApp } from '../../src/server/app.ts'
import { servedOver } from '../../src/server/served.cases.ts'
import type { Attack } from './attack.ts'
import { typedSearch } from './search.ts'
import { serving } from './serving.ts'

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

/** Who asks: anybody where there are no accounts; where there are, somebody without one, or with a token for a role. */
export const askers = ['anybody', 'stranger', ...roles] as const
export type Asker = (typeof askers)[number]

interface Request {
  readonly as: Asker
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
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

type Unsigned = Omit<Request, 'as'>

const asked = (path: string): Unsigned => ({ method: 'GET', path, body: null })

/** What the description does not hold. */
const undescribed = fc.constantFrom(
  ...['/', '/figures', '/no.js', '/metrics', '/api/ready', '/api/none', '/api//records'].map(asked),
)

const report = 'KELDAR (Reuters) - Two mills burned in Orun on Monday, police said. Five men were hurt.'
const files = fc.constantFrom<readonly [name: string, bytes: string | Uint8Array]>(
  ['a.txt', report],
  ['a.html', `<html><body><p>${report}</p></body></html>`],
  ['a.jsonl', `{"text":"${report}","date":"2031-03-03"}\n{"text":""}\n`],
  ['a.zip', zipOf({ '../a.txt': report })],
)

/** Files that can be read, and addresses. */
const uploads = fc
  .record({ file: files, date: fc.option(fc.constantFrom('2031-03-03', 'yesterday')), address: fc.boolean() })
  .map(
    ({ file: [name, bytes], date, address }): Unsigned => ({
      method: 'POST',
      path: '/api/reports',
      body: JSON.stringify({
        reports: [{ name, content: Buffer.from(bytes).toString('base64') }],
        ...(address ? { addresses: ['https://paper.example/a'] } : {}),
        ...(date ? { date } : {}),
      }),
    }),
  )

/** Requests to one operation of the description. */
function requestsTo(path: string, method: string, operation: Operation, known: Known): fc.Arbitrary<Unsigned> {
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
  return fc.tuple(values, body).map(([given, sent]) => ({
    method: method.toUpperCase(),
    path: addressOf(path, parameters, given as Record<string, unknown>),
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

/** Stands in the ledger, and is nothing that anybody would think of. */
const secret = 'Zarvelin'
/** Has an account and does nothing: only admins hear of it. */
const silent = 'Quillfern'

interface Opened {
  readonly ledger: Ledger
  readonly ask: (request: Request) => Promise<Response>
  readonly close: () => Promise<void>
}

const page = new Map([
  ['/', { type: 'text/html; charset=utf-8', body: new TextEncoder().encode('<title>desk</title>') }],
])

/** As a request comes over a socket. */
const connection = { incoming: { socket: { remoteAddress: '127.0.0.1', remotePort: 7, remoteFamily: 'IPv4' } } }

/** A server over a ledger of two reports, asked without a socket; `prepare` gives what those who ask show. */
async function openServer(prepare: (ledger: Ledger) => Promise<(as: Asker) => string | null>): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-attack-'))
  const file = join(folder, 'x.ledger')
  const ledger = await openSqliteLedger(file)
  const made = { engine: 'engine-1', at, from: 'a.txt' }
  for (const n of [1, 2])
    await ledger.addReading(sampleReading({ url: `https://news.example/${n}`, outlet: `${secret} ${n}` }), made)
  const tokenOf = await prepare(ledger)
  const app = createApp(await servedOver({ ledger, file, page, fetcher: serving('', '', new Uint8Array()) }))
  return {
    ledger,
    ask: async ({ as, method, path, headers, body }) => {
      const token = tokenOf(as)
      const sent = { ...usual, ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers }
      return app.request(`http://localhost${path}`, { method, headers: sent, body }, connection)
    },
    close: async () => {
      await ledger.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const at = '2031-03-05T10:00:00Z'
const usual = { host: 'localhost', 'content-type': 'application/json' }

/** An account for each role, and the token of each. */
async function withAccounts({ accounts }: Ledger): Promise<(as: Asker) => string | null> {
  const who = { by: 'root', at }
  const password = 'and the grain silo burned'
  const tokens = new Map<Asker, string>()
  for (const role of roles) {
    await accounts.add({ name: `the ${role}`, role, password }, who)
    tokens.set(role, (await accounts.makeToken(`the ${role}`, 'a program', who)).secret)
  }
  await accounts.add({ name: silent, role: 'reader', password }, who)
  return as => tokens.get(as) ?? null
}

const judged = (record: string, correction: string): Request => ({
  as: 'anybody',
  method: 'POST',
  path: '/api/judgements',
  body: `{"record":"${record}","verdict":"corrected","correction":${correction}}`,
})

/** What a reader may send: one's own session and tokens, and what one has seen. */
const own = /^\/api\/(?:session|tokens|searches\/[^/]+\/seen)(?:\/|$)/

/** No fault of the server, no stack trace, and nothing that whoever asks may not see or do. */
async function checkAnswer({ as, method, path }: Request, answer: Response): Promise<void> {
  const text = await answer.text()
  ok(answer.status < 500, `${answer.status}: ${text.slice(0, 500)}`)
  ok(!/\bat \S+ \(?(?:file:|node:|\/)\S+:\d+:\d+|"code":"internal"/.test(text), text.slice(0, 500))
  if (as === 'stranger') ok(!text.includes(secret), `shown to a stranger: ${text.slice(0, 500)}`)
  if (as !== 'anybody' && as !== 'admin') ok(!text.includes(silent), `shown to a ${as}: ${text.slice(0, 500)}`)
  const writes = method !== 'GET' && method !== 'HEAD' && answer.ok
  if (writes && as === 'stranger') ok(path.startsWith('/api/session'), `done for a stranger: ${text.slice(0, 500)}`)
  if (writes && as === 'reader') ok(own.test(path), `done for a reader: ${text.slice(0, 500)}`)
}

/**
 * Every address of the description, asked with anything by everybody: no answer is a fault of the server, none holds a
 * stack trace, and none shows or does what whoever asks may not see or do.
 */
export async function openApiAttack(): Promise<Attack<Request>> {
  const free = await openServer(async () => () => null)
  const guarded = await openServer(withAccounts)
  const { entries } = await free.ledger.records([], { limit: 1, after: null, order: 'newest' })
  const record = entries[0]!.ref
  const known = { record, report: record.split('/')[0]! }
  const described = await free.ask({ as: 'anybody', ...asked('/api/openapi.json') })
  const raw = (await described.json()) as Description
  const { paths } = resolved(raw, raw) as Description
  const requests = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => requestsTo(path, method, operation, known)),
  )
  return {
    name: 'api',
    inputs: fc
      .tuple(fc.constantFrom(...askers), fc.oneof(...requests, undescribed, uploads))
      .map(([as, request]) => ({ as, ...request })),
    known: [
      judged(record, `{"what":${'['.repeat(5000)}${']'.repeat(5000)}}`),
      judged(record, `${'{"what":'.repeat(5000)}0${'}'.repeat(5000)}`),
    ],
    async close() {
      await free.close()
      await guarded.close()
    },
    async holds(request) {
      const server = request.as === 'anybody' ? free : guarded
      await checkAnswer(request, await server.ask(request))
    },
  }
}
