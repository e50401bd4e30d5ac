import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  type PostgresPool,
  type PostgresPoolClient,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import pg from 'pg'
import { isUnanswered, storeError } from './errors.ts'
import { openConnections } from './pool.ts'

/** Names the lock that a writer holds: any number that other programs in the database do not use. */
const writing = 7_373_073

/** Connections of one program at once. */
const mostConnections = 8
/** A writer that says nothing for so long in the middle of a transaction is gone, and keeps nobody waiting. */
const silence = '30s'

/** Counts and sums as numbers, which stay below 2^53. */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    const whole = oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC
    return whole ? Number : pg.types.getTypeParser(oid, format as 'text')
  },
} as pg.CustomTypesConfig

/**
 * PostgreSQL under Kysely. Writers take turns, as they do in SQLite: each transaction waits for the one lock, which the
 * database lets go of with it, whatever becomes of the program. So each chain of hashes has one end, and a report that two
 * programs add at once is added once.
 */
export function postgresDialect(url: string, { readOnly, answerWithin }: DialectOptions): Dialect {
  const pool = openConnections(url, {
    most: mostConnections,
    types,
    answerWithin,
    ...(readOnly ? { options: '-c default_transaction_read_only=on' } : {}),
  })
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => telling(new PostgresDriver({ pool: cuttingOff(pool) })),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

export interface DialectOptions {
  readonly readOnly: boolean
  /** See `PoolOptions`. */
  readonly answerWithin?: number | undefined
}

/** A connection that does not answer is cut off: whoever asked over it next would wait as long. */
const cuttingOff = (pool: pg.Pool): PostgresPool => ({
  async connect() {
    const client = (await pool.connect()) as pg.PoolClient & pg.Client
    const query = (sql: string, values: readonly unknown[]) =>
      client.query(sql, [...values]).catch(error => {
        if (isUnanswered(error)) void client.end()
        throw error
      })
    return { query, release: () => client.release() } as unknown as PostgresPoolClient
  },
  end: () => pool.end(),
})

/** Errors in our words, and the lock at the beginning of each transaction. */
function telling(driver: PostgresDriver): Driver {
  const told = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act()
    } catch (error) {
      throw storeError(error)
    }
  }
  const inner = new WeakMap<DatabaseConnection, DatabaseConnection>()
  const own = (connection: DatabaseConnection) => inner.get(connection)! as never
  return {
    init: () => told(() => driver.init()),
    async acquireConnection() {
      const connection = await told(() => driver.acquireConnection())
      const outer: DatabaseConnection = {
        executeQuery: <R>(query: CompiledQuery): Promise<QueryResult<R>> =>
          told(() => connection.executeQuery<R>(query)),
        streamQuery: (query, size) => connection.streamQuery(query, size),
      }
      inner.set(outer, connection)
      return outer
    },
    async beginTransaction(connection, settings) {
      await told(() => driver.beginTransaction(own(connection), settings))
      // Who only reads may take a long time for something else in between.
      const heard =
        settings.accessMode === 'read only' ? '' : `set local idle_in_transaction_session_timeout = '${silence}';`
      try {
        await connection.executeQuery(CompiledQuery.raw(`${heard} select pg_advisory_xact_lock(${writing})`))
      } catch (error) {
        // Kysely takes it for not begun, and whoever has the connection next would be in the middle of it.
        await driver.rollbackTransaction(own(connection)).catch(() => {})
        throw error
      }
    },
    commitTransaction: connection => told(() => driver.commitTransaction(own(connection))),
    rollbackTransaction: connection => told(() => driver.rollbackTransaction(own(connection))),
    releaseConnection: connection => driver.releaseConnection(own(connection)),
    destroy: () => driver.destroy(),
  }
}
