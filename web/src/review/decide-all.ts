import type { Judgement, LastWord, Verdict } from '../../../src/ledger/people.ts'
import { type Problem, problemOf, send } from '../state/api.ts'
import { noteDecision } from '../state/decided.ts'
import { decidedBy } from '../state/person.ts'

export interface Decision {
  readonly record: string
  readonly verdict: Verdict
  /** What stood there when it was decided. */
  readonly last: LastWord | null
}

export interface Decided {
  readonly written: readonly Judgement[]
  /** How many were left because somebody decided otherwise meanwhile. */
  readonly left: number
  /** Why it stopped before the end. */
  readonly problem: Problem | null
}

/** Writes decisions down one after the other and tells how many there are; stops at the first that cannot be written. */
export async function decideAll(
  decisions: readonly Decision[],
  reason: string,
  tell: (done: number) => void,
): Promise<Decided> {
  const written: Judgement[] = []
  let left = 0
  for (const { record, verdict, last } of decisions) {
    const body = { record, verdict, after: last?.id ?? null, ...(reason === '' ? {} : { reason }), ...decidedBy() }
    const made = await send<Judgement>('judgements', body).catch(problemOf)
    if ('code' in made && made.code !== 'decided-meanwhile') return { written, left, problem: made }
    if ('code' in made) left++
    else {
      written.push(made)
      noteDecision(record, verdict, made)
    }
    tell(written.length)
  }
  return { written, left, problem: null }
}
