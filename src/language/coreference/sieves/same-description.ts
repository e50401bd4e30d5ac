import type { Token } from '../../document.ts'
import { childrenBy } from '../../tree.ts'
import { agree, clusterOf, type Joining, merge, type Sieve } from '../clusters.ts'
import type { Mention } from '../mention.ts'

/** Whose somebody is: "his wife" and "Vorin's wife" are alike where "his" is Vorin's. Null where the owner is not known. */
function possessedKey(joining: Joining, possessor: number, noun: Token, number: Mention['number']): string | null {
  const owner = joining.byHead.get(possessor)
  if (!owner || (owner.form === 'pronoun' && clusterOf(joining, owner).mentions.length === 1)) return null
  return `${clusterOf(joining, owner).mentions[0]!.index}'s ${noun.lemma} ${number}`
}

/** "his [wife Ada Brenn]": a name with a title that is somebody's. */
function titledKey(joining: Joining, { first, name, number }: Mention): string | null {
  const { tokens } = joining.document
  const before = tokens[first - 1]
  const noun = tokens[name!.first - 1]
  if (first === name!.first || !before || !noun || (before.xpos !== 'PRP$' && before.xpos !== 'POS')) return null
  return possessedKey(joining, before.xpos === 'POS' ? before.head : before.index, noun, number)
}

/** What two descriptions of one actor have in common: their words, and whose it is where they say so. Null for "a man", who may be another. */
function keyOf(joining: Joining, m: Mention): string | null {
  if (m.form === 'name') return m.kind === 'person' ? titledKey(joining, m) : null
  const { tokens, text } = joining.document
  const [possessor] = childrenBy(joining.document, tokens[m.head]!, 'nmod:poss')
  if (possessor) return possessedKey(joining, possessor.index, tokens[m.head]!, m.number)
  if (isGeneric(joining, m))
    return `all ${text.slice(tokens[m.first]!.span[0], tokens[m.end - 1]!.span[1]).toLowerCase()}`
  if (!m.definite || m.end === m.head + 1) return m.definite && m.country !== null ? m.words.join(' ') : null
  return text.slice(tokens[m.first + 1]!.span[0], tokens[m.end - 1]!.span[1]).toLowerCase()
}

/** "voters", "private schools": all of a sort, so the same wherever they are named; "gunmen" may be others each time. */
function isGeneric({ document }: Joining, m: Mention): boolean {
  const { upos, xpos } = document.tokens[m.first]!
  const bare = upos !== 'DET' && upos !== 'NUM' && xpos !== 'PRP$' && xpos !== 'POS'
  return bare && m.number === 'plural' && (m.kind === 'people' || m.kind === 'organisation')
}

/** "the mayor of Orlin … the mayor of Orlin", "his wife … Vorin's wife". */
export const sameDescription: Sieve = {
  name: 'same-description',
  run(joining) {
    const first = new Map<string, Mention>()
    for (const m of joining.mentions) {
      if (m.form === 'pronoun' || m.kind === 'thing') continue
      const key = keyOf(joining, m)
      if (key === null) continue
      const known = first.get(key)
      if (!known) first.set(key, m)
      else if (agree(clusterOf(joining, known), clusterOf(joining, m))) merge(joining, known, m)
    }
  },
}
