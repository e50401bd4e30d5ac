import { agree, type Cluster, clusterOf, type Joining, merge, type Sieve } from '../clusters.ts'
import type { ActorLexicon } from '../lexicon.ts'
import type { Mention } from '../mention.ts'
import { aliasKey } from '../name-table.ts'

/** How many sentences back a description may point: one that repeats words, and one that fits only by sort. */
const reach = { words: 12, sort: 5 }

/** Words by which each cluster is known, its roles and descriptions; grows as the text goes on. */
type KnownWords = Map<Cluster, Set<string>>

function learn(known: KnownWords, joining: Joining, m: Mention): void {
  const cluster = clusterOf(joining, m)
  const words = known.get(cluster) ?? new Set<string>()
  for (const w of m.words) words.add(w)
  for (const role of m.roles) for (const w of role.toLowerCase().split(' ')) words.add(w)
  for (let i = m.first; i < m.end; i++) words.add(joining.document.tokens[i]!.lemma.toLowerCase())
  for (const count of countsIn(joining, m)) words.add(count)
  known.set(cluster, words)
}

/** Numbers before the head, marked so that they are told from words: `#two` in "two men". */
const countsIn = ({ document }: Joining, { first, head }: Mention): string[] =>
  document.tokens
    .slice(first, head)
    .filter(t => t.upos === 'NUM')
    .map(t => `#${t.text.toLowerCase()}`)

/** "the two ministers" after "two ministers" or "ministers", not after "three ministers". */
function countsAgree(joining: Joining, { number }: Cluster, known: ReadonlySet<string>, m: Mention): boolean {
  const counts = countsIn(joining, m)
  if (counts.length === 0) return true
  return number === 'plural' && (counts.every(c => known.has(c)) || ![...known].some(w => w.startsWith('#')))
}

/** All that the description says was said of the earlier one: "the militant group" needs both words. */
const includes = (known: ReadonlySet<string>, m: Mention): boolean => m.words.every(w => known.has(w))

/** "the rebels", "the militant group"; but not "the rebels' commanders", though those are armed as well. */
const namesArms = ({ armedNouns, anyOrganisationNouns }: ActorLexicon, m: Mention): boolean =>
  armedNouns.has(m.headLemma) || anyOrganisationNouns.has(m.headLemma)

/** "the [Vesk] company": its noun, beside a country at most. */
const isBare = ({ countryKeys }: ActorLexicon, m: Mention): boolean =>
  m.words.every(w => w === m.headLemma || countryKeys.has(aliasKey(w)))

/** The sort that a body's name tells: `school` of "University of Orlin", `company` of "Orlin Steel Ltd". */
function sortOfName({ sortOf }: ActorLexicon, { words }: Mention): string | null {
  const of = words.indexOf('of')
  // A name of signs alone has none.
  const telling = (of > 0 ? words[of - 1] : words.at(-1)) ?? ''
  return sortOf.get(telling) ?? sortOf.get(telling.replace(/s$/, '')) ?? null
}

/** "the ministry" fits a body of its sort, "the company" also one whose name tells none. */
function fitsSort({ lexicon }: Joining, m: Mention, earlier: Cluster): boolean {
  const sort = lexicon.sortOf.get(m.headLemma)
  if (!sort || earlier.kind !== 'organisation' || earlier.names.length === 0) return false
  const sorts = new Set(earlier.names.map(n => sortOfName(lexicon, n)).filter(s => s !== null))
  return sorts.has(sort) || (sorts.size === 0 && lexicon.openSorts.has(sort))
}

/** "the group" fits any body, "the rebels" any armed group, though the noun was not used before. */
function fitsByKind(joining: Joining, m: Mention, earlier: Cluster): boolean {
  const { lexicon } = joining
  const armed = earlier.kind === 'armed-group'
  if (m.kind === 'armed-group') return armed && earlier.names.length > 0 && namesArms(lexicon, m)
  if (!isBare(lexicon, m) || m.number === 'plural') return false
  if (!lexicon.anyOrganisationNouns.has(m.headLemma)) return fitsSort(joining, m, earlier)
  return armed || (earlier.kind === 'organisation' && earlier.names.length > 0)
}

/** Earlier clusters with their last mention before the description, the nearest first. */
function* earlierClusters(joining: Joining, m: Mention, sentences: number): Generator<[Cluster, Mention]> {
  const own = clusterOf(joining, m)
  const asked = new Set<Cluster>()
  for (let i = m.index - 1, n = 0; i >= 0 && n < 80; i--, n++) {
    const earlier = joining.mentions[i]!
    if (m.sentence - earlier.sentence > sentences) return
    const cluster = clusterOf(joining, earlier)
    if (cluster === own) return
    if (earlier.form === 'pronoun' || earlier.kind === 'thing' || earlier.end > m.first || asked.has(cluster)) continue
    asked.add(cluster)
    if (agree(cluster, own)) yield [cluster, earlier]
  }
}

/** The nearest cluster of which all words of the description were said. */
function byWords(joining: Joining, m: Mention, known: KnownWords): Mention | null {
  for (const [cluster, earlier] of earlierClusters(joining, m, reach.words)) {
    const words = known.get(cluster) ?? new Set()
    if (includes(words, m) && countsAgree(joining, cluster, words, m)) return earlier
  }
  return null
}

/** Of the clusters that fit by sort the one most in view: near, a subject, often named. */
function bySort(joining: Joining, m: Mention): Mention | null {
  let [best, most] = [null as Mention | null, Number.NEGATIVE_INFINITY]
  for (const [cluster, earlier] of earlierClusters(joining, m, reach.sort)) {
    if (!fitsByKind(joining, m, cluster)) continue
    const inView =
      -25 * (m.sentence - earlier.sentence) + (earlier.subject ? 30 : 0) + 5 * Math.min(cluster.mentions.length, 5)
    if (inView > most) [best, most] = [earlier, inView]
  }
  return best
}

/** "the ministry" after "Russia's Foreign Ministry", "the group" after "Red Dawn", "the official" after "a senior official". */
export const definite: Sieve = {
  name: 'definite',
  run(joining) {
    const known: KnownWords = new Map()
    for (const m of joining.mentions) {
      if (m.form === 'nominal' && m.kind !== 'thing' && pointsBack(joining, m)) {
        const antecedent = byWords(joining, m, known) ?? bySort(joining, m)
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
const pointsBack = ({ lexicon }: Joining, m: Mention): boolean =>
  m.end === m.head + 1 && (m.definite || (lexicon.uniqueNouns.has(m.headLemma) && m.words.length === 1))
