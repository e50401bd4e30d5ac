import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Ledger } from '../ledger/ledger.ts'
import { sampleReading } from '../ledger/samples.cases.ts'
import { openSqliteLedger } from '../ledger/sqlite/sqlite.ts'
import { anchorOf } from '../record/make.ts'
import { agreementIn } from './agreement.ts'

let ledger: Ledger
let refs: string[]

beforeEach(async () => {
  ledger = await openSqliteLedger(':memory:')
  await ledger.addReading(sampleReading(), { engine: 'e', at: '2031-03-05T10:00:00Z' })
  refs = (await ledger.records([])).entries.map(e => e.ref).sort()
})
afterEach(() => ledger.close())

const judge = (by: string, record: number, verdict: 'accepted' | 'rejected' | 'none') =>
  ledger.judge({ record: refs[record]!, verdict, by, at: '2031-03-07T09:00:00Z' })

it('is that of the last word of each, without what was taken back', async () => {
  await judge('ada', 0, 'accepted')
  await judge('bo', 0, 'accepted')
  await judge('ada', 1, 'accepted')
  await judge('bo', 1, 'rejected')
  await judge('ada', 2, 'rejected')
  await judge('bo', 2, 'rejected')
  await judge('bo', 2, 'none')
  const { people, shared, pairs, differing, disagreements } = await agreementIn(ledger)
  expect(people).toEqual([
    { name: 'ada', judged: 3 },
    { name: 'bo', judged: 2 },
  ])
  expect([shared, differing]).toEqual([2, 1])
  expect(pairs).toMatchObject([{ a: 'ada', b: 'bo', both: 2, agreed: 1 }])
  expect(disagreements).toMatchObject([{ record: refs[1], stands: { by: 'bo', verdict: 'rejected' } }])
  expect(disagreements[0]!.stands).toEqual(disagreements[0]!.votes[1])
})

it('has sides of which none stands where the last decision was taken back', async () => {
  await judge('ada', 1, 'accepted')
  await judge('bo', 1, 'rejected')
  await judge('cy', 1, 'accepted')
  await judge('cy', 1, 'none')
  const [one] = (await agreementIn(ledger)).disagreements
  expect(one!.votes.map(v => v.by)).toEqual(['ada', 'bo'])
  expect(one!.stands).toBeNull()
  // The one who settles it says what was seen: nothing.
  const settled = { record: refs[1]!, verdict: 'rejected', by: 'di', at: '2031-03-07T10:00:00Z' } as const
  await ledger.judge({ ...settled, after: one!.stands?.id ?? null })
  expect((await agreementIn(ledger)).disagreements[0]!.stands).toMatchObject({ by: 'di' })
  await expect(ledger.judge({ ...settled, verdict: 'accepted', after: null })).rejects.toMatchObject({
    code: 'decided-meanwhile',
  })
})

it('takes corrections that differ by a stray blank for the same, and others not', async () => {
  const figure = (await ledger.records([])).entries.find(e => e.record.kind === 'figure')!
  const [start, end] = anchorOf(figure.record)
  const correct = (by: string, span: [number, number]) =>
    ledger.judge({
      record: figure.ref,
      verdict: 'corrected',
      correction: { span },
      by,
      at: '2031-03-07T09:00:00Z',
    })
  const word = figure.words.split(' ')[0]!.length
  await correct('ada', [start, end])
  await correct('bo', [start, end - 1])
  expect((await agreementIn(ledger)).differing).toBe(0)
  await correct('bo', [start, start + word])
  expect((await agreementIn(ledger)).differing).toBe(1)
})
