import { setTimeout } from 'node:timers/promises'
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { storeError } from './errors.ts'

/** In milliseconds, for what takes a moment: opening, and the recovery after a crash. */
export const busyTimeout = 5000

/** SQLite under Kysely through the `node:sqlite` interface: one connection, statements prepared once, writers in turn. */
export const sqliteDialect = (database: DatabaseSyncInstance): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => driverOf(database),
  createIntrospector: db => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})

function driverOf(database: DatabaseSyncInstance): Driver {
  const connection = connectionTo(database)
  let free: Promise<void> = Promise.resolve()
  const releases = new WeakMap<DatabaseConnection, () => void>()
  const say = async (words: string): Promise<void> => {
    await connection.executeQuery(CompiledQuery.raw(words))
  }
  return {
    init: async () => {},
    async acquireConnection() {
      const before = free
      let release = (): void => {}
      free = new Promise(resolve => (release = resolve))
      await before
      releases.set(connection, release)
      return connection
    },
    releaseConnection: async taken => releases.get(taken)?.(),
    beginTransaction: () => begin(say),
    commitTransaction: () => say('commit'),
    // On a full disk SQLite has undone it already.
    rollbackTransaction: async () => (database.isTransaction ? say('rollback') : undefined),
    destroy: async () => database.close(),
  }
}

/** How often and how long a writer waits for another, in milliseconds: half a minute in all. */
const patience = { times: 1500, each: 20 }

/**
 * Takes the right to write at once: a transaction that reads first could no longer get it when another writes. SQLite
 * would wait for it in this thread, perhaps for another connection of this thread, which could then never end.
 */
async function begin(say: (words: string) => Promise<void>): Promise<void> {
  await say('pragma busy_timeout = 0')
  try {
    for (let tries = 1; ; tries++) {
      try {
        return await say('begin immediate')
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'ledger-busy' || tries === patience.times) throw error
        await setTimeout(patience.each)
      }
    }
  } finally {
    await say(`pragma busy_timeout = ${busyTimeout}`)
  }
}

/** More statements than the ledger has; searches of people are each one of their own. */
const mostStatements = 400

function connectionTo(database: DatabaseSyncInstance): DatabaseConnection {
  const statements = new Map<string, StatementSyncInstance>()
  const prepared = (sql: string): StatementSyncInstance => {
    const known = statements.get(sql)
    if (known) return known
    if (statements.size >= mostStatements) statements.clear()
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      try {
        return { rows: prepared(sql).all(...parameters) as R[] }
      } catch (error) {
        throw storeError(error)
      }
    },
    streamQuery() {
      throw new Error('results are taken page by page')
    },
  }
}
