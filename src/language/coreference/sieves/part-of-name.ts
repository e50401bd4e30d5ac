import { agree, type Cluster, clusterOf, type Joining, merge, type Sieve } from '../clusters.ts'
import type { Mention } from '../mention.ts'

/** Clusters by a word of their full names, each once. */
function index(joining: Joining, word: (words: readonly string[]) => string): Map<string, Set<Cluster>> {
  const table = new Map<string, Set<Cluster>>()
  for (const m of joining.mentions) {
    if (m.kind !== 'person' || m.words.length < 2) continue
    const key = word(m.words)
    table.set(key, (table.get(key) ?? new Set()).add(clusterOf(joining, m)))
  }
  return table
}

/** Full names with the same first and last word are one: "Ada M. Brenn" and "Ada Brenn". */
function joinLongForms(joining: Joining): void {
  const seen = new Map<string, Mention>()
  for (const m of joining.mentions) {
    if (m.kind !== 'person' || m.words.length < 2) continue
    const key = `${m.words[0]} ${m.words.at(-1)}`
    const known = seen.get(key)
    if (known && agree(clusterOf(joining, known), clusterOf(joining, m))) merge(joining, known, m)
    if (!known) seen.set(key, m)
  }
}

function joinShortForms(joining: Joining, word: (words: readonly string[]) => string): void {
  const full = index(joining, word)
  for (const m of joining.mentions) {
    if (m.kind !== 'person' || m.words.length !== 1) continue
    const own = clusterOf(joining, m)
    const fitting = [...(full.get(m.words[0]!) ?? [])].filter(c => c === own || agree(c, own))
    // Two people of one name: which one is meant is not known, so neither.
    if (fitting.length === 1 && fitting[0] !== own) merge(joining, fitting[0]!.mentions[0]!, m)
  }
}

/** "Brenn" or "Ada" after or before "Ada Brenn", where only one full name in the report fits. */
export const partOfName: Sieve = {
  name: 'part-of-name',
  run(joining) {
    joinLongForms(joining)
    joinShortForms(joining, words => words.at(-1)!)
    joinShortForms(joining, words => words[0]!)
    joinTails(joining)
  },
}

/** "Orlin Relief" and "Orlin Relief group": names that differ only by a word that tells the sort of body. */
function joinTails(joining: Joining): void {
  const byWords = new Map<string, Mention>()
  const bodies = joining.mentions.filter(m => m.name && (m.kind === 'organisation' || m.kind === 'armed-group'))
  for (const m of bodies) if (!byWords.has(m.words.join(' '))) byWords.set(m.words.join(' '), m)
  for (const m of bodies) {
    if (m.words.length < 2 || !joining.lexicon.nameTails.has(m.words.at(-1)!)) continue
    const short = byWords.get(m.words.slice(0, -1).join(' '))
    if (short && agree(clusterOf(joining, short), clusterOf(joining, m))) merge(joining, short, m)
  }
}
