import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { openSqliteLedger } from '../../src/ledger/sqlite/sqlite.ts'
import { seededRandom } from '../train/random.ts'
import { removeLedger } from './ledger-add.ts'
import { inRepository } from './shared.ts'

/**
 * `kill REPORTS.jsonl [KILLS] [SEED]`: adds the reports and kills the program (SIGKILL) at a random moment, again and again;
 * after each kill the ledger is opened and checked. When all is added, it is compared with one that was never interrupted.
 * Run it on the built program.
 */
export async function kill([file, kills = '200', seed = '1']: readonly string[]): Promise<void> {
  if (!file) throw new Error('name a file of reports: see lab/generate/main.ts')
  const random = seededRandom(Number(seed))
  const whole = join(tmpdir(), 'onrecord-whole.ledger')
  const broken = join(tmpdir(), 'onrecord-killed.ledger')
  for (const path of [whole, broken]) removeLedger(path)
  await run(file, whole, null)
  // Everything stands there: what is left is the start of the program and looking.
  const startup = await timed(() => run(file, whole, null))
  const expected = await contents(whole)
  let killed = 0
  let writing = 0
  let before = 0
  for (let lives = 1; killed < Number(kills); ) {
    // Most kills fall where reports are being written, one in eight before.
    const moment: Moment = random() < 0.125 ? { after: random() * startup } : { afterWriting: random() * 600 }
    const ended = await run(file, broken, moment)
    if (ended) {
      compare(expected, await contents(broken))
      removeLedger(broken)
      before = 0
      lives++
      continue
    }
    killed++
    const now = await whatStands(broken)
    if (now < before) throw new Error(`${before - now} reports were lost`)
    if (now > before) writing++
    before = now
    if (killed % 10 === 0) console.error(`${killed} kills, ${lives} ledgers, ${now} of ${expected.length} lines there`)
  }
  await run(file, broken, null)
  compare(expected, await contents(broken))
  console.log(
    `${killed} kills, ${writing} of them after something new was written: nothing lost, nothing doubled, every check clean`,
  )
  for (const path of [whole, broken]) removeLedger(path)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Opening a ledger, and recovering one, changes its files so often at most. */
const opening = 4

/** When to kill, in milliseconds: after the start, or after the first thing was written. */
type Moment = { readonly after: number } | { readonly afterWriting: number }

/** Whether it ended by itself; null lets it. */
function run(file: string, ledger: string, moment: Moment | null): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inRepository('dist/cli/main.js'), 'add', '--ledger', ledger, file], {
      stdio: 'ignore',
    })
    const kill = (): void => void child.kill('SIGKILL')
    const timers: NodeJS.Timeout[] = []
    if (moment && 'after' in moment) timers.push(setTimeout(kill, moment.after))
    if (moment && 'afterWriting' in moment) {
      let seen = written(ledger)
      let changes = 0
      const watch = setInterval(() => {
        const now = written(ledger)
        if (now === seen) return
        seen = now
        if (++changes <= opening) return
        clearInterval(watch)
        timers.push(setTimeout(kill, moment.afterWriting))
      }, 5)
      timers.push(watch)
    }
    child.on('close', (code, signal) => {
      for (const timer of timers) clearTimeout(timer)
      if (signal === 'SIGKILL') resolve(false)
      else if (code === 0) resolve(true)
      else reject(new Error(`onrecord add ended with ${code}`))
    })
  })
}

/** Changes whenever a transaction is written. */
function written(ledger: string): string {
  const { size = 0, mtimeMs = 0 } = statSync(`${ledger}-wal`, { throwIfNoEntry: false }) ?? {}
  return `${size} ${mtimeMs}`
}

/** How many reports are there; throws where the ledger is not whole. */
async function whatStands(path: string): Promise<number> {
  let ledger: Ledger
  try {
    ledger = await openSqliteLedger(path, { mustExist: true })
  } catch (error) {
    // Killed before there was one.
    if ((error as { code?: unknown }).code === 'no-ledger') return 0
    throw error
  }
  const { reports } = await ledger.status()
  for await (const fault of ledger.check()) throw new Error(`${fault.code}: ${fault.message}`)
  await ledger.close()
  return reports
}

/** Every report with the ids of its records, in order. */
async function contents(path: string): Promise<string[]> {
  const ledger = await openSqliteLedger(path, { mustExist: true })
  const lines: string[] = []
  for await (const reading of ledger.readings([]))
    lines.push(JSON.stringify([reading.report.id, reading.report.sha256, reading.records]))
  const { versions, reports, records } = await ledger.status()
  lines.push(JSON.stringify({ versions, reports, records }))
  for await (const fault of ledger.check()) throw new Error(`${fault.code}: ${fault.message}`)
  await ledger.close()
  return lines
}

function compare(expected: readonly string[], found: readonly string[]): void {
  const missing = expected.filter(line => !found.includes(line))
  if (missing.length > 0 || found.length !== expected.length)
    throw new Error(`${missing.length} lines are missing or different, ${found.length} in place of ${expected.length}`)
}
