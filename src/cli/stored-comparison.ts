import { compareReadings } from '../compare/compare.ts'
import type { Comparison } from '../compare/comparison.ts'
import { applyDecisions } from '../compare/decisions.ts'
import { located } from '../engine/located.ts'
import { decisionsOf } from '../ledger/decisions.ts'
import { splitRef } from '../ledger/keys.ts'
import type { Ledger, RecordRef } from '../ledger/ledger.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import { OnrecordError } from '../report/error.ts'
import type { Clause, Search } from '../view/search/search.ts'
import { isReference, typedSearch } from './typed-search.ts'

/**
 * What a ledger holds on a search, compared; for a record, the reports that tell of the same. Decisions that it keeps are
 * laid over it. Throws `no-record`, and `bad-search` for a statement.
 */
export async function storedComparison(ledger: Ledger, words: readonly string[]): Promise<Comparison> {
  const [ref] = words
  const decisions = await decisionsOf(ledger)
  const compared = async (readings: readonly Reading[]) => applyDecisions(compareReadings(readings), decisions)
  if (words.length !== 1 || !ref || !isReference(ref))
    return compared(await readingsOn(ledger, located(typedSearch(words))))
  const { reading, record } = await recordNamed(ledger, ref)
  const readings = await readingsOn(ledger, around(reading, record))
  const { matters, reports } = await compared(readings)
  const told = matters.find(m => m.members.some(x => x.record === record.id))
  const ids = new Set(told?.members.map(m => reports[m.at]!.id))
  return compared(readings.filter(r => ids.has(r.report.id)))
}

async function readingsOn(ledger: Ledger, search: Search): Promise<Reading[]> {
  const readings: Reading[] = []
  for await (const { reading } of ledger.decided(search)) readings.push(reading)
  return readings
}

async function recordNamed(ledger: Ledger, ref: RecordRef): Promise<{ reading: Reading; record: OnrecordRecord }> {
  const { report, record: id } = splitRef(ref)
  const reading = await ledger.reading(report)
  const record = reading?.records.find(r => r.id === id)
  if (reading && record) return { reading, record }
  throw new OnrecordError('no-record', `the ledger has no record ${ref}`, 'Take its name from --evidence.')
}

/** In days: who tells of the same as a report mostly does so within so many. */
const window = 21

/** Reports of these weeks with a record of the same kind; which of them tell of the same, comparing shows. */
function around({ report }: Reading, record: OnrecordRecord): Search {
  if (record.kind === 'statement')
    throw new OnrecordError('bad-search', 'statements are not compared', 'Name a figure or an event.')
  const any = (field: string, value: string): Clause => ({
    field,
    negated: false,
    match: { kind: 'any', values: [value] },
  })
  const kind = record.kind === 'figure' ? any('role', record.role) : any('type', record.type)
  const day = Date.parse(report.published?.slice(0, 10) ?? '')
  const dayAt = (days: number): string => new Date(day + days * 86_400_000).toISOString().slice(0, 10)
  const weeks: Clause[] = Number.isNaN(day)
    ? []
    : [{ field: 'published', negated: false, match: { kind: 'days', from: dayAt(-window), to: dayAt(window) } }]
  return [kind, ...weeks]
}
