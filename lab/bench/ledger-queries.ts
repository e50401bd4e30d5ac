import { existsSync } from 'node:fs'
import type { Ledger, Made } from '../../src/ledger/ledger.ts'
import { type PreparedReading, prepareReading } from '../../src/ledger/prepare.ts'
import { openSqliteLedger } from '../../src/ledger/sqlite/sqlite.ts'
import { parseSearch } from '../../src/view/search/parse.ts'
import { nameOf, outlets, syntheticReadings, word } from './ledger-synthetic.ts'

type Ask = (ledger: Ledger) => Promise<unknown>

const records = (typed: string) =>
  [`records ${typed}`, l => l.records(parseSearch(typed))] as const satisfies readonly [string, Ask]
const screen = (typed: string) =>
  [`100 records ${typed}`, l => l.records(parseSearch(typed), { limit: 100 })] as const satisfies readonly [string, Ask]
const count = (typed: string) =>
  [`count ${typed}`, l => l.count(parseSearch(typed))] as const satisfies readonly [string, Ask]
const tally = (by: Parameters<Ledger['tally']>[1], typed: string) =>
  [`tally ${by} ${typed}`, l => l.tally(parseSearch(typed), by)] as const satisfies readonly [string, Ask]

/** What people ask: of frequent and of rare things, alone and together. */
const questions: readonly (readonly [string, Ask])[] = [
  records(''),
  screen(''),
  records('role:killed'),
  records('role:killed status:asserted'),
  records('role:killed number:>=1000'),
  records('role:killed,injured when:2020-03'),
  records('role:abducted country:SD'),
  records('type:ASSAULT'),
  records('type:ASSAULT published:2019'),
  records('type:ASSAULT,COERCE,PROTEST country:SY when:2021'),
  records('type:SANCTION by:army'),
  records('act:deny'),
  records('act:deny source:police'),
  records('actor:police'),
  records(`actor:"${nameOf(57)}"`),
  records('actor:mayor published:2018..2019'),
  records('source:spokesman role:killed'),
  records('by:governor'),
  records(`place:${word(9)}`),
  records(`place:${word(900)}`),
  records('near:10,20~200'),
  records('near:10,20~100 type:ASSAULT'),
  records('country:NG when:2022'),
  records('when:2020-03-05'),
  records('published:2020-03-05'),
  records(`outlet:"${outlets[2]}"`),
  records(`outlet:"${outlets[90]}" role:killed`),
  records('agency:Northwire act:warn'),
  records('miners'),
  records('"were attacked" soldiers'),
  records('attacked farmers near role:injured'),
  records('certainty:possible role:missing'),
  records('confidence:>=0.95 type:AID'),
  records('judged:accepted'),
  count('role:killed'),
  count('role:killed when:2020'),
  count('actor:police role:killed'),
  count('type:ASSAULT country:SD'),
  count(`place:${word(9)}`),
  tally('month', 'role:killed'),
  tally('month', 'type:ASSAULT country:SD'),
  tally('month', `actor:"${nameOf(57)}"`),
  tally('source', 'role:abducted'),
  tally('type', `place:${word(9)}`),
  tally('country', 'role:displaced'),
  tally('outlet', 'role:missing'),
  ['search soldiers', l => l.search('soldiers')],
  ['search two words', l => l.search(`"were attacked" ${word(800)}`)],
  ['reports type:ASSAULT', l => l.reports(parseSearch('type:ASSAULT'))],
]

const rounds = 5

/** `queries FILE [RECORDS]`: fills the ledger where it is new, asks every question some times and prints the processor time it took. */
export async function queries([path = 'queries.ledger', wanted = '1000000']: readonly string[]): Promise<void> {
  const fresh = !existsSync(path)
  const ledger = await openSqliteLedger(path)
  if (fresh) await fill(ledger, Number(wanted))
  const status = await ledger.status()
  const total = status.records.event + status.records.figure + status.records.statement
  console.log(
    `${total} records of ${status.reports} reports, ${(status.size / 2 ** 20).toFixed(0)} MB, ${(status.size / status.reports / 1024).toFixed(1)} KB a report`,
  )
  const all: number[] = []
  for (const [name, ask] of questions) {
    const times: number[] = []
    let found: unknown
    for (let round = 0; round < rounds; round++) {
      const before = process.cpuUsage()
      found = await ask(ledger)
      const { user, system } = process.cpuUsage(before)
      times.push((user + system) / 1000)
    }
    all.push(...times)
    times.sort((a, b) => a - b)
    console.log(
      `${times[rounds >> 1]!.toFixed(1).padStart(8)} ms median ${times.at(-1)!.toFixed(1).padStart(8)} ms most  ${name}  ${sizeOf(found)}`,
    )
  }
  all.sort((a, b) => a - b)
  const at = (share: number): string => `${all[Math.floor(all.length * share)]!.toFixed(1)} ms`
  console.log(`all: median ${at(0.5)}, 95th percentile ${at(0.95)}, most ${all.at(-1)!.toFixed(1)} ms`)
  await ledger.close()
}

function sizeOf(found: unknown): string {
  if (Array.isArray(found)) return String(found.length)
  const { entries, reports, records } = found as { entries?: unknown[]; reports?: unknown[] | number; records?: number }
  return String(entries?.length ?? records ?? (Array.isArray(reports) ? reports.length : ''))
}

/** Adds synthetic readings until the ledger holds so many records. */
export async function fill(ledger: Ledger, wanted: number, sentences?: number): Promise<void> {
  const start = performance.now()
  let records = 0
  let batch: { prepared: PreparedReading; made: Made }[] = []
  for (const reading of syntheticReadings(1, sentences)) {
    batch.push({ prepared: prepareReading(reading), made: synthetic })
    records += reading.records.length
    const enough = records >= wanted
    if (batch.length < 64 && !enough) continue
    await ledger.addPrepared(batch)
    batch = []
    if (enough) break
    if (records % 40_000 < 700)
      console.error(`${records} records, ${((performance.now() - start) / 1000).toFixed(0)} s`)
  }
}

export const synthetic: Made = { engine: 'synthetic', at: '2031-01-01T00:00:00Z' }
