/**
 * What the queue takes by itself, and what one and two programs read from it.
 * usage: npx tsx lab/bench/queue.ts REPORTS.jsonl [ROUNDS], on the built program and a quiet machine
 */
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { startPostgres } from '../../src/ledger/postgres/server.cases.ts'
import type { Job } from '../../src/work/job.ts'
import { openQueue } from '../../src/work/queue.ts'
import { inRepository } from './shared.ts'

const [file, rounds = '2'] = process.argv.slice(2)
if (!file) throw new Error('name a file of reports: see lab/generate/main.ts')
const program = inRepository('dist/cli/main.js')
const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
const server = await startPostgres({ durable: true })

await rates(20_000)
for (let round = 0; round < Number(rounds); round++) {
  const [one, two] = [await throughput(1), await throughput(2)]
  console.log(`1 program ${one.toFixed(0)}, 2 programs ${two.toFixed(0)} reports a second: ${(two / one).toFixed(2)} ×`)
}
await server.stop()

/** Jobs a second, nobody reading them: as `queue` puts them there and as `work` takes them. */
async function rates(many: number): Promise<void> {
  const queue = await openQueue(await server.database())
  const jobs = Array.from({ length: many }, (_, i): Job => {
    return { kind: 'line', from: `-#${i}`, number: i, text: lines[i % lines.length]!, defaults: {} }
  })
  let start = performance.now()
  for (let at = 0; at < many; at += 32) await queue.put(jobs.slice(at, at + 32))
  const put = many / ((performance.now() - start) / 1000)
  start = performance.now()
  for (let left = many; left > 0; ) {
    const taken = await queue.take(32)
    await queue.done(taken)
    left -= taken.length
  }
  const done = many / ((performance.now() - start) / 1000)
  await queue.close()
  console.log(`the queue alone: ${put.toFixed(0)} jobs a second put, ${done.toFixed(0)} taken and done`)
}

/** Reports a second, from the first that is read on: models are loaded in the meantime. */
async function throughput(programs: number): Promise<number> {
  const address = await server.database()
  spawnSync(process.execPath, [program, 'queue', file!, '--ledger', address])
  const queue = await openQueue(address)
  const ended = Array.from({ length: programs }, () => {
    const args = [program, 'work', '--workers', '1', '--drain', '--ledger', address]
    return new Promise(resolve => spawn(process.execPath, args, { stdio: 'ignore' }).once('exit', resolve))
  })
  const left = async (): Promise<number> => {
    const { waiting, underWay } = await queue.state()
    return waiting + underWay
  }
  // All of them have begun.
  while ((await left()) > lines.length - programs * 64) await new Promise(resolve => setTimeout(resolve, 100))
  const [start, first] = [performance.now(), await left()]
  while ((await left()) > programs * 64) await new Promise(resolve => setTimeout(resolve, 100))
  const rate = (first - (await left())) / ((performance.now() - start) / 1000)
  await Promise.all(ended)
  await queue.close()
  return rate
}
