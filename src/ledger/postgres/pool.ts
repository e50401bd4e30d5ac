import pg from 'pg'

/** In milliseconds: to connect, and for one answer; waiting for the turn to write counts. */
const [patience, longest] = [10_000, 60_000]
/** In milliseconds, after which a silent connection is asked whether the other end is there. */
const silence = 10_000

export interface PoolOptions extends Pick<pg.PoolConfig, 'types' | 'options'> {
  /** Connections at once. */
  readonly most: number
  /** In milliseconds, for one answer; 0 for as long as it takes. `?query_timeout=` in the address counts before it. */
  readonly answerWithin?: number | undefined
}

/** Connections to a database. What breaks or hangs fails by itself and never keeps or ends the program. */
export function openConnections(url: string, { most, answerWithin = longest, ...more }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: patience,
    query_timeout: answerWithin,
    keepAlive: true,
    keepAliveInitialDelayMillis: silence,
    // Connections over which nothing comes any more cannot be closed properly: nobody waits for that.
    allowExitOnIdle: true,
    application_name: 'onrecord',
    ...more,
  })
  // One that breaks while nobody uses it is replaced; where somebody does, what was asked fails too.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  return pool
}
