import type { Network } from '../../src/ledger/postgres/network.cases.ts'
import type { PostgresServer, ServerOptions } from '../../src/ledger/postgres/server.cases.ts'
import type { Kept } from './kept.ts'

/** What runs while harm is done. */
export interface Stage {
  readonly server: PostgresServer
  /** Reports that there are to read. */
  readonly expected: number
  /** Of the database, straight. */
  readonly address: string
  readonly workers: readonly Kept[]
  readonly desk: Kept
  /** The ways of both workers and of the desk to the database. */
  readonly ways: readonly Network[]
  readonly random: () => number
  /** Reports that wait or are being read; null where the database says nothing. */
  left(): Promise<number | null>
}

/** One kind of harm. */
export interface Scenario {
  /** Of the database; made anew for each run. */
  server?(): ServerOptions
  /** Of both workers and of the desk. */
  env?(which: 0 | 1 | 2): NodeJS.ProcessEnv
  /** Does it all and tells, in a few words, what was done. */
  harm(stage: Stage): Promise<string>
  /** After all programs have ended. */
  tidy?(): void
}
