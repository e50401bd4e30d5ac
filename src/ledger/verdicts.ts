import { anchorOf } from '../record/make.ts'
import type { OnrecordRecord } from '../record/reading.ts'
import type { Correction } from './correction.ts'
import { hashOf } from './keys.ts'
import type { LastWord, Verdict } from './people.ts'
import type { Db } from './store.ts'
import type { AnchorRow, JudgementRow, RecordRow } from './tables.ts'

type Spot = Pick<AnchorRow, 'kind' | 'type' | 'starts' | 'ends'>

/** The place in the text at which a record stands, whoever reads it. */
export const spotOf = ({ kind, type, starts, ends }: Pick<RecordRow, 'kind' | 'type' | 'starts' | 'ends'>): Spot => ({
  kind,
  type: type ?? '',
  starts,
  ends,
})

/** The same of a record itself. */
export function spotOfRecord(record: OnrecordRecord): Spot {
  const [starts, ends] = anchorOf(record)
  return { kind: record.kind, type: record.kind === 'event' ? record.type : '', starts, ends }
}

export const spotKey = ({ kind, type, starts, ends }: Spot): string => `${kind} ${type} ${starts} ${ends}`

/** What a record says, whichever rule read it: the hash changes when anything else about it does. */
export function contentHash(record: OnrecordRecord): string {
  const { id: _, confidence: __, why: ___, ...says } = record
  return hashOf(says)
}

type Spotted = Pick<RecordRow, 'kind' | 'type' | 'starts' | 'ends'>

/** What was decided last about a record. */
export interface Decided {
  readonly verdict: Verdict
  readonly correction: Correction | null
  /** Null where nothing is decided. */
  readonly last: LastWord | null
}

export const undecided: Decided = { verdict: 'none', correction: null, last: null }

/** The verdict that stands for each record of a report: the last one given at its words. */
export async function standingVerdicts(db: Db, report: number): Promise<(row: Spotted) => string> {
  const decidedAt = await standingDecisions(db, report)
  return row => decidedAt(row).verdict
}

export async function standingDecisions(db: Db, report: number): Promise<(row: Spotted) => Decided> {
  const rows = await db
    .selectFrom('judgement')
    .innerJoin('anchor', 'anchor.n', 'judgement.anchor')
    .select(['kind', 'type', 'starts', 'ends', 'judgement.id', 'verdict', 'correction', 'who', 'at'])
    .where('report', '=', report)
    .orderBy('judgement.n')
    .execute()
  const last = new Map(rows.map(row => [spotKey(row), decidedIn(row)]))
  return row => last.get(spotKey(spotOf(row))) ?? undecided
}

type LastRow = Pick<JudgementRow, 'id' | 'verdict' | 'correction' | 'who' | 'at'>

/** What the last judgement about a record decides. */
export const decidedIn = ({ id, verdict, correction, who, at }: LastRow): Decided =>
  verdict === 'none'
    ? undecided
    : {
        verdict: verdict as Verdict,
        correction: correction === null ? null : JSON.parse(correction),
        last: { id, by: who, at },
      }
