import type { OnrecordRecord } from '../record/reading.ts'
import { OnrecordError } from '../report/error.ts'
import { type Corrected, checkedCorrection } from './correction.ts'
import { hashOf, noRecord, splitRef } from './keys.ts'
import type { RecordRef } from './ledger.ts'
import { openReading } from './pack.ts'
import type { Judgement, Lately, NewJudgement, Verdict } from './people.ts'
import { reviewOf } from './review.ts'
import type { Db, Store } from './store.ts'
import { indexOf, type JudgementRow, readingOf } from './tables.ts'
import { contentHash, decidedIn, spotOf, undecided } from './verdicts.ts'

/** A record of a latest reading, and where it stands. */
export interface Standing {
  readonly report: number
  readonly reportId: string
  readonly text: string
  readonly record: OnrecordRecord
  readonly spot: ReturnType<typeof spotOf>
}

/** The record with this reference in a latest reading; null where there is none. */
export async function standing(db: Db, ref: RecordRef): Promise<Standing | null> {
  const { report, record } = splitRef(ref)
  const row = await db
    .selectFrom('record')
    .innerJoin('report', 'report.n', 'record.report')
    .innerJoin('reading', 'reading.report', 'report.n')
    .select([
      'record.n',
      'record.report',
      'record.kind',
      'record.type',
      'record.starts',
      'record.ends',
      'report.text',
      'reading.body',
      'reading.n as reading',
    ])
    .where('report.id', '=', report)
    .where('record.id', '=', record)
    .execute()
  const found = row.find(r => r.reading === readingOf(r.n))
  if (!found) return null
  return {
    report: found.report,
    reportId: report,
    text: found.text,
    record: openReading(found.body).record(indexOf(found.n)),
    spot: spotOf(found),
  }
}

/** The number of the anchor of a record, a new one where nobody judged or linked there yet. */
export async function anchorNumber(db: Db, { report, spot }: Standing): Promise<number> {
  const at = { report, ...spot }
  const known = await db
    .selectFrom('anchor')
    .select('n')
    .where(eb => eb.and(at))
    .executeTakeFirst()
  return known?.n ?? (await db.insertInto('anchor').values(at).returning('n').executeTakeFirstOrThrow()).n
}

/** See `Ledger.judge`. */
export const judge = ({ db }: Store, given: NewJudgement): Promise<Judgement> =>
  db.transaction().execute(trx => judgeWithin(trx, given))

/** The same within a transaction. */
export async function judgeWithin(db: Db, given: NewJudgement): Promise<Judgement> {
  const at = await standing(db, given.record)
  if (!at) throw noRecord(given.record)
  const correction = given.correction && checkedCorrection(await correctedOf(db, at), given.correction)
  const anchor = await anchorNumber(db, at)
  if (given.after !== undefined) await standsAs(db, anchor, { ...given, correction: correction ?? null })
  const last = await db.selectFrom('judgement').select('id').orderBy('n', 'desc').limit(1).executeTakeFirst()
  const row = {
    anchor,
    record: given.record,
    seen: contentHash(at.record),
    verdict: given.verdict,
    correction: correction ? JSON.stringify(correction) : null,
    reason: given.reason ?? null,
    who: given.by,
    at: given.at,
  }
  const id = judgementId(last?.id ?? '', row)
  await db
    .insertInto('judgement')
    .values({ id, ...row })
    .execute()
  const { type, ...spot } = at.spot
  await db
    .updateTable('record')
    .set({ judged: given.verdict })
    .where(eb => eb.and({ report: at.report, ...spot }))
    .where(eb => eb(eb.fn.coalesce('type', eb.val('')), '=', type))
    .execute()
  return judgementOf({ id, ...row }, row.seen)
}

