import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteLedger } from '../../src/ledger/sqlite/sqlite.ts'
import { inRepository } from './shared.ts'

interface Run {
  /** Wall time and processor time, in seconds. */
  readonly wall: number
  readonly processor: number
}

/** The speed of a machine drifts within minutes: reading and adding take turns, part by part. */
const inPart = 5000

/**
 * `add REPORTS.jsonl [ROUNDS]`: what `onrecord add` takes beside `onrecord read --jsonl` on the same reports, and how large
 * the ledger is, to which each part of the reports is added. Run it on the built program.
 */
export async function addSpeed([file, rounds = '3']: readonly string[]): Promise<void> {
  if (!file) throw new Error('name a file of reports: see lab/generate/main.ts')
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-add-'))
  const ledger = join(folder, 'add.ledger')
  const parts = partsOf(file, folder)
  for (let round = 0; round < Number(rounds); round++) {
    removeLedger(ledger)
    const runs = parts.map(part => ({
      read: timed(['read', '--jsonl', part]),
      add: timed(['add', '--ledger', ledger, part]),
    }))
    const [read, add] = [sumOf(runs.map(r => r.read)), sumOf(runs.map(r => r.add))]
    console.log(`read ${words(read)}; add ${words(add)}; ${ratio(read, add)}`)
    console.log(`  part by part: ${runs.map(r => ratio(r.read, r.add)).join('; ')}`)
  }
  const again = timed(['add', '--ledger', ledger, file])
  const opened = await openSqliteLedger(ledger, { readOnly: true })
  const { reports, records, size } = await opened.status()
  await opened.close()
  const many = records.event + records.figure + records.statement
  console.log(`add once more, nothing new: ${words(again)}`)
  console.log(
    `${reports} reports, ${many} records: ${(size / reports / 1024).toFixed(1)} KB a report (${(statSync(file).size / reports / 1024).toFixed(1)} KB as they came)`,
  )
  rmSync(folder, { recursive: true })
}

function partsOf(file: string, folder: string): string[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const parts: string[] = []
  for (let at = 0; at < lines.length; at += inPart) {
    const part = join(folder, `${parts.length}.jsonl`)
    writeFileSync(part, `${lines.slice(at, at + inPart).join('\n')}\n`)
    parts.push(part)
  }
  return parts
}

const sumOf = (runs: readonly Run[]): Run => ({
  wall: runs.reduce((sum, r) => sum + r.wall, 0),
  processor: runs.reduce((sum, r) => sum + r.processor, 0),
})

export function removeLedger(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
}

function timed(args: readonly string[]): Run {
  const nothing = openSync('/dev/null', 'w')
  const before = processorOfChildren()
  const start = performance.now()
  const { status } = spawnSync(process.execPath, [inRepository('dist/cli/main.js'), ...args], {
    stdio: ['ignore', nothing, 'inherit'],
  })
  closeSync(nothing)
  if (status !== 0) throw new Error(`onrecord ${args.join(' ')} ended with ${status}`)
  return { wall: (performance.now() - start) / 1000, processor: processorOfChildren() - before }
}

/** Of all children that have ended, from /proc, in seconds. */
function processorOfChildren(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}

const words = ({ wall, processor }: Run): string => `${wall.toFixed(1)} s (processor ${processor.toFixed(1)} s)`

const ratio = (read: Run, add: Run): string =>
  `${(add.wall / read.wall).toFixed(2)} × in time, ${(add.processor / read.processor).toFixed(2)} × in processor time`
