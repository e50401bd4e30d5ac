import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgresFolder } from '../../../lab/postgres.ts'
import { ledgerContract } from '../contract.cases.ts'
import type { Fault, Ledger } from '../ledger.ts'
import { moveLedger } from '../move.ts'
import { openStore } from '../open.ts'
import { openStoreAt, shownAddress } from '../open-at.ts'
import { sampleReading } from '../samples.cases.ts'
import { askPostgres } from './ask-sql.ts'
import { openPostgresLedger, openPostgresStore } from './postgres.ts'
import { type PostgresServer, startPostgres } from './server.cases.ts'
import { lexemes } from './words.ts'

const made = { engine: 'engine-1', at: '2031-03-05T10:00:00Z' }

// In CI it is never missing: the test command installs it.
describe.skipIf(!postgresFolder() && !process.env.CI)('PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(() => server.stop())

  ledgerContract('PostgreSQL', async () => openPostgresLedger(await server.database()))

  const faultsOf = async (ledger: Ledger): Promise<Fault[]> => {
    const found: Fault[] = []
    for await (const fault of ledger.check()) found.push(fault)
    return found
  }

  it('adds once what several programs add at the same moment', async () => {
    const url = await server.database()
    const ledgers = await Promise.all([1, 2, 3].map(() => openPostgresLedger(url)))
    const added = await Promise.all(
      ledgers.flatMap(ledger => ['a', 'b', 'c', 'd'].map(id => ledger.addReading(sampleReading({ id }), made))),
    )
    expect(added.filter(a => a.outcome === 'added')).toHaveLength(4)
    expect(added.filter(a => a.outcome === 'same')).toHaveLength(8)
    const [record] = (await ledgers[0]!.records([])).entries
    await Promise.all(
      ledgers.flatMap((ledger, i) =>
        ['accepted', 'rejected'].map(verdict =>
          ledger.judge({ record: record!.ref, verdict: verdict as 'accepted', by: `p${i}`, at: made.at }),
        ),
      ),
    )
    expect(await ledgers[1]!.judgements(record!.ref)).toHaveLength(6)
    expect(await faultsOf(ledgers[2]!)).toEqual([])
    for (const ledger of ledgers) await ledger.close()
  })

  it('is there again after the server died, with all that was added', async () => {
    const ledger = await openPostgresLedger(await server.database())
    await ledger.addReading(sampleReading(), made)
    await server.restart()
    const again = async () => (await ledger.status()).reports
    // The connections of before are gone; the next ones are new.
    expect(await again().catch(again)).toBe(1)
    expect(await faultsOf(ledger)).toEqual([])
    await ledger.close()
  })

  it('fails and goes on where connections break in the middle, or do not answer', async () => {
    const url = await server.database()
    const other = await openPostgresStore(url)
    const ledger = await openPostgresLedger(`${url}?query_timeout=1000`)
    await ledger.addReading(sampleReading(), made)
    let ended: Promise<unknown> = Promise.resolve()
    const letGo = await new Promise<() => void>(holding => {
      ended = other.db.transaction().execute(() => new Promise<void>(end => holding(end)))
    })
    await expect(ledger.addReading(sampleReading({ id: 'b' }), made)).rejects.toMatchObject({
      code: 'ledger-unreachable',
    })
    expect((await ledger.status()).reports).toBe(1)
    const broken = ledger.addReading(sampleReading({ id: 'c' }), made)
    await Promise.all([expect(broken).rejects.toMatchObject({ code: 'ledger-unreachable' }), server.restart()])
    letGo()
    await ended.catch(() => {})
    expect((await ledger.addReading(sampleReading({ id: 'd' }), made)).outcome).toBe('added')
    expect((await ledger.status()).reports).toBe(2)
    expect(await faultsOf(ledger)).toEqual([])
    await ledger.close()
    await other.close()
  })

  it('leaves nothing begun where its turn to write does not come', async () => {
    const url = await server.database()
    const other = await openPostgresStore(url)
    await openStore(other).addReading(sampleReading(), made)
    const ledger = await openPostgresLedger(`${url}?options=${encodeURIComponent('-c lock_timeout=200ms')}`)
    await other.db.transaction().execute(async () => {
      await expect(ledger.addReading(sampleReading({ id: 'b' }), made)).rejects.toMatchObject({ code: 'ledger-busy' })
    })
    expect((await ledger.status()).reports).toBe(1)
    await ledger.close()
    await other.close()
  })

  it('moves a ledger there and back, with all that is in it', async () => {
    const addresses = [':memory:', await server.database(), ':memory:', await server.database()]
    const stores = await Promise.all(addresses.map(address => openStoreAt(address)))
    const [first] = stores.map(openStore)
    const url = 'https://one.example/a'
    await first!.addReading(sampleReading({ url }), made)
    await first!.addReading(
      sampleReading({ url, text: 'Police in Velm said at least 15 miners were killed on 3 March.' }),
      made,
    )
    await first!.addReading(sampleReading({ id: 'b' }), made)
    await first!.addReading(sampleReading({ id: 'b', version: 'better' }), { ...made, engine: 'engine-2' })
    const refs = (await first!.records([])).entries.map(e => e.ref)
    const who = { by: 'Ada', at: made.at }
    await first!.judge({ record: refs[0]!, verdict: 'corrected', correction: { status: 'negated' }, ...who })
    await first!.link({ a: refs[0]!, b: refs[2]!, relation: 'same', reason: 'one mine', ...who })
    await first!.save({ name: 'Velm', address: '/figures', q: 'place:Velm', ...who })
    await first!.accounts.add({ name: 'Ada', role: 'admin', password: 'grain silo violet ferry' }, who)
    const { secret } = await first!.accounts.makeToken('Ada', 'nightly', who)
    const heldIn = async (ledger: Ledger) => ({
      reports: await Promise.all((await ledger.reports([])).reports.map(r => ledger.report(r.id))),
      records: (await ledger.records([])).entries,
      words: (await ledger.search('silo')).reports,
      names: await ledger.names('actor', 'pol'),
      judgements: await ledger.judgements(),
      links: await ledger.links(),
      saved: await ledger.saved('Ada'),
      accounts: await ledger.accounts.list(),
      shown: await ledger.accounts.shown(secret, made.at),
      acts: await ledger.accounts.acts(),
      status: { ...(await ledger.status()), size: 0 },
    })
    const before = await heldIn(first!)
    for (let i = 1; i < stores.length; i++) {
      await moveLedger(stores[i - 1]!, stores[i]!)
      const ledger = openStore(stores[i]!)
      expect(await heldIn(ledger)).toEqual(before)
      expect(await faultsOf(ledger)).toEqual([])
      await expect(moveLedger(stores[i - 1]!, stores[i]!)).rejects.toMatchObject({ code: 'not-empty' })
    }
    // What comes after has numbers of its own.
    const last = openStore(stores.at(-1)!)
    expect((await last.addReading(sampleReading({ id: 'c' }), made)).outcome).toBe('added')
    await last.judge({ record: refs[0]!, verdict: 'accepted', ...who })
    expect(await faultsOf(last)).toEqual([])
    for (const store of stores) await store.close()
  })

  it.each(['SQLite', 'PostgreSQL'])('moves a ledger in %s as it was, while others go on writing to it', async kind => {
    const from = await openStoreAt(kind === 'SQLite' ? ':memory:' : await server.database())
    const to = await openStoreAt(await server.database())
    const busy = openStore(from)
    for (let i = 0; i < 20; i++) await busy.addReading(sampleReading({ id: `before ${i}` }), made)
    const [, ...added] = await Promise.all([
      moveLedger(from, to),
      ...Array.from({ length: 20 }, (_, i) => busy.addReading(sampleReading({ id: `during ${i}` }), made)),
    ])
    expect(added.every(a => a.outcome === 'added')).toBe(true)
    const moved = openStore(to)
    expect((await moved.status()).reports).toBeGreaterThanOrEqual(20)
    expect(await faultsOf(moved)).toEqual([])
    expect((await busy.status()).reports).toBe(40)
    for (const store of [from, to]) await store.close()
  })

  it('answers questions in SQL, one at a time, and only questions', async () => {
    const url = await server.database()
    const ledger = await openPostgresLedger(url)
    await ledger.addReading(sampleReading(), made)
    await ledger.close()
    const ask = (question: string) => askPostgres(url, question, async ({ columns, rows }) => [columns, [...rows]])
    expect(await ask('select role, low from figures')).toEqual([['role', 'low'], [{ role: 'killed', low: 12 }]])
    for (const wrong of ['delete from party', 'select 1; select 2', 'selekt', 'drop table record'])
      await expect(ask(wrong)).rejects.toMatchObject({ code: 'bad-sql' })
  })

  it('writes nothing where it is opened for reading, and makes no ledger', async () => {
    const url = await server.database()
    await expect(openPostgresLedger(url, { readOnly: true })).rejects.toMatchObject({ code: 'no-ledger' })
    await (await openPostgresLedger(url)).close()
    const reader = await openPostgresLedger(url, { readOnly: true })
    await expect(reader.addReading(sampleReading(), made)).rejects.toMatchObject({ code: 'ledger-read-only' })
    await reader.close()
  })

  it('says what keeps it from being opened, and never the password', async () => {
    const url = new URL(await server.database())
    url.password = 'secret'
    url.pathname = '/nowhere'
    const problem = await openPostgresLedger(url.href).catch(error => error)
    expect(problem).toMatchObject({ code: 'no-ledger' })
    expect(`${problem.message} ${problem.advice}`).not.toContain('secret')
    await expect(openPostgresLedger('postgres://onrecord@127.0.0.1:1/x')).rejects.toMatchObject({
      code: 'ledger-unreachable',
    })
    expect(shownAddress('postgres://ada:secret@db.example/x')).toBe('postgres://ada:***@db.example/x')
  })
})

describe('words', () => {
  it('are cut like those of SQLite', () => {
    expect(lexemes('Zoë’s “GRAIN-silo” no. 12')).toEqual(['zoe', 's', 'grain', 'silo', 'no', '12'])
  })
})
