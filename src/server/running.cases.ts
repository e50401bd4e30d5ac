import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Ledger } from '../ledger/ledger.ts'
import { sampleReading } from '../ledger/samples.cases.ts'
import { openSqliteLedger } from '../ledger/sqlite/sqlite.ts'
import { createApp } from './app.ts'
import { type Listening, listen } from './listen.ts'
import { servedOver } from './served.cases.ts'
import type { Served } from './served.ts'

type Headers = Readonly<Record<string, string>>

/** A server over a ledger of three reports: what is there while a test runs. */
export interface Running {
  ledger: Ledger
  /** Of the ledger. */
  file: string
  url: string
  /** Starts it anew, served otherwise. */
  restart(over: Partial<Served>): Promise<void>
  get(path: string, headers?: Headers): Promise<Response>
  json<T>(path: string): Promise<T>
  post(path: string, body: unknown, headers?: Headers): Promise<Response>
  judge(body: unknown, headers?: Headers): Promise<Response>
  /** `fetch` sets some headers itself. */
  statusWith(headers: Headers, method?: string, path?: string): Promise<number>
}

const page: Served['page'] = new Map([
  ['/', { type: 'text/html; charset=utf-8', body: new TextEncoder().encode('<!doctype html><title>desk</title>') }],
])

/** The real server on a port of its own, for every test of the file. */
export function runningServer(): Running {
  let [folder, server] = ['', null as Listening | null]
  const start = async (over: Partial<Served>): Promise<void> => {
    const { ledger, file } = running
    server = await listen(createApp(await servedOver({ ledger, file, page, ...over })), '127.0.0.1', 0)
    running.url = server.url
  }
  const running: Running = {
    ledger: null as unknown as Ledger,
    file: '',
    url: '',
    async restart(over) {
      await server?.close()
      await start(over)
    },
    get: (path, headers = {}) => fetch(`${running.url}${path}`, { headers, redirect: 'manual' }),
    json: async path => (await running.get(path)).json() as never,
    post: (path, body, headers = {}) =>
      fetch(`${running.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    judge: (body, headers) => running.post('/api/judgements', body, headers),
    statusWith: (headers, method = 'GET', path = '/api/count') =>
      new Promise((resolve, reject) => {
        const sent = request(`${running.url}${path}`, { method, headers }, answer => {
          answer.resume()
          resolve(answer.statusCode!)
        })
        sent.on('error', reject).end(method === 'POST' ? '{}' : undefined)
      }),
  }
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-server-'))
    running.file = join(folder, 'x.ledger')
    running.ledger = await openSqliteLedger(running.file)
    const made = { engine: 'engine-1', at: '2031-03-05T10:00:00Z', from: 'a.txt' }
    for (const n of [1, 2, 3])
      await running.ledger.addReading(
        sampleReading({ url: `https://news.example/${n}`, published: `2031-03-0${n}`, outlet: `Paper ${n}` }),
        made,
      )
    await start({})
  })
  afterEach(async () => {
    await server?.close()
    await running.ledger.close()
    rmSync(folder, { recursive: true })
  })
  return running
}
