import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgresFolder } from '../../lab/postgres.ts'
import { openLedger } from '../ledger/open-at.ts'
import { type PostgresServer, startPostgres } from '../ledger/postgres/server.cases.ts'
import type { Job, Work } from './job.ts'
import { openPool, readingWorker } from './pool.ts'
import { openQueue, type Queue } from './queue.ts'
import { workOff } from './work-off.ts'

const text = (n: number): string => `The harbour office of Tarn said that ${n + 2} boats were lost on Monday.`
const lines = (count: number, from = 0): Job[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'line',
    from: `-#${from + i + 1}`,
    number: from + i + 1,
    text: JSON.stringify({ id: `r${from + i}`, date: '2031-04-01', text: text(from + i) }),
    defaults: { ledger: 'postgres://somebody:secret@db.example/x' },
  }))

describe.skipIf(!postgresFolder() && !process.env.CI)('the queue', () => {
  let server: PostgresServer
  let address: string
  let queue: Queue
  beforeAll(async () => {
    server = await startPostgres()
    address = await server.database()
    queue = await openQueue(address)
  }, 60_000)
  afterAll(async () => {
    await queue.close()
    await server.stop()
  })

  const worker = async (read?: Work, width = 1) => {
    const ledger = await openLedger(address)
    const own = await openQueue(address)
    const pool = await openPool(readingWorker, 0)
    const stop = new AbortController()
    let total = 0
    const working = {
      queue: own,
      ledger,
      address,
      pool: { ...pool, width, work: read ?? pool.work },
      signal: stop.signal,
      drain: true,
      now: () => '2031-04-02T10:00:00.000Z',
      tell: (done: number) => {
        total += done
      },
    }
    try {
      await workOff(working)
    } finally {
      await own.close()
      await ledger.close()
    }
    return total
  }

  const told = async (words: string): Promise<Record<string, unknown>[]> => {
    const client = new pg.Client(address)
    await client.connect()
    const { rows } = await client.query(words)
    await client.end()
    return rows
  }

  it('is read by several at once, each report once', async () => {
    await queue.put(lines(150))
    expect(await queue.state()).toEqual({ waiting: 150, underWay: 0, unread: 0 })
    const done = await Promise.all([worker(), worker(), worker()])
    expect(done.reduce((a, b) => a + b)).toBe(150)
    const ledger = await openLedger(address)
    expect(await ledger.status()).toMatchObject({ reports: 150, versions: 150 })
    expect((await ledger.reports([])).reports.every(r => r.published === '2031-04-01')).toBe(true)
    await ledger.close()
    expect(await queue.state()).toEqual({ waiting: 0, underWay: 0, unread: 0 })
    expect(await told('select id from pgboss.job union select id from pgboss.archive')).toEqual([])
  })

  it('is read by a program that waits with one connection for its turn to write, however many threads it has', async () => {
    await queue.put(lines(12, 300))
    const writer = new pg.Client(address)
    await writer.connect()
    await writer.query('begin; select pg_advisory_xact_lock(7373073)')
    const working = worker(undefined, 3)
    const waiting = async (): Promise<unknown> =>
      (await told(`select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted`))[0]!.n
    const underWay = async (): Promise<number> => (await queue.state()).underWay
    await expect.poll(underWay, { timeout: 10_000 }).toBe(12)
    await expect.poll(waiting, { timeout: 10_000 }).toBe(1)
    // Long enough for all three batches to be read.
    await setTimeout(2000)
    expect(await waiting()).toBe(1)
    await writer.query('commit')
    await writer.end()
    expect(await working).toBe(12)
  })

  it('is read a few at a time in the beginning', async () => {
    await queue.put(lines(70, 200))
    const real = await openPool(readingWorker, 0)
    const sizes: number[] = []
    await worker(jobs => {
      sizes.push(jobs.length)
      return real.work(jobs)
    })
    expect(sizes).toEqual([4, 8, 16, 32, 10])
  })

  it('adds once what comes twice', async () => {
    await queue.put(lines(3))
    expect(await worker()).toBe(3)
    const ledger = await openLedger(address)
    expect(await ledger.status()).toMatchObject({ reports: 232, everRead: expect.any(Number) })
    await ledger.close()
  })

  it('keeps what cannot be read, with the reason, until somebody has it tried again', async () => {
    const bytes = new Uint8Array(Buffer.from(text(900)))
    const whole: Job = { kind: 'whole', from: 'a.txt', bytes, origin: { name: 'a.txt' }, capture: null, defaults: {} }
    await queue.put([{ kind: 'line', from: 'b.jsonl#1', number: 1, text: '{"id":', defaults: {} }, whole])
    expect(await worker()).toBe(1)
    const [one, ...others] = await queue.unread(10)
    expect(one).toMatchObject({ from: 'b.jsonl#1', problem: { code: 'bad-line' } })
    expect(others).toEqual([])
    expect(await queue.retry()).toBe(1)
    expect(await queue.state()).toEqual({ waiting: 1, underWay: 0, unread: 0 })
    await worker()
    expect((await queue.state()).unread).toBe(1)
  })

  it('gives what somebody let fall to others', async () => {
    await queue.put(lines(2, 500))
    const broken: Work = async () => {
      throw new Error('this machine burns')
    }
    await expect(worker(broken)).rejects.toThrow('burns')
    expect(await queue.state()).toMatchObject({ waiting: 2, underWay: 0 })
    expect(await worker()).toBe(2)
  })

  /** The database fails with a state where a row comes into a table. */
  const failing = async (table: string, event: 'insert' | 'update', when: string, state: string) => {
    const name = `fails_at_${table}`
    await told(`create function ${name}() returns trigger language plpgsql as
      $$ begin raise exception using errcode = '${state}', message = 'it fails'; end $$`)
    await told(
      `create trigger ${name} before ${event} on ${table} for each row when (${when}) execute function ${name}()`,
    )
    return () => told(`drop function ${name} cascade`)
  }

  it.each([
    ['XX000', 'ledger-failed'],
    ['58030', 'ledger-failed'],
    ['55000', 'ledger-failed'],
    ['25006', 'ledger-read-only'],
    ['22021', 'not-kept'],
  ])(
    'tries a report that makes the database fail with %s so often and no more, and reads the others',
    async (state, code) => {
      const mend = await failing('report', 'insert', `new.text like '%hexed%'`, state)
      const hexed = JSON.stringify({
        id: state,
        date: '2031-04-01',
        text: 'The ferry office of Tarn lost two hexed boats.',
      })
      const innocent = lines(11, Number.parseInt(state, 36))
      await queue.put([...innocent, { kind: 'line', from: 'hexed.jsonl#1', number: 1, text: hexed, defaults: {} }])
      // The others are tried once: who fails with it is among the unread.
      await told(`update pgboss.job set retry_delay = 0, retry_limit = case when data::text like '%hexed%' then 2 else 0 end
      where name = 'onrecord-reports'`)
      const before = await queue.unread(100)
      expect(await worker(undefined, 3)).toBe(11)
      expect((await queue.unread(100)).slice(before.length)).toMatchObject([
        { from: 'hexed.jsonl#1', problem: { code, message: expect.stringContaining('it fails') } },
      ])
      await mend()
      await queue.retry()
      expect(await worker()).toBe(1)
    },
  )

  it('counts no try where the database takes nothing', async () => {
    const mends = [
      await failing('report', 'insert', 'true', 'XX000'),
      await failing('migration', 'update', 'true', '58030'),
    ]
    await queue.put(lines(3, 1000))
    for (const _ of mends) await expect(worker()).rejects.toMatchObject({ code: 'ledger-failed' })
    const tried = `select retry_count from pgboss.job where name = 'onrecord-reports' and state < 'completed'`
    expect(await told(tried)).toEqual([{ retry_count: 0 }, { retry_count: 0 }, { retry_count: 0 }])
    for (const mend of mends) await mend()
    expect(await worker()).toBe(3)
  })

  it('lets nothing fall that waits for long', async () => {
    await queue.put([...lines(1, 750), { kind: 'line', from: 'c.jsonl#1', number: 1, text: '{', defaults: {} }])
    const [good, bad] = await queue.take(2)
    await queue.giveUp(bad!, { code: 'bad-line', message: 'no JSON', advice: '' })
    const kept = `select count(*)::int as n from pgboss.job where keep_until < now() + interval '9 years'`
    expect(await told(kept)).toEqual([{ n: 0 }])
    await queue.done([good!])
  })

  it('waits for nothing where the clock of the database was set back', async () => {
    await queue.put(lines(3, 800))
    await queue.take(1)
    const moved = ['start_after', 'started_on'].map(column => `${column} = ${column} + interval '3 hours'`)
    await told(`update pgboss.job set ${moved} where state < 'completed' and name = 'onrecord-reports'`)
    await told(`update pgboss.version set maintained_on = now() + interval '3 hours'`)
    const fresh = await openQueue(address)
    expect(await fresh.take(10)).toHaveLength(0)
    const others = await fresh.take(10)
    expect(others).toHaveLength(2)
    const late = `select count(*)::int as n from pgboss.version, pgboss.job where greatest(maintained_on, started_on) > now()`
    expect(await told(late)).toEqual([{ n: 0 }])
    await told(`update pgboss.job set started_on = started_on - interval '3 minutes' where state = 'active'`)
    await fresh.close()
    expect(await worker()).toBe(3)
  })

  it('holds nothing of the machine that filled it', async () => {
    await queue.put(lines(1, 700))
    const [taken] = await queue.take(1)
    expect(JSON.stringify(taken!.job)).not.toContain('secret')
    await queue.done([taken!])
  })
})
