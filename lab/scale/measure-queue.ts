import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '../../src/ledger/postgres/server.cases.ts'
import type { Job } from '../../src/work/job.ts'
import { openQueue } from '../../src/work/queue.ts'
import { ownSeconds, serverSeconds } from './processor.ts'

const together = 32

/** `queue FILE`: bytes of a job, bytes of the log and processor time that it takes, put and taken; of a folder, its pages are the jobs. */
export async function measureQueue([path]: readonly string[]): Promise<void> {
  const jobs = statSync(path!).isDirectory() ? pagesIn(path!) : linesIn(path!)
  const server = await startPostgres({ durable: true })
  const url = await server.database()
  const queue = await openQueue(url)
  const client = new pg.Client(url)
  await client.connect()
  const one = async (query: string): Promise<number> => Number((await client.query(query)).rows[0].n)
  const pid = await one('select pg_backend_pid() as n')
  const told = async (name: string, act: () => Promise<void>): Promise<void> => {
    const log = () => one(`select pg_current_wal_lsn() - '0/0' as n`)
    const [wal, own, serving] = [await log(), ownSeconds(), serverSeconds(pid)]
    await act()
    const ms = (seconds: number): string => ((1000 * seconds) / jobs.length).toFixed(3)
    console.log(
      `${name}: processor ms a job ${ms(ownSeconds() - own)} program + ${ms(serverSeconds(pid) - serving)} server; ${(((await log()) - wal) / jobs.length).toFixed(0)} bytes of log`,
    )
  }
  await told('put', async () => {
    for (let at = 0; at < jobs.length; at += together) await queue.put(jobs.slice(at, at + together))
  })
  const bytes = await one(`select sum(pg_total_relation_size(oid)) as n from pg_class
    where relkind = 'r' and relnamespace = 'pgboss'::regnamespace and relname <> 'archive'`)
  const own = jobs.reduce(
    (sum, job) => sum + (job.kind === 'whole' ? job.bytes.length : Buffer.byteLength(job.text)),
    0,
  )
  const each = (n: number): string => (n / jobs.length).toFixed(0)
  console.log(`${jobs.length} jobs of ${each(own)} bytes take ${each(bytes)} bytes each`)
  await told('taken and done', async () => {
    for (let left = jobs.length; left > 0; ) {
      const taken = await queue.take(together)
      await queue.done(taken)
      left -= taken.length
    }
  })
  await client.end()
  await queue.close()
  await server.stop()
}

type Put = Exclude<Job, { kind: 'refused' }>

const linesIn = (file: string): Put[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((text, i) => ({ kind: 'line', from: `-#${i}`, number: i, text, defaults: {} }))

const pagesIn = (folder: string): Put[] =>
  readdirSync(folder).map(from => {
    const bytes = new Uint8Array(readFileSync(join(folder, from)))
    return { kind: 'whole', from, bytes, origin: {}, capture: null, defaults: {} }
  })
