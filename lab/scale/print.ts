import { seededRandom } from '../train/random.ts'
import { archiveDays, ratesOf } from './archive.ts'
import { arrivalsOf, usualDay } from './arrivals.ts'
import { archiveCost, assumed, coreHours, coresBusy, gigabytes, machineMonth } from './costs.ts'
import { heldFor, type Inputs, measured } from './inputs.ts'
import { apart, archiveRuns, inFiles, type Run, usual } from './runs.ts'
import { type Outcome, type Resource, simulate, together } from './simulate.ts'

const row = (...cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`)
const whole = (n: number): string => Math.round(n).toLocaleString('en')
const percent = (n: number): string => `${Math.round(100 * n)} %`

function head(...cells: readonly string[]): void {
  row(...cells)
  row(...cells.map(() => '---'))
}

/** Plays each day with random numbers of its own, so that a run is the same whichever others there are. */
export function printDays(runs: readonly Run[], seed: number): void {
  head(
    'set-up',
    'reports a day',
    'p50',
    'p95',
    'p99',
    'most waiting',
    'left at midnight',
    'reading',
    'writing',
    'queue',
    'handed out again',
    'full first',
  )
  for (const { name, load, setup, inputs } of runs) {
    const random = seededRandom(seed)
    const outcome = simulate(
      arrivalsOf({ ...usualDay, reports: load * usualDay.reports }, random),
      setup,
      inputs,
      random,
    )
    const { latency, use, mostWaiting, left, again } = outcome
    const hour = (of: Resource): string => percent(use[of].hour)
    row(
      name,
      whole(load * usualDay.reports),
      duration(latency.p50),
      duration(latency.p95),
      duration(latency.p99),
      whole(mostWaiting),
      whole(left),
      hour('reading'),
      hour('writing'),
      hour('queue'),
      whole(again),
      fullest(outcome),
    )
  }
}

const fullest = ({ use }: Outcome): Resource =>
  (Object.keys(use) as Resource[]).reduce((a, b) => (use[b].hour > use[a].hour ? b : a))

function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 120) return `${whole(seconds)} s`
  return seconds < 7200 ? `${whole(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}

export function printArchive(reports: number): void {
  console.log()
  head('', 'machines × cores', 'ledgers written at once', 'days', 'held up by')
  for (const { name, setup, inputs } of archiveRuns) {
    const { days, by } = archiveDays(reports, setup, inputs)
    row(name, `${setup.machines} × ${setup.cores}`, setup.ledgers, days.toFixed(1), by)
  }
}

/** In seconds, as `src/ledger/postgres/pool.ts` has it: who waits longer for the writer gives up, and tries again. */
const patience = 60

export function printWriter(): void {
  console.log()
  head('one ledger, batches of 32', 'articles a second', 'ms a batch', 'threads of which the last waits a minute')
  const each = (name: string, inputs: Inputs): void => {
    const held = heldFor(together, inputs)
    row(name, whole(ratesOf(usual, inputs).writing), whole(1000 * held), whole(patience / held))
  }
  each('database on the same machine', measured)
  each('database apart', apart)
}

export function printCosts(): void {
  console.log()
  head('', 'a day of 1,000,000', 'an archive of 1,000,000,000')
  const [day, all] = [usualDay.reports, 1e9]
  const each = (name: string, of: (reports: number) => string): void => row(name, of(day), of(all))
  each('core hours to read and write', n => whole(coreHours(n, measured)))
  each('in PostgreSQL, GB', n => whole(gigabytes(n, measured).ledger))
  each('in files of SQLite, GB', n => whole(gigabytes(n, measured).files))
  each('in Parquet, GB', n => whole(gigabytes(n, measured).parquet))
  each('log that PostgreSQL writes, GB', n => whole(gigabytes(n, measured).log))
  const cost = archiveCost(all, measured, assumed)
  console.log()
  row('cores busy day and night with 1,000,000 a day', coresBusy(day, measured).toFixed(2))
  row('reading and writing the archive once, into PostgreSQL', whole(cost.reading))
  row('the same into files', whole(archiveCost(all, inFiles, assumed).reading))
  row('a month of it on disks, twice', whole(cost.onDisks))
  row('a month of it in files on object storage', whole(cost.onObjects))
  row('a month of 16 cores', whole(machineMonth(16, assumed)))
}
