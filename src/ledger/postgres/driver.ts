import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import pg from 'pg'
import { storeError } from './errors.ts'

/** Names the lock that a writer holds: any number that other programs in the database do not use. */
const writing = 7_373_073

/** Connections of one program at once. */
const mostConnections = 8
/** In milliseconds. */
const patience = 10_000

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
export function postgresDialect(url: string, readOnly: boolean): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: mostConnections,
    connectionTimeoutMillis: patience,
    application_name: 'onrecord',
    types,
    ...(readOnly ? { options: '-c default_transaction_read_only=on' } : {}),
  })
  // A connection that breaks while nobody uses it is replaced.
  pool.on('error', () => {})
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => telling(new PostgresDriver({ pool })),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

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
      await connection.executeQuery(CompiledQuery.raw(`select pg_advisory_xact_lock(${writing})`))
    },
    commitTransaction: connection => told(() => driver.commitTransaction(own(connection))),
    rollbackTransaction: connection => told(() => driver.rollbackTransaction(own(connection))),
    releaseConnection: connection => driver.releaseConnection(own(connection)),
    destroy: () => driver.destroy(),
  }
}
