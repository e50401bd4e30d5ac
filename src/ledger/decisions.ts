import type { Decision } from '../compare/decisions.ts'
import { splitRef } from './keys.ts'
import type { Ledger } from './ledger.ts'
import type { StoredLink } from './people.ts'

/** What people decided about comparisons, as `applyDecisions` takes it: every link that the ledger holds, the oldest first. */
export async function decisionsOf(ledger: Pick<Ledger, 'links'>): Promise<Decision[]> {
  const before = new Map<string, StoredLink[]>()
  return (await ledger.links()).flatMap(link => {
    const two = [link.a, link.b].sort().join(' ')
    const earlier = before.get(two) ?? []
    if (!regroups(link)) return [decisionOf(link, [])]
    before.set(two, [...earlier, link])
    return [...earlier.map(e => undoing(link, e)), decisionOf(link, earlier)]
  })
}

const regroups = ({ relation }: StoredLink): boolean => relation === 'same' || relation === 'apart'

/**
 * `same` and `apart` of the same two records take each other back: what was said before does not hold, so that all that
 * was joined or parted with the two goes back to where it was.
 */
const undoing = ({ id, by, at, reason }: StoredLink, earlier: StoredLink): Decision => ({
  id: `${id} undoes ${earlier.id}`,
  by,
  at,
  reason,
  action: 'undo',
  decision: earlier.id,
})

function decisionOf({ id, a, b, relation, reason, by, at }: StoredLink, earlier: readonly StoredLink[]): Decision {
  const decided = { id, by, at, reason }
  const [own, other] = [splitRef(a).record, splitRef(b).record]
  if (relation === 'same') return { ...decided, action: 'merge', records: [own, other] }
  if (relation !== 'apart') return { ...decided, action: 'overrule', records: [own, other], relation }
  const merged = earlier.some(e => e.relation === 'same')
  return { ...decided, action: 'split', records: [other], ...(merged && { from: own }) }
}
