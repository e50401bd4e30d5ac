import type { Verdict } from '../../../src/ledger/people.ts'
import { type Problem, problemOf, send } from '../state/api.ts'
import { decidedBy } from '../state/person.ts'

interface Decision {
  readonly record: string
  readonly verdict: Verdict
}

/** Writes decisions down one after the other and tells how many there are; stops at the first that cannot be written. */
export async function decideAll(
  decisions: readonly Decision[],
  reason: string,
  tell: (done: number) => void,
): Promise<Problem | null> {
  for (const [i, decision] of decisions.entries()) {
    const body = { ...decision, ...(reason === '' ? {} : { reason }), ...decidedBy() }
    const problem = await send('judgements', body).then(() => null, problemOf)
    if (problem) return problem
    tell(i + 1)
  }
  return null
}
