import { daySeconds, type Inputs, measured } from './inputs.ts'
import type { Setup } from './simulate.ts'

/** A day that is played: how often the usual number of reports comes in, and on what. */
export interface Run {
  readonly name: string
  readonly load: number
  readonly setup: Setup
  readonly inputs: Inputs
}

export const usual: Setup = {
  machines: 2,
  cores: 4,
  ledgers: 1,
  queues: 1,
  failsAfter: 7 * daySeconds,
  repairedAfter: 300,
}

/** The database stands on a machine of its own, as docs/machines.md has it. */
export const apart: Inputs = { ...measured, roundTrip: 0.0003 }

/**
 * Each machine writes files of its own, as `onrecord add` does: nothing is handed out, and no database is asked. A
 * transaction is taken to be as dear as in PostgreSQL, which is too much: nobody measured it by itself.
 */
export const inFiles: Inputs = {
  ...measured,
  programSeconds: 0.002,
  serverSeconds: 0,
  statements: 0,
  transactionStatements: 0,
  handedOut: 1e9,
}

const run = (name: string, load: number, setup: Partial<Setup>, inputs: Inputs): Run => ({
  name,
  load,
  setup: { ...usual, ...setup },
  inputs,
})

/** What is changed next is what was full before. */
export const dayRuns: readonly Run[] = [
  run('all on one machine', 1, { machines: 1 }, measured),
  ...[1, 2, 5].map(load => run('database apart', load, {}, apart)),
  run('4 machines that fail every hour', 1, { machines: 4, failsAfter: 3600 }, apart),
  ...[5, 10].map(load => run('6 machines', load, { machines: 6 }, apart)),
  run('4 ledgers, 6 machines', 10, { machines: 6, ledgers: 4 }, apart),
  run('16 ledgers, 16 machines', 20, { machines: 16, ledgers: 16 }, apart),
  ...[1, 5].map(load => run('a file on one machine', load, { machines: 1, cores: 8 }, inFiles)),
]

export interface ArchiveRun {
  readonly name: string
  readonly setup: Setup
  readonly inputs: Inputs
}

const archive = (name: string, machines: number, ledgers: number, inputs: Inputs): ArchiveRun => ({
  name,
  setup: { ...usual, machines, cores: 8, ledgers },
  inputs,
})

/** Ways to read an archive. */
export const archiveRuns: readonly ArchiveRun[] = [
  ...[1, 8].map(ledgers => archive('the queue, PostgreSQL apart', 4, ledgers, apart)),
  ...[16, 64].map(n => archive('the queue, PostgreSQL apart', n, 2 * n, apart)),
  ...[4, 16, 64].map(n => archive('a file on each machine', n, n, inFiles)),
]
