import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sampleReading } from '../ledger/samples.cases.ts'
import { openSqliteLedger } from '../ledger/sqlite/sqlite.ts'

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

let folder: string
let running: ChildProcess

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-serve-'))
})
afterEach(() => {
  running.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

it('makes the ledger where it is told to', async () => {
  const args = ['serve', '--ledger', join(folder, 'new.ledger'), '--make', '--port', '0', '--no-open']
  running = spawn(process.execPath, [program, ...args])
  const [line] = (await once(running.stdout!, 'data')) as [Buffer]
  const ready = await fetch(`${new URL(/http:\S+/.exec(String(line))![0]).origin}/api/ready`)
  expect(ready.status).toBe(200)
}, 30_000)

it('serves the built desk, tells of each request, and ends after what is under way', async () => {
  const file = join(folder, 'x.ledger')
  const ledger = await openSqliteLedger(file)
  for (let i = 0; i < 300; i++)
    await ledger.addReading(sampleReading({ id: `r${i}` }), { engine: 'e', at: '2031-03-05T10:00:00Z' })
  await ledger.close()
  const args = ['serve', '--ledger', file, '--port', '0', '--no-open', '--log', 'json']
  running = spawn(process.execPath, [program, ...args], { env: { ...process.env, ONRECORD_TOKEN: 'open-sesame' } })
  let told = ''
  running.stderr!.on('data', chunk => {
    told += chunk
  })
  const [line] = (await once(running.stdout!, 'data')) as [Buffer]
  const url = new URL(/http:\S+/.exec(String(line))![0])
  // What a service prints is kept where more people read it than may open the desk.
  expect(url.search).toBe('')
  const headers = { authorization: 'Bearer open-sesame' }
  expect((await fetch(`${url.origin}/api/health`)).status).toBe(200)
  expect((await fetch(`${url.origin}/api/count`)).status).toBe(401)
  // As a proxy with a name of its own passes it on; `fetch` sets the host itself.
  const proxied = request(`${url.origin}/api/count`, { headers: { ...headers, host: 'desk.example' } }).end()
  const [passed] = (await once(proxied, 'response')) as [IncomingMessage]
  expect(passed.resume().statusCode).toBe(200)
  // The whole ledger is on its way when the server is told to end.
  const answer = await fetch(`${url.origin}/api/export?as=figures.csv`, { headers })
  running.kill('SIGTERM')
  expect((await answer.text()).trim().split('\r\n')).toHaveLength(301)
  const ended = performance.now()
  const [code] = await once(running, 'exit')
  expect(code).toBe(0)
  // Connections that the client keeps, some four seconds, do not hold it up.
  expect(performance.now() - ended).toBeLessThan(2000)
  const lines = told
    .trim()
    .split('\n')
    .map(l => JSON.parse(l))
  expect(lines.map(r => [r.path, r.status])).toEqual([
    ['/api/health', 200],
    ['/api/count', 401],
    ['/api/count', 200],
    ['/api/export', 200],
  ])
}, 30_000)
