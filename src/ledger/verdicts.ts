import type { OnrecordRecord } from '../record/reading.ts'
import { hashOf } from './keys.ts'
import type { Db } from './store.ts'
import type { AnchorRow, RecordRow } from './tables.ts'

type Spot = Pick<AnchorRow, 'kind' | 'type' | 'starts' | 'ends'>

/** The place in the text at which a record stands, whoever reads it. */
export const spotOf = ({ kind, type, starts, ends }: Pick<RecordRow, 'kind' | 'type' | 'starts' | 'ends'>): Spot => ({
  kind,
  type: type ?? '',
  starts,
  ends,
})

export const spotKey = ({ kind, type, starts, ends }: Spot): string => `${kind} ${type} ${starts} ${ends}`

/** What a record says, whichever rule read it: the hash changes when anything else about it does. */
export function contentHash(record: OnrecordRecord): string {
  const { id: _, confidence: __, why: ___, ...says } = record
  return hashOf(says)
}

type Spotted = Pick<RecordRow, 'id' | 'kind' | 'type' | 'starts' | 'ends'>

interface Decided {
  readonly verdict: string
  readonly correction: string | null
}

const undecided: Decided = { verdict: 'none', correction: null }

/** The verdict that stands for each record of a report: the last one given at its words. */
export async function standingVerdicts(db: Db, report: number): Promise<(row: Spotted) => string> {
  const decidedAt = await standingDecisions(db, report)
  return row => decidedAt(row).verdict
}

export async function standingDecisions(db: Db, report: number): Promise<(row: Spotted) => Decided> {
  const rows = await db
    .selectFrom('judgement')
    .innerJoin('anchor', 'anchor.n', 'judgement.anchor')
    .select(['kind', 'type', 'starts', 'ends', 'verdict', 'correction'])
    .where('report', '=', report)
    .orderBy('judgement.n')
    .execute()
  const last = new Map(rows.map(row => [spotKey(row), row]))
  return row => last.get(spotKey(spotOf(row))) ?? undecided
}

/** `correction` as it was written down. */
export const corrected = (record: OnrecordRecord, correction: string | null): OnrecordRecord =>
  correction === null ? record : { ...record, ...JSON.parse(correction) }

/** The records of a report as people left them: without those that were rejected, and corrected where that was done. */
export async function decidedRecords(
  db: Db,
  report: number,
  records: readonly OnrecordRecord[],
): Promise<readonly OnrecordRecord[]> {
  const decidedAt = await standingDecisions(db, report)
  const rows = await db
    .selectFrom('record')
    .select(['id', 'kind', 'type', 'starts', 'ends'])
    .where('report', '=', report)
    .execute()
  const decisions = new Map(rows.map(row => [row.id, decidedAt(row)]))
  return records.flatMap((record): OnrecordRecord[] => {
    const { verdict, correction } = decisions.get(record.id) ?? undecided
    if (verdict === 'rejected') return []
    return [verdict === 'corrected' ? corrected(record, correction) : record]
  })
}
