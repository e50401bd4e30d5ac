import { agree, type Cluster, clusterOf, type Joining, merge, type Sieve } from '../clusters.ts'
import type { ActorLexicon } from '../lexicon.ts'
import type { Mention } from '../mention.ts'

/** How many sentences back a description may point. */
const reach = 12

/** Words by which each cluster is known, its roles and descriptions; grows as the text goes on. */
type KnownWords = Map<Cluster, Set<string>>

function learn(known: KnownWords, joining: Joining, m: Mention): void {
  const cluster = clusterOf(joining, m)
  const words = known.get(cluster) ?? new Set<string>()
  for (const w of m.words) words.add(w)
  for (const role of m.roles) for (const w of role.toLowerCase().split(' ')) words.add(w)
  for (let i = m.first; i < m.end; i++) words.add(joining.document.tokens[i]!.lemma.toLowerCase())
  known.set(cluster, words)
}

/** All that the description says was said of the earlier one: "the militant group" needs both words. */
const includes = (known: ReadonlySet<string>, m: Mention): boolean => m.words.every(w => known.has(w))

/** "the rebels", "the militant group"; but not "the rebels' commanders", though those are armed as well. */
const namesArms = ({ armedNouns, anyOrganisationNouns }: ActorLexicon, m: Mention): boolean =>
  armedNouns.has(m.headLemma) || anyOrganisationNouns.has(m.headLemma)

/** "the group" fits any body, "the rebels" any armed group, though the noun was not used before. */
function fitsByKind({ lexicon }: Joining, m: Mention, earlier: Cluster): boolean {
  const armed = earlier.kind === 'armed-group'
  if (m.kind === 'armed-group') return armed && earlier.names.length > 0 && namesArms(lexicon, m)
  if (!lexicon.anyOrganisationNouns.has(m.headLemma) || m.words.length > 1) return false
  return armed || (earlier.kind === 'organisation' && earlier.names.length > 0)
}

/** The nearest earlier mention that the test accepts; only the last mention of each cluster is asked. */
function nearest(joining: Joining, m: Mention, fits: (earlier: Cluster) => boolean): Mention | null {
  const own = clusterOf(joining, m)
  const asked = new Set<Cluster>()
  for (let i = m.index - 1, n = 0; i >= 0 && n < 80; i--, n++) {
    const earlier = joining.mentions[i]!
    if (m.sentence - earlier.sentence > reach) return null
    const cluster = clusterOf(joining, earlier)
    if (cluster === own) return null
    if (earlier.form === 'pronoun' || earlier.kind === 'thing' || earlier.end > m.first || asked.has(cluster)) continue
    asked.add(cluster)
    if (agree(cluster, own) && fits(cluster)) return earlier
  }
  return null
}

/** "the ministry" after "Russia's Foreign Ministry", "the group" after "Red Dawn", "the official" after "a senior official". */
export const definite: Sieve = {
  name: 'definite',
  run(joining) {
    const known: KnownWords = new Map()
    for (const m of joining.mentions) {
      if (m.form === 'nominal' && m.kind !== 'thing' && pointsBack(joining, m)) {
        const antecedent =
          nearest(joining, m, c => includes(known.get(c) ?? new Set(), m)) ??
          nearest(joining, m, c => fitsByKind(joining, m, c))
        if (antecedent) {
          const words = known.get(clusterOf(joining, antecedent))
          merge(joining, antecedent, m)
          if (words) known.set(clusterOf(joining, m), words)
        }
      }
      if (m.kind !== 'thing') learn(known, joining, m)
    }
  },
}

/** "the mayor" and "police" point back; "the mayor of Vesk" says itself who is meant. */
function pointsBack({ document, lexicon }: Joining, m: Mention): boolean {
  const counted = document.tokens.slice(m.first, m.head).some(t => t.upos === 'NUM')
  const specified = counted || m.end > m.head + 1 || m.country !== null
  return !specified && (m.definite || (lexicon.uniqueNouns.has(m.headLemma) && m.words.length === 1))
}
