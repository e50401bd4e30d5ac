import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { postgresFolder } from '../../lab/postgres.ts'
import { ledgerContract } from '../ledger/contract.cases.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { openLedger } from '../ledger/open-at.ts'
import { startPostgres } from '../ledger/postgres/server.cases.ts'
import { sampleReading } from '../ledger/samples.cases.ts'
import { openSqliteLedger } from '../ledger/sqlite/sqlite.ts'
import { parseSearch } from '../view/search/parse.ts'
import { type Asked, askedInThreads, openAskers } from './asking.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-asking-'))
const askers = openAskers(2)
afterAll(async () => {
  await askers.close()
  rmSync(folder, { recursive: true })
})

let files = 0
interface Opened extends Asked {
  readonly under: Ledger
  readonly path: string
}

async function opened(): Promise<Opened> {
  const path = join(folder, `${files++}.ledger`)
  const under = await openSqliteLedger(path)
  return { under, path, ...askedInThreads(under, path, askers) }
}

ledgerContract('SQLite, asked in threads', async () => (await opened()).ledger)

describe('a ledger that is asked in threads', () => {
  const made = { engine: 'engine-1', at: '2031-03-05T10:00:00Z' }
  let asked: Opened
  beforeEach(async () => {
    asked = await opened()
    for (const n of [1, 2])
      await asked.ledger.addReading(
        sampleReading({ url: `https://news.example/${n}`, published: `2031-03-0${n}` }),
        made,
      )
  })
  afterEach(() => asked.ledger.close())

  it('is answered by others than the one that writes', async () => {
    await asked.under.close()
    expect((await asked.ledger.records([])).entries).toHaveLength(6)
  })

  it('sees what was written just before, in every thread', async () => {
    const { ledger } = asked
    const [first] = (await ledger.records(parseSearch('role:killed'))).entries
    for (let n = 0; n < 20; n++) {
      await ledger.judge({ record: first!.ref, verdict: n % 2 === 0 ? 'accepted' : 'none', by: 'Ada', at: made.at })
      const counts = await Promise.all([1, 2, 3].map(() => ledger.count(parseSearch('judged:accepted'))))
      expect(counts.map(c => c.records)).toEqual(Array(3).fill(n % 2 === 0 ? 1 : 0))
    }
  })

  it('throws whole what the ledger throws', async () => {
    await expect(asked.ledger.records([], { after: 'nowhere' })).rejects.toMatchObject({
      name: 'OnrecordError',
      code: 'bad-page',
      message: expect.stringContaining('nowhere'),
      advice: 'Begin again with the first page.',
    })
  })

  it('lays reports side by side', async () => {
    const { reports, matters } = await asked.compare({ search: parseSearch('role:killed'), rollup: 'low-best-high' })
    expect([reports.length, matters.length > 0]).toEqual([2, true])
    const [{ ref } = { ref: '' }] = (await asked.ledger.records(parseSearch('kind:statement'))).entries
    await expect(asked.compare({ record: ref, rollup: 'low-best-high' })).rejects.toMatchObject({ code: 'bad-search' })
  })

  it('answers while counting without an end goes on', async () => {
    const all = asked.ledger.count([], Number.POSITIVE_INFINITY)
    expect(await asked.ledger.names('place', 'Ve')).not.toEqual([])
    expect((await all).records).toBe(6)
  })

  it('ends when what is under way is answered; what waits is not', async () => {
    const own = openAskers(1)
    const { ledger } = askedInThreads(asked.under, asked.path, own)
    await ledger.tally([], 'outlet')
    const first = ledger.tally([], 'outlet')
    const others = Array.from({ length: 5 }, () =>
      ledger.tally([], 'outlet').then(
        () => 'answered',
        () => 'not',
      ),
    )
    await own.close()
    expect((await first).values).toHaveLength(1)
    expect(await Promise.all(others)).toHaveLength(5)
  })
})

describe.skipIf(!postgresFolder() && !process.env.CI)('a thread that asks a database', () => {
  it('notices while it has nothing to do that its connection is lost', async () => {
    const server = await startPostgres()
    const address = await server.database()
    await (await openLedger(address)).close()
    const reports = async () => (await askers.ask(address, { ask: 'reports', given: [[]] })) as { reports: unknown[] }
    expect((await reports()).reports).toEqual([])
    await server.restart()
    await setTimeout(100)
    expect((await reports()).reports).toEqual([])
    await server.stop()
  }, 60_000)
})
