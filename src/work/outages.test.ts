import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgresFolder } from '../../lab/postgres.ts'
import { openLedger } from '../ledger/open-at.ts'
import { type Network, startNetwork } from '../ledger/postgres/network.cases.ts'
import { type PostgresServer, startPostgres } from '../ledger/postgres/server.cases.ts'
import { OnrecordError } from '../report/error.ts'
import type { Job, Work } from './job.ts'
import { outlast } from './outages.ts'
import { openPool, readingWorker } from './pool.ts'
import { openQueue } from './queue.ts'
import { workOff } from './work-off.ts'

const trouble = (code: string): OnrecordError => new OnrecordError(code, 'the database sleeps', 'Wait.')

describe('what outlasts outages', () => {
  it('goes on after each, and tells of each once', async () => {
    const ends = ['ledger-unreachable', 'ledger-busy', 'ledger-failed', 'well', 'ledger-full', null]
    const told: string[] = []
    const attempt = async (well: () => void): Promise<void> => {
      let end = ends.shift()
      if (end === 'well') {
        well()
        end = ends.shift()
      }
      if (end) throw trouble(end)
    }
    await outlast(attempt, { signal: new AbortController().signal, tell: ({ code }) => told.push(code) })
    expect(told).toEqual(['ledger-unreachable', 'ledger-full'])
    expect(ends).toEqual([])
  })

  it('ends with what does not pass', async () => {
    const outlasting = { signal: new AbortController().signal, tell: () => {} }
    for (const code of ['ledger-refused', 'no-ledger', 'ledger-newer'])
      await expect(outlast(() => Promise.reject(trouble(code)), outlasting)).rejects.toMatchObject({ code })
    await expect(outlast(() => Promise.reject(new Error('a fault')), outlasting)).rejects.toThrow('a fault')
  })

  it('ends at once where it is stopped while it waits', async () => {
    const stop = new AbortController()
    let tries = 0
    const attempt = (): Promise<void> => {
      tries++
      return Promise.reject(trouble('ledger-unreachable'))
    }
    const started = performance.now()
    const done = outlast(attempt, { signal: stop.signal, tell: () => globalThis.setTimeout(() => stop.abort(), 10) })
    await done
    expect(performance.now() - started).toBeLessThan(500)
    expect(tries).toBe(1)
  })
})

const lines = (count: number): Job[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'line',
    from: `-#${i + 1}`,
    number: i + 1,
    text: JSON.stringify({ id: `r${i}`, date: '2031-04-01', text: `The ferry office of Tarn lost ${i + 2} boats.` }),
    defaults: {},
  }))

describe.skipIf(!postgresFolder() && !process.env.CI)('a program that reads', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(() => server.stop())

  const asked = async (url: string, words: string): Promise<Record<string, string>[]> => {
    const client = new pg.Client(url)
    await client.connect()
    return (await client.query(words).finally(() => client.end())).rows
  }

  /** As on a full disk: each program that lets itself in wants to write down what it has looked up, and fails. */
  const withoutRoom = async (url: string): Promise<() => Promise<unknown>> => {
    const [{ data_directory: data }] = (await asked(url, 'show data_directory')) as [{ data_directory: string }]
    const [{ oid }] = (await asked(url, 'select oid from pg_database where datname = current_database()')) as [
      { oid: string },
    ]
    const pid = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]!
    // Only the user that it runs as may do that everywhere.
    const { uid, gid } = statSync(data)
    const limit = (size: string) => execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${size}`], { uid, gid })
    limit('8192:unlimited')
    rmSync(join(data, 'base', String(oid), 'pg_internal.init'), { force: true })
    return async () => limit('unlimited:unlimited')
  }
  const altered = (words: string, then: string) => async (url: string) => {
    const name = new URL(url).pathname.slice(1)
    const elsewhere = url.replace(name, 'postgres')
    await asked(elsewhere, `alter database ${name} ${words}`)
    return () => asked(elsewhere, `alter database ${name} ${then}`)
  }
  const starts: (readonly [name: string, code: string, harm: (url: string) => Promise<() => Promise<unknown>>])[] = [
    ...(process.platform === 'linux'
      ? [['has no room even for its own files', 'ledger-failed', withoutRoom] as const]
      : []),
    ['lets nobody in', 'ledger-failed', altered('allow_connections false', 'allow_connections true')],
    [
      'can only be read',
      'ledger-read-only',
      altered('set default_transaction_read_only = on', 'reset default_transaction_read_only'),
    ],
  ]

  it.each(starts)('waits at its start for a database that %s', async (_, code, harm) => {
    const url = await server.database()
    await (await openLedger(url)).close()
    const mend = await harm(url)
    const codes: string[] = []
    const attempt = async (): Promise<void> => {
      const ledger = await openLedger(url)
      await openQueue(url)
        .then(queue => queue.close())
        .finally(() => ledger.close())
    }
    const tell = (problem: OnrecordError): void => {
      codes.push(problem.code)
      setTimeout(100).then(mend)
    }
    await outlast(attempt, { signal: new AbortController().signal, tell }).finally(mend)
    expect(codes).toEqual([code])
  })

  const outages: [name: string, harm: (network: Network) => unknown][] = [
    ['a restart of the database', () => server.restart()],
    ['a network that is cut', network => network.cut()],
    ['a network that says nothing any more', network => network.silence()],
  ]

  it.each(outages)('outlasts %s, with every report read once', async (_, harm) => {
    const count = 150
    const direct = await server.database()
    const filling = await openQueue(direct)
    await filling.put(lines(count))
    const network = await startNetwork(direct)
    const address = `${network.address(direct)}?query_timeout=1500`
    const real = await openPool(readingWorker, 0)
    const told: string[] = []
    let batches = 0
    let harmed: unknown
    // It happens while a batch is read, and goes on until the program has noticed and what it held is overdue.
    const read: Work = async jobs => {
      if (++batches === 3) harmed = harm(network)
      return real.work(jobs)
    }
    const mended = async (): Promise<void> => {
      await harmed
      const client = new pg.Client(direct)
      await client.connect()
      await client.query(`update pgboss.job set started_on = started_on - interval '3 minutes' where state = 'active'`)
      await client.end()
      network.mend()
    }
    let done = 0
    const signal = new AbortController().signal
    await outlast(
      async well => {
        const ledger = await openLedger(address)
        const queue = await openQueue(address)
        const tell = (some: number): void => {
          done += some
          well()
        }
        const now = (): string => '2031-04-02T10:00:00.000Z'
        const pool = { ...real, work: read }
        await workOff({ queue, ledger, address, pool, signal, drain: true, now, tell }).finally(async () => {
          await queue.close()
          await ledger.close()
        })
      },
      {
        signal,
        tell: ({ code }) => {
          told.push(code)
          setTimeout(500).then(mended)
        },
      },
    )
    expect(told).toEqual(['ledger-unreachable'])
    expect(done).toBeGreaterThanOrEqual(count - 32)
    expect(await filling.state()).toEqual({ waiting: 0, underWay: 0, unread: 0 })
    const ledger = await openLedger(direct)
    expect(await ledger.status()).toMatchObject({ reports: count, versions: count })
    for await (const fault of ledger.check()) expect(fault).toBeNull()
    await ledger.close()
    await filling.close()
    await network.stop()
  })
})
