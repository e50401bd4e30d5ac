import { existsSync } from 'node:fs'
import pg from 'pg'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { openPostgresLedger } from '../../src/ledger/postgres/postgres.ts'
import { startPostgres } from '../../src/ledger/postgres/server.cases.ts'
import { openSqliteLedger } from '../../src/ledger/sqlite/sqlite.ts'
import { parseSearch } from '../../src/view/search/parse.ts'
import { fill } from '../bench/ledger-queries.ts'
import { nameOf, word } from '../bench/ledger-synthetic.ts'
import { ownSeconds, serverSeconds } from './processor.ts'

const page = (typed: string) => (ledger: Ledger) => ledger.records(parseSearch(typed), { limit: 100 })
const count = (typed: string) => (ledger: Ledger) => ledger.count(parseSearch(typed))

/** One of each kind that behaves in its own way as a ledger grows. */
const questions: Readonly<Record<string, (ledger: Ledger) => Promise<unknown>>> = {
  'page, newest': page('role:killed'),
  'page, rare name': page(`actor:"${nameOf(20_000)}"`),
  'page, frequent name': page('actor:police role:killed'),
  'page, place': page(`place:${word(9)}`),
  'page, a month': page('type:ASSAULT published:2019-03'),
  'page, frequent word': page('soldiers'),
  'page, two frequent': page('source:spokesman role:killed country:SD'),
  'count, frequent': count('role:killed'),
  'count, name': count('actor:police role:killed'),
  'tally by month': ledger => ledger.tally(parseSearch('role:killed'), 'month'),
  'names, as typed': ledger => ledger.names('place', 'ka'),
  status: ledger => ledger.status(),
}

const rounds = 5

/** `questions RECORDS [FILE]`: processor time of questions of a ledger of so many records, in PostgreSQL, or in a file of SQLite. */
export async function measureQuestions([records, file]: readonly string[]): Promise<void> {
  if (file) return askFile(file, Number(records))
  const server = await startPostgres()
  const url = await server.database()
  const ledger = await openPostgresLedger(url)
  await fill(ledger, Number(records))
  const client = new pg.Client(url)
  await client.connect()
  await client.query('vacuum analyze')
  const pid = (await client.query('select pg_backend_pid() as n')).rows[0].n
  await ask(ledger, () => ownSeconds() + serverSeconds(pid))
  await client.end()
  await ledger.close()
  await server.stop()
}

async function askFile(file: string, records: number): Promise<void> {
  const there = existsSync(file)
  const ledger = await openSqliteLedger(file, { readOnly: there })
  if (!there) await fill(ledger, records)
  await ask(ledger, ownSeconds)
  await ledger.close()
}

/** The clock of a server counts hundredths of a second: each question is asked until it has taken some of them. */
async function ask(ledger: Ledger, seconds: () => number): Promise<void> {
  for (const [name, question] of Object.entries(questions)) {
    await question(ledger)
    const before = seconds()
    let asked = 0
    while (asked < rounds || (seconds() - before < 0.3 && asked < 100)) {
      await question(ledger)
      asked++
    }
    console.log(`${name.padEnd(22)}${((1000 * (seconds() - before)) / asked).toFixed(1).padStart(9)} ms`)
  }
}
