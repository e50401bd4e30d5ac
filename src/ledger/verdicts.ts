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

/** The verdict that stands for each record of a report: the last one given at its words. */
export async function standingVerdicts(
  db: Db,
  report: number,
): Promise<(row: Pick<RecordRow, 'id' | 'kind' | 'type' | 'starts' | 'ends'>) => string> {
  const rows = await db
    .selectFrom('judgement')
    .innerJoin('anchor', 'anchor.n', 'judgement.anchor')
    .select(['kind', 'type', 'starts', 'ends', 'verdict'])
    .where('report', '=', report)
    .orderBy('judgement.n')
    .execute()
  const last = new Map(rows.map(row => [spotKey(row), row.verdict]))
  return row => last.get(spotKey(spotOf(row))) ?? 'none'
}
