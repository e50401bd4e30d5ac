import { makeRecord } from '../record/make.ts'
import type { OnrecordRecord, Reading } from '../record/reading.ts'
import { OnrecordError } from '../report/error.ts'
import type { Writer, Writing } from './add.ts'
import { checkRecord, checkSpans, containing, type Wrong } from './correction.ts'
import { judgeWithin } from './judge.ts'
import { refOf } from './keys.ts'
import { packReading } from './pack.ts'
import type { Judgement, NewRecord } from './people.ts'
import { reviewOf } from './review.ts'
import { addedRowsOf } from './rows.ts'
import type { Store } from './store.ts'
import { spotKey, spotOfRecord } from './verdicts.ts'

const why = { rule: 'by-hand', version: '1' } as const

/** See `Ledger.addRecord`. */
export async function addRecord({ db }: Store, writer: Writer, given: NewRecord): Promise<Judgement> {
  try {
    return await db.transaction().execute(trx => addWithin(writer.begin(trx), given))
  } catch (error) {
    writer.forget()
    throw error
  }
}

async function addWithin(writing: Writing, given: NewRecord): Promise<Judgement> {
  const { db } = writing
  const report = await db
    .selectFrom('report')
    .select(['n', 'text', 'day'])
    .where('id', '=', given.report)
    .where('latest', '=', 1)
    .executeTakeFirst()
  if (!report) throw noReport(given.report)
  const { reading } = await reviewOf(db, report)
  const added = readingOf(given, reading)
  const record = added.records[0]!
  const n = await writing.insert('reading', {
    report: report.n,
    engine: `${why.rule} ${why.version}`,
    at: given.at,
    records: 1,
    body: packReading(added),
    added_by: given.by,
  })
  const { text } = report
  await writing.index(report.n, n, { rows: addedRowsOf(added), text, about: report }, 'again')
  await writing.flush()
  const { reason = null, by, at } = given
  return judgeWithin(db, { record: refOf(given.report, record.id), verdict: 'accepted', reason, by, at })
}

/** The record as a reading of its own, with the names to which it refers. */
function readingOf({ record, names }: NewRecord, reading: Reading): Reading {
  const { text, id } = reading.report
  checkSpans(text, record, wrong)
  const contained = containing(record, names ?? reading, wrong)
  const checked = checkRecord(text, { ...contained.fields, id: '', confidence: 1, why }, wrong)
  const { id: _, ...unmade } = checked
  const made = makeRecord(id, text, unmade as typeof checked) as OnrecordRecord
  checkPlace(made, reading)
  return { ...reading, ...contained.names, records: [made], notices: [] }
}

/** One record of a kind stands at the same words, and chains name statements of the report. */
function checkPlace(record: OnrecordRecord, { records }: Reading): void {
  const spot = spotKey(spotOfRecord(record))
  const there = records.find(r => spotKey(spotOfRecord(r)) === spot)
  if (there)
    throw new OnrecordError(
      'record-there',
      `the ${record.kind} ${there.id} stands at these words already`,
      'Correct it, or take back that it was rejected.',
    )
  const unknown = record.chain.find(l => l.statement !== null && !records.some(r => r.id === l.statement))
  if (unknown) throw wrong(`the reading has no statement ${unknown.statement}`)
}

const wrong: Wrong = message =>
  new OnrecordError(
    'bad-record',
    message,
    'A record has the fields that docs/records.md describes; a span begins and ends at words of the report.',
  )

const noReport = (id: string): OnrecordError =>
  new OnrecordError(
    'no-report',
    `there is no report ${id}, or a later version of it stands in the ledger`,
    'Look it up in the list of reports.',
  )