/** Two who decide at once are told of each other, unless they agree. Throws `decided-meanwhile`. */
async function standsAs(db: Db, anchor: number, { after, verdict, correction }: NewJudgement): Promise<void> {
  const row = await db
    .selectFrom('judgement')
    .selectAll()
    .where('anchor', '=', anchor)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  const stands = row ? decidedIn(row) : undecided
  if ((stands.last?.id ?? null) === after) return
  if (stands.verdict === verdict && hashOf(stands.correction) === hashOf(correction)) return
  throw new OnrecordError(
    'decided-meanwhile',
    stands.last
      ? `${stands.last.by} decided meanwhile: ${stands.verdict}`
      : 'what was decided was taken back meanwhile',
    'Look at it again; decide once more if you see it otherwise.',
  )
}

/** A correction speaks of names as they stand in the report. */
async function correctedOf(db: Db, { report, text, record }: Standing): Promise<Corrected> {
  const { reading } = await reviewOf(db, { n: report, text })
  return { text, record, names: reading }
}

/** Of a judgement and the one before it. */
export const judgementId = (before: string, row: Omit<JudgementRow, 'n' | 'id'>): string =>
  hashOf([before, row.anchor, row.record, row.seen, row.verdict, row.correction, row.reason, row.who, row.at])

/** `seen`: the hash of the record that stands there now. */
const judgementOf = (row: Omit<JudgementRow, 'n' | 'anchor'>, seen: string | null): Judgement => ({
  id: row.id,
  record: row.record,
  verdict: row.verdict as Verdict,
  correction: row.correction === null ? null : JSON.parse(row.correction),
  reason: row.reason,
  by: row.who,
  at: row.at,
  changed: row.seen !== seen,
})

/** See `Ledger.judgements`. */
export async function judgementsOf({ db }: Store, ref?: RecordRef): Promise<Judgement[]> {
  if (ref === undefined)
    return (await db.selectFrom('judgement').selectAll().orderBy('n').execute()).map(row => judgementOf(row, row.seen))
  const at = await standing(db, ref)
  if (!at)
    return (await db.selectFrom('judgement').selectAll().where('record', '=', ref).orderBy('n').execute()).map(row =>
      judgementOf(row, null),
    )
  const rows = await db
    .selectFrom('judgement')
    .innerJoin('anchor', 'anchor.n', 'judgement.anchor')
    .selectAll('judgement')
    .where(eb => eb.and({ report: at.report, ...at.spot }))
    .orderBy('judgement.n')
    .execute()
  const seen = contentHash(at.record)
  return rows.map(row => judgementOf(row, seen))
}

const latelyAtMost = 1000

/** See `Ledger.lately`. */
export async function decidedLately({ db }: Store, since: number | null): Promise<Lately> {
  const rows = await db
    .selectFrom('judgement')
    .select(['n', 'id', 'record', 'verdict', 'who', 'at'])
    .$if(since === null, query => query.orderBy('n', 'desc').limit(1))
    .$if(since !== null, query => query.where('n', '>', since).orderBy('n').limit(latelyAtMost))
    .execute()
  const decisions = rows.map(({ id, record, verdict, who, at }) => ({
    id,
    record,
    verdict: verdict as Verdict,
    by: who,
    at,
  }))
  return { decisions: since === null ? [] : decisions, next: rows.at(-1)?.n ?? since ?? 0 }
}

/** See `Ledger.stranded`: the judgements at whose words no record of that kind and type is read any more. */
export async function strandedJudgements({ db }: Store): Promise<Judgement[]> {
  const rows = await db
    .selectFrom('judgement')
    .innerJoin('anchor', 'anchor.n', 'judgement.anchor')
    .selectAll('judgement')
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('record')
            .select('record.n')
            .whereRef('record.report', '=', 'anchor.report')
            .whereRef('record.starts', '=', 'anchor.starts')
            .whereRef('record.ends', '=', 'anchor.ends')
            .whereRef('record.kind', '=', 'anchor.kind')
            .where(record => record(record.fn.coalesce('record.type', record.val('')), '=', record.ref('anchor.type'))),
        ),
      ),
    )
    .orderBy('judgement.n')
    .execute()
  return rows.map(row => judgementOf(row, null))
}
