import pg from 'pg'
import { openPostgresLedger } from '../../src/ledger/postgres/postgres.ts'
import { startPostgres } from '../../src/ledger/postgres/server.cases.ts'
import { ownSeconds, serverSeconds } from './processor.ts'
import { type Read, readLines } from './read-lines.ts'

const warmUp = 400
const made = { engine: 'measured', at: '2031-01-01T00:00:00Z' }

/** `postgres FILE…`: what a report takes in PostgreSQL: bytes, bytes of the log, processor time and statements, by the reports in a transaction. */
export async function measurePostgres(files: readonly string[]): Promise<void> {
  const read = await readLines(files)
  const server = await startPostgres({ durable: true })
  await written(await server.database(), read.slice(0, warmUp), 1, () => {})
  for (const together of [1, 4, 32, 256]) await written(await server.database(), read, together)
  await server.stop()
}

async function written(url: string, read: readonly Read[], together: number, tell = console.log): Promise<void> {
  const ledger = await openPostgresLedger(url)
  const client = new pg.Client(url)
  await client.connect()
  const one = async <T>(query: string): Promise<T> => (await client.query(query)).rows[0].n as T
  const pid = await one<number>('select pg_backend_pid() as n')
  const log = () => one<string>(`select (pg_current_wal_lsn() - '0/0')::text as n`)
  const [wal, own, serving, wall] = [await log(), ownSeconds(), serverSeconds(pid), performance.now()]
  const statements = await counted(async () => {
    for (let at = 0; at < read.length; at += together)
      await ledger.addPrepared(read.slice(at, at + together).map(({ prepared }) => ({ prepared, made })))
  })
  const each = (n: number): number => n / read.length
  const took = {
    program: each(ownSeconds() - own),
    server: each(serverSeconds(pid) - serving),
    wall: each((performance.now() - wall) / 1000),
  }
  const ms = (seconds: number): string => (1000 * seconds).toFixed(2)
  tell(
    `${together} in a transaction: processor ms a report ${ms(took.program)} program + ${ms(took.server)} server = ${ms(took.program + took.server)} (wall ${ms(took.wall)}); ${each(statements).toFixed(1)} statements and ${each(Number(await log()) - Number(wal)).toFixed(0)} bytes of log a report`,
  )
  if (together === 256) await printSizes(client, read.length)
  await client.end()
  await ledger.close()
}

/** Statements that this process sends while something is done. */
async function counted(act: () => Promise<void>): Promise<number> {
  const { query } = pg.Client.prototype
  let sent = 0
  pg.Client.prototype.query = function (this: pg.Client, ...args: Parameters<typeof query>) {
    sent++
    return query.apply(this, args)
  } as typeof query
  try {
    await act()
  } finally {
    pg.Client.prototype.query = query
  }
  return sent
}

async function printSizes(client: pg.Client, reports: number): Promise<void> {
  await client.query('vacuum analyze')
  const { rows } = await client.query(`
    select relname as name, pg_table_size(oid)::float as rows, pg_indexes_size(oid)::float as indexes, reltuples::float as many
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by pg_total_relation_size(oid) desc`)
  const each = (n: number): string => (n / reports).toFixed(0).padStart(7)
  for (const { name, rows: bytes, indexes, many } of rows)
    if (many > 100)
      console.log(
        `${name.padEnd(14)}${(many / reports).toFixed(2).padStart(8)} rows ${each(bytes)} bytes ${each(indexes)} of indexes`,
      )
  const total = rows.reduce((sum, row) => sum + row.rows + row.indexes, 0)
  console.log(`all: ${each(total)} bytes a report`)
}
