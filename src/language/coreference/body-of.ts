import { type Cluster, clusterOf, type Joining } from './clusters.ts'
import { isBody, type Mention } from './mention.ts'

/** The body that the description of somebody names: "[Ada Brenn, head of the [Orlin Coast Guard]]". */
export function bodyOf(joining: Joining, somebody: Cluster): Mention | null {
  for (const m of somebody.mentions)
    for (let i = m.index + 1; i < joining.mentions.length && joining.mentions[i]!.first < m.end; i++) {
      const inner = joining.mentions[i]!
      const cluster = clusterOf(joining, inner)
      if (inner.form !== 'pronoun' && isBody(cluster.kind) && cluster !== somebody && belongs(joining, m, inner))
        return inner
    }
  return null
}

/** In the title before a name, or right under the noun: not "the man who left [the army]". */
const belongs = ({ document }: Joining, m: Mention, inner: Mention): boolean =>
  (m.name !== null && inner.end <= m.name.first) || document.tokens[inner.head]!.head === m.head
