import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { openPostgresLedger } from '../../src/ledger/postgres/postgres.ts'
import { startPostgres } from '../../src/ledger/postgres/server.cases.ts'
import { readLines } from './read-lines.ts'

/** As `src/ledger/postgres/driver.ts` names it. */
const writing = 7_373_073
const held = 12_000
const made = { engine: 'measured', at: '2031-01-01T00:00:00Z' }

/** `limits FILE`: what batches meet that wait for a writer while another program holds it for twelve seconds; how much a map takes; the chance that two reports have one id. */
export async function measureLimits([file]: readonly string[]): Promise<void> {
  await waiting(file!)
  console.log(`a map takes ${entriesOfMap()} entries`)
  for (const reports of [1e8, 1e9, 4e9])
    console.log(`${reports} ids of 64 bits: some two are the same with a chance of ${chance(reports, 64).toFixed(4)}`)
}

async function waiting(file: string): Promise<void> {
  const read = await readLines([file], 60)
  const server = await startPostgres()
  const url = await server.database()
  const [ledger, other] = [await openPostgresLedger(url), new pg.Client(url)]
  await other.connect()
  await other.query(`begin; select pg_advisory_xact_lock(${writing})`)
  const ends = setTimeout(held).then(() => other.query('commit'))
  const outcomes = await Promise.all(
    read.slice(0, 12).map(({ prepared }) =>
      ledger.addPrepared([{ prepared, made }]).then(
        () => 'written',
        error => `${error.code}: ${error.message}`,
      ),
    ),
  )
  await ends
  for (const outcome of new Set(outcomes)) console.log(`${outcomes.filter(o => o === outcome).length} of 12 ${outcome}`)
  await other.end()
  await ledger.close()
  await server.stop()
}

function entriesOfMap(): number {
  const map = new Map<number, number>()
  try {
    for (let i = 0; ; i++) map.set(i, i)
  } catch {
    return map.size
  }
}

/** Of any two among so many, by the birthday bound. */
const chance = (many: number, bits: number): number => 1 - Math.exp(-(many * (many - 1)) / 2 / 2 ** bits)
