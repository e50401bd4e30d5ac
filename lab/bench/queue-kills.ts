/**
 * Kills whoever reads from the queue, and the database, at random moments, and looks whether each report is in the ledger once.
 * usage: npx tsx lab/bench/queue-kills.ts REPORTS.jsonl [KILLS] [SEED], on the built program
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { openLedger } from '../../src/ledger/open-at.ts'
import { startPostgres } from '../../src/ledger/postgres/server.cases.ts'
import { seededRandom } from '../train/random.ts'
import { inRepository } from './shared.ts'

const [file, kills = '200', seed = '1'] = process.argv.slice(2)
if (!file) throw new Error('name a file of reports: see lab/generate/main.ts')
const program = inRepository('dist/cli/main.js')
const random = seededRandom(Number(seed))
const server = await startPostgres({ durable: true })
const address = await server.database()
const expected = readFileSync(file, 'utf8').trimEnd().split('\n').length

const command = (...args: string[]) =>
  spawnSync(process.execPath, [program, ...args, '--ledger', address], { encoding: 'utf8' })
const worker = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [program, 'work', '--workers', '1', ...args, '--ledger', address], { stdio: 'ignore' })

console.log(command('status').status, command('queue', file).stdout.trim())
const tally = { workers: 0, database: 0 }
const workers = [worker(), worker()]
while (tally.workers + tally.database < Number(kills)) {
  await setTimeout(500 + 3500 * random())
  // One kill in ten takes the database.
  if (random() < 0.1) {
    await server.restart()
    tally.database++
  }
  const at = random() < 0.5 ? 0 : 1
  if (workers[at]!.exitCode === null) {
    workers[at]!.kill('SIGKILL')
    tally.workers++
  }
  workers[at] = worker()
  for (const [i, one] of workers.entries()) if (one.exitCode !== null) workers[i] = worker()
  if ((tally.workers + tally.database) % 20 === 0) console.log(tally, command('queue').stdout.trim())
}
for (const one of workers) one.kill('SIGKILL')
const last = worker('--drain')
await new Promise(resolve => last.once('exit', resolve))
console.log(command('queue').stdout.trim())
const ledger = await openLedger(address)
const { reports, versions, everRead, records } = await ledger.status()
const faults: unknown[] = []
for await (const fault of ledger.check()) faults.push(fault)
await ledger.close()
const current = records.event + records.figure + records.statement
console.log({ ...tally, expected, reports, versions, readOnce: everRead === current, faults })
await server.stop()
process.exitCode = reports === expected && versions === expected && everRead === current && faults.length === 0 ? 0 : 1
