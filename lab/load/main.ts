/**
 * The built server under load: people at the desk at once, over a copy of a ledger.
 * usage: npx tsx lab/load/main.ts LEDGER [MINUTES] [PEOPLE] [PAUSE]
 * MINUTES: 2; `soak` is 30. PEOPLE: 200. PAUSE: how many seconds somebody thinks between two pages, on average: 10.
 * A ledger in PostgreSQL is not copied: judgements are added to it.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { isPostgres, openLedger } from '../../src/ledger/open-at.ts'
import { installed } from '../apt.ts'
import { growth, processorOf, type Sample, sampled } from './memory.ts'
import { visits, visitsTo } from './visits.ts'

const [named, minutes = '2', people = '200', pause = '10'] = process.argv.slice(2)
if (!named) throw new Error('name a ledger')
const seconds = 60 * (minutes === 'soak' ? 30 : Number(minutes))

const drawnVisits = 4000
/** In seconds. */
const each = 10
/** In seconds: until then the caches fill. */
const settled = Math.min(300, seconds / 3)

interface Result {
  readonly requests: number
  readonly seconds: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly most: number
  readonly refused: number
  readonly broken: number
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-load-'))

/** Whole, also where the last writes stand only beside the file. */
async function copied(ledger: string): Promise<string> {
  if (isPostgres(ledger)) return ledger
  const copy = join(folder, 'copy.ledger')
  const original = await openLedger(ledger, { readOnly: true })
  await original.backup(copy).finally(original.close)
  return copy
}

async function serve(ledger: string): Promise<{ url: string; server: ChildProcess }> {
  const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
  const server = spawn(process.execPath, [program, 'serve', '--ledger', ledger, '--port', '0', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: server.stdout! })) {
    const url = /http:\/\/\S+/.exec(line)?.[0]
    if (url) return { url, server }
  }
  throw new Error('the desk did not start')
}

/** Writes down what will be asked, and gives how likely the next request belongs to the page of the one before. */
async function prepared(ledger: string, file: string): Promise<number> {
  const opened = await openLedger(ledger)
  const { reports, records, schema } = await opened
    .status()
    .then(s => ({ ...s, records: s.records.statement + s.records.event + s.records.figure }))
  const asked = await visitsTo(opened, drawnVisits, 1)
  await opened.close()
  writeFileSync(file, asked.map(({ path, body }) => `${path}${body ? `\t${JSON.stringify(body)}` : ''}\n`).join(''))
  console.log(`${records} records of ${reports} reports (schema ${schema})`)
  console.log(
    `${people} people, ${pause} s between two pages on average, ${(asked.length / drawnVisits).toFixed(1)} requests a page`,
  )
  for (const [name, share] of visits) console.log(`${(share / 10).toFixed(1).padStart(6)} %  ${name}`)
  return 1 - drawnVisits / asked.length
}

function wrk(): string {
  const there = (): boolean => {
    try {
      execFileSync('which', ['wrk'])
      return true
    } catch {
      return false
    }
  }
  if (!there()) installed('wrk')
  return 'wrk'
}

interface Load {
  /** How likely the next request belongs to the page of the one before. */
  readonly more: number
  readonly seconds: number
}

const threads = 2
/** In seconds, before anything is measured: the threads of a server that has just begun open the ledger. */
const warming = 30

async function load(url: string, file: string, { more, seconds }: Load): Promise<Result> {
  const script = fileURLToPath(new URL('people.lua', import.meta.url))
  const args = [
    '-t',
    String(threads),
    '-c',
    people,
    '-d',
    `${seconds}s`,
    '--timeout',
    '60s',
    '-s',
    script,
    url,
    '--',
    file,
  ]
  const each = Number(people) / threads
  const run = spawn(wrk(), [...args, String(Number(pause) * 1000), String(more), String(each)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: run.stdout! }))
    if (line.startsWith('RESULT ')) return JSON.parse(line.slice(7)) as Result
  throw new Error('wrk told nothing')
}

/** By route, how many requests the server answered and what share of them within 0.2 s, as it measures it itself. */
async function routes(url: string): Promise<void> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const counts = new Map<string, { all: number; quick: number }>()
  for (const [, labels, value] of text.matchAll(/^onrecord_request_seconds_bucket\{(.*)\} (\d+)$/gm)) {
    const label = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(labels!)?.[1] ?? ''
    const route = `${label('method')} ${label('route')}`
    const known = counts.get(route) ?? { all: 0, quick: 0 }
    if (label('le') === '0.2') known.quick += Number(value)
    if (label('le') === '+Inf') known.all += Number(value)
    counts.set(route, known)
    if (label('le') === '+Inf' && Number(label('status')) >= 400)
      console.log(`${value} times ${label('status')}  ${route}`)
  }
  for (const [route, { all, quick }] of [...counts].sort((a, b) => b[1].all - a[1].all))
    console.log(`${String(all).padStart(7)}  ${((quick / all) * 100).toFixed(1).padStart(5)} % within 0.2 s  ${route}`)
}

function tellMemory(samples: readonly Sample[]): void {
  const shown = samples.filter((_, i) => i % Math.ceil(samples.length / 12) === 0 || i === samples.length - 1)
  for (const { seconds: at, all, own } of shown)
    console.log(
      `memory at ${at.toFixed(0).padStart(5)} s: ${all.toFixed(0)} MB resident, ${own.toFixed(0)} MB of it its own`,
    )
  const [all, own] = [growth(samples, 'all', settled), growth(samples, 'own', settled)]
  console.log(
    `memory after ${settled.toFixed(0)} s grows by ${all.toFixed(1)} MB an hour, its own by ${own.toFixed(1)} MB an hour`,
  )
}

const file = join(folder, 'requests.tsv')
const ledger = await copied(named)
const more = await prepared(ledger, file)
const { url, server } = await serve(ledger)
const memory = sampled(server.pid!, each)
try {
  await load(url, file, { more, seconds: warming })
  const before = processorOf(server.pid!)
  const { requests, p50, p95, p99, most, refused, broken, ...took } = await load(url, file, { more, seconds })
  memory.stop()
  console.log(
    `after ${warming} s to warm up: ${requests} requests in ${took.seconds.toFixed(0)} s, ${(requests / took.seconds).toFixed(1)} a second`,
  )
  const ms = (value: number): string => `${value.toFixed(0)} ms`
  console.log(
    `p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}, most ${ms(most)}; ${refused} refused, ${broken} broken off`,
  )
  const { user, system } = processorOf(server.pid!)
  const perRequest = (spent: number): string => `${((spent * 1000) / requests).toFixed(1)} ms`
  console.log(
    `processor: ${perRequest(user - before.user)} of its own and ${perRequest(system - before.system)} of the system a request; load of the machine ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} processors`,
  )
  await routes(url)
  tellMemory(memory.samples)
} finally {
  memory.stop()
  server.kill('SIGINT')
  await once(server, 'exit')
  rmSync(folder, { recursive: true })
}
