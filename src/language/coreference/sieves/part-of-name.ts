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

/** Full names with the same last word and given names that are the same, or one letter apart: "Zabihullah", "Zabiullah". */
function joinLongForms(joining: Joining): void {
  const byLast = new Map<string, Mention[]>()
  for (const m of joining.mentions) {
    if (m.kind !== 'person' || m.words.length < 2) continue
    const known = byLast.get(m.words.at(-1)!) ?? []
    const same = known.find(k => isAlike(k.words[0]!, m.words[0]!))
    if (same && agree(clusterOf(joining, same), clusterOf(joining, m))) merge(joining, same, m)
    if (!same) byLast.set(m.words.at(-1)!, [...known, m])
  }
}

/** The same, or long and but one letter more, less or other. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return Math.max(a.length, b.length) - start - tail <= 1
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
