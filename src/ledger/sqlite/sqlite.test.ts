import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ledgerContract } from '../contract.cases.ts'
import { openStore } from '../open.ts'
import { prepareReading } from '../prepare.ts'
import { sampleReading } from '../samples.cases.ts'
import { loadSqlite } from './load.ts'
import { openSqliteLedger, openSqliteStore } from './sqlite.ts'

const made = { engine: 'engine-1', at: '2031-03-05T10:00:00Z' }

ledgerContract('SQLite', () => openSqliteLedger(':memory:'))

describe('a ledger in a file', () => {
  let folder: string
  let path: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-ledger-'))
    path = join(folder, 'a.ledger')
    const ledger = await openSqliteLedger(path)
    await ledger.addReading(sampleReading(), made)
    await ledger.judge({
      record: (await ledger.records([])).entries[0]!.ref,
      verdict: 'accepted',
      by: 'Ada',
      at: made.at,
    })
    for (const about of ['one', 'two']) await ledger.accounts.note({ did: 'exported', about, by: 'Ada', at: made.at })
    await ledger.close()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is there when it is opened again, by several at once, one of them writing', async () => {
    const [one, two, reader] = await Promise.all([
      openSqliteLedger(path),
      openSqliteLedger(path),
      openSqliteLedger(path, { readOnly: true }),
    ])
    await Promise.all([one, two].map((ledger, i) => ledger!.addReading(sampleReading({ id: `w${i}` }), made)))
    expect((await reader!.status()).reports).toBe(3)
    await expect(reader!.addReading(sampleReading({ id: 'r' }), made)).rejects.toMatchObject({
      code: 'ledger-not-writable',
    })
    for (const ledger of [one, two, reader]) await ledger!.close()
  })

  it('is not made where only an existing one will do', async () => {
    const nowhere = join(folder, 'none.ledger')
    await expect(openSqliteLedger(nowhere, { mustExist: true })).rejects.toMatchObject({ code: 'no-ledger' })
    await expect(openSqliteLedger(nowhere, { readOnly: true })).rejects.toMatchObject({ code: 'no-ledger' })
  })

  it('is not called missing where it cannot be looked at', async () => {
    const circle = join(folder, 'circle.ledger')
    symlinkSync(circle, circle)
    await expect(openSqliteLedger(circle, { mustExist: true })).rejects.toMatchObject({ code: 'ledger-not-writable' })
  })

  it('refuses a file that is none, without changing it', async () => {
    const other = join(folder, 'notes.txt')
    writeFileSync(other, 'Not a ledger, but something that somebody wrote. '.repeat(50))
    await expect(openSqliteLedger(other)).rejects.toMatchObject({ code: 'ledger-broken' })
  })

  it('is copied whole, and writes over nothing', async () => {
    const ledger = await openSqliteLedger(path)
    const copy = join(folder, 'copy.ledger')
    await ledger.backup(copy)
    await expect(ledger.backup(copy)).rejects.toMatchObject({ code: 'cannot-write' })
    const before = await ledger.status()
    await ledger.close()
    const restored = await openSqliteLedger(copy, { readOnly: true })
    expect({ ...(await restored.status()), size: 0 }).toEqual({ ...before, size: 0 })
    await restored.close()
  })

  it('says that it is full, is as it was then, and goes on when there is room', async () => {
    const store = await openSqliteStore(join(folder, 'full.ledger'))
    const ledger = openStore(store)
    const room = (pages: number) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(store.db)
    const many = Array.from({ length: 50 }, (_, i) => ({
      prepared: prepareReading(sampleReading({ id: `f${i}` })),
      made,
    }))
    // What is there already counts at least.
    await room(1)
    await expect(ledger.addPrepared(many)).rejects.toMatchObject({ code: 'ledger-full' })
    expect(await ledger.status()).toMatchObject({ reports: 0 })
    await room(2 ** 30)
    await ledger.addPrepared(many)
    expect(await ledger.status()).toMatchObject({ reports: 50 })
    for await (const fault of ledger.check()) expect(fault).toBeNull()
    await ledger.close()
  })

  it.each([
    ['a text', "update report set text = replace(text, '12', '21')", ['bad-hash']],
    ['a source', "update report set source = 'https://else.example/' || n", ['bad-hash']],
    ['a reading', "update reading set body = x'00'", ['bad-reading']],
    ['a figure', 'update record set low = 99 where low is not null', ['bad-index']],
    ['a record', "delete from record where kind = 'figure'", ['missing-row', 'bad-index']],
    ['an actor', 'delete from party', ['bad-index']],
    ['a judgement', "update judgement set verdict = 'rejected'", ['bad-chain']],
    ['what the log says', "update act set who = 'Bo' where n = 1", ['bad-chain']],
    ['the length of the log', 'delete from act where n = 1', ['bad-chain']],
    ['an anchor', 'delete from anchor', ['missing-row']],
  ])('is found out where somebody changed %s', async (_, change, codes) => {
    const broken = join(folder, `broken-${Math.abs(change.length * 31 + change.charCodeAt(12))}.ledger`)
    copyFileSync(path, broken)
    const { DatabaseSync } = await loadSqlite()
    const database = new DatabaseSync(broken)
    database.exec(`pragma foreign_keys = off; ${change}`)
    database.close()
    const ledger = await openSqliteLedger(broken)
    const found = new Set<string>()
    for await (const fault of ledger.check()) found.add(fault.code)
    await ledger.close()
    expect([...found]).toEqual(expect.arrayContaining(codes))
  })
})
