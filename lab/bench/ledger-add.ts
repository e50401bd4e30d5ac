import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteLedger } from '../../src/ledger/sqlite/sqlite.ts'
import { inRepository } from './shared.ts'

interface Run {
  /** Wall time and processor time, in seconds. */
  readonly wall: number
  readonly processor: number
}

/**
 * `add REPORTS.jsonl [ROUNDS]`: what `onrecord add` takes beside `onrecord read --jsonl` on the same reports, turn by turn,
 * and how large the ledger is. Run it on the built program.
 */
export async function addSpeed([file, rounds = '3']: readonly string[]): Promise<void> {
  if (!file) throw new Error('name a file of reports: see lab/generate/main.ts')
  const ledger = join(tmpdir(), 'onrecord-add.ledger')
  const pairs: { read: Run; add: Run }[] = []
  for (let round = 0; round < Number(rounds); round++) {
    removeLedger(ledger)
    const read = timed(['read', '--jsonl', file])
    const add = timed(['add', '--ledger', ledger, file])
    pairs.push({ read, add })
    console.log(`read ${words(read)}; add ${words(add)}; ${ratio(read, add)}`)
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
  removeLedger(ledger)
}

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
