import type { Decision } from '../compare/decisions.ts'
import { splitRef } from './keys.ts'
import type { Ledger, StoredLink } from './ledger.ts'

/** What people decided about comparisons, as `applyDecisions` takes it: every link that the ledger holds, the oldest first. */
export const decisionsOf = async (ledger: Pick<Ledger, 'links'>): Promise<Decision[]> =>
  (await ledger.links()).map(decisionOf)

function decisionOf({ id, a, b, relation, reason, by, at }: StoredLink): Decision {
  const decided = { id, by, at, reason }
  const [own, other] = [splitRef(a).record, splitRef(b).record]
  if (relation === 'same') return { ...decided, action: 'merge', records: [own, other] }
  if (relation === 'apart') return { ...decided, action: 'split', records: [other] }
  return { ...decided, action: 'overrule', records: [own, other], relation }
}
