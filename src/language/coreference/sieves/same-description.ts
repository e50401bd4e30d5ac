import { childrenBy } from '../../tree.ts'
import { agree, clusterOf, type Joining, merge, type Sieve } from '../clusters.ts'
import type { Mention } from '../mention.ts'

/**
 * What two descriptions of one actor have in common: their words, and whose it is where they say so; `his wife` and
 * `Vorin's wife` are alike where "his" is Vorin's. Null where the owner is not known, and for "a man", who may be another.
 */
function keyOf(joining: Joining, m: Mention): string | null {
  const { document, byHead } = joining
  const { tokens, text } = document
  const [possessor] = childrenBy(document, tokens[m.head]!, 'nmod:poss')
  if (possessor) {
    const owner = byHead.get(possessor.index)
    if (!owner || (owner.form === 'pronoun' && clusterOf(joining, owner).mentions.length === 1)) return null
    return `${clusterOf(joining, owner).mentions[0]!.index}'s ${tokens[m.head]!.lemma} ${m.number}`
  }
  if (!m.definite || m.end === m.head + 1) return m.definite && m.country !== null ? m.words.join(' ') : null
  return text.slice(tokens[m.first + 1]!.span[0], tokens[m.end - 1]!.span[1]).toLowerCase()
}

/** "the mayor of Orlin … the mayor of Orlin", "his wife … Vorin's wife". */
export const sameDescription: Sieve = {
  name: 'same-description',
  run(joining) {
    const first = new Map<string, Mention>()
    for (const m of joining.mentions) {
      if (m.form !== 'nominal' || m.kind === 'thing') continue
      const key = keyOf(joining, m)
      if (key === null) continue
      const known = first.get(key)
      if (!known) first.set(key, m)
      else if (agree(clusterOf(joining, known), clusterOf(joining, m))) merge(joining, known, m)
    }
  },
}
