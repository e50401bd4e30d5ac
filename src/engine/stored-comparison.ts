import { compareReadings } from '../compare/compare.ts'
import type { Comparison } from '../compare/comparison.ts'
import { applyDecisions } from '../compare/decisions.ts'
import { decisionsOf } from '../ledger/decisions.ts'
import { reportIdOf, reportKey, splitRef } from '../ledger/keys.ts'
import type { Ledger, RecordRef } from '../ledger/ledger.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import { OnrecordError } from '../report/error.ts'
import type { Clause, Search } from '../view/search/search.ts'
import { type SideBySide, sideBySide } from '../view/side-by-side.ts'

/** More reports than this are not laid side by side: nobody could look through them. */
const mostReports = 500

/** Either the reports of which a record answers a search, or those that tell of the same as a record; many numbers become one by a named rule. */
export type ComparisonAsked = { readonly rollup: string } & (
  | { readonly search: Search; readonly record?: undefined }
  | { readonly record: RecordRef }
)

/** Reports laid side by side, as they are shown. Throws what `compareFound` and `compareTold` throw. */
export async function compareAsked(ledger: Ledger, asked: ComparisonAsked): Promise<SideBySide> {
  const compared =
    asked.record === undefined ? await compareFound(ledger, asked.search) : await compareTold(ledger, asked.record)
  const refs = compared.reports.map(report => reportIdOf(reportKey(report)))
  return sideBySide(compared, refs, asked.rollup)
}

/** What the reports of a ledger say of which a record answers the search, with the decisions of people laid over it. Throws `too-many-reports`. */
export const compareFound = async (ledger: Ledger, search: Search): Promise<Comparison> =>
  decided(ledger, await readingsOn(ledger, search))

/** The same of the reports that tell of the same as a record. Throws `no-record`, `not-compared` where no decided reading holds it, and `bad-search` for a statement. */
export async function compareTold(ledger: Ledger, ref: RecordRef): Promise<Comparison> {
  const { reading, record } = await recordNamed(ledger, ref)
  const readings = await readingsOn(ledger, around(reading, record))
  // The same text at two addresses has records of the same ids.
  const own = readings.find(r => reportIdOf(reportKey(r.report)) === splitRef(ref).report)
  if (!own?.records.some(r => r.id === record.id)) throw notCompared(ref)
  const { matters, reports } = await decided(ledger, readings)
  const told = matters.find(m => m.members.some(x => x.record === record.id))
  const ids = new Set([reading.report.id, ...(told?.members.map(m => reports[m.at]!.id) ?? [])])
  return decided(
    ledger,
    readings.filter(r => ids.has(r.report.id)),
  )
}

const decided = async (ledger: Ledger, readings: readonly Reading[]): Promise<Comparison> =>
  applyDecisions(compareReadings(readings), await decisionsOf(ledger))

async function readingsOn(ledger: Ledger, search: Search): Promise<Reading[]> {
  const { next } = await ledger.reports(search, { limit: mostReports })
  if (next !== null)
    throw new OnrecordError(
      'too-many-reports',
      `more than ${mostReports} reports are too many to lay side by side`,
      'Narrow the search down: to a place, to days, to one role or type.',
    )
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

const notCompared = (ref: RecordRef): OnrecordError =>
  new OnrecordError(
    'not-compared',
    `${ref} was rejected, or its report has a newer version, and it is not compared`,
    'Take the rejection back, or name a record of the newest version.',
  )

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
