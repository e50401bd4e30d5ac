import { children, childrenBy } from '../../tree.ts'
import { agree, clusterOf, type Joining, merge, type Sieve } from '../clusters.ts'
import type { Mention } from '../mention.ts'

function isDenied({ document, lexicon }: Joining, m: Mention): boolean {
  return children(document, document.tokens[m.head]!).some(
    c => lexicon.negations.has(c.text.toLowerCase()) || c.xpos === 'MD',
  )
}

/** "Ada Brenn is the mayor of Orlin": subject and predicate noun, not denied and not merely possible. */
export const predicateNoun: Sieve = {
  name: 'predicate-noun',
  run(joining) {
    const { document, mentions, byHead } = joining
    for (const m of mentions) {
      const token = document.tokens[m.head]!
      if (m.form !== 'nominal' || childrenBy(document, token, 'cop').length === 0 || isDenied(joining, m)) continue
      const subject = childrenBy(document, token, 'nsubj')[0]
      const other = subject && byHead.get(subject.index)
      if (!other || other.kind === 'thing' || m.kind === 'thing') continue
      if (agree(clusterOf(joining, other), clusterOf(joining, m))) merge(joining, other, m)
    }
  },
}
