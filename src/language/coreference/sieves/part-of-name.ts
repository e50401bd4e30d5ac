import { agree, type Cluster, clusterOf, type Joining, merge, type Sieve } from '../clusters.ts'
import type { Mention } from '../mention.ts'

type ShortForms = (words: readonly string[]) => readonly string[]

/** "Vorin" and "del Vorin" of "Petr del Vorin". */
const endings: ShortForms = words => words.slice(1).map((_, i) => words.slice(i + 1).join(' '))

const givenName: ShortForms = words => [words[0]!]

/** Clusters by the short forms of their full names, each once. */
function index(joining: Joining, shortForms: ShortForms): Map<string, Set<Cluster>> {
  const table = new Map<string, Set<Cluster>>()
  for (const m of joining.mentions) {
    if (m.kind !== 'person' || m.words.length < 2) continue
    for (const key of shortForms(m.words)) table.set(key, (table.get(key) ?? new Set()).add(clusterOf(joining, m)))
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

/** The same, the initial of it, or long and but one letter more, less or other. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true
  if (isInitial(a) || isInitial(b)) return a[0] === b[0]
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return Math.max(a.length, b.length) - start - tail <= 1
}

const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word)

/** Of several people of one name the one meant: the only one named before the short form, or in a headline the first named after. */
function meant(fitting: readonly Cluster[], m: Mention): Cluster | undefined {
  const before = fitting.filter(c => c.mentions[0]!.index < m.index)
  return before.length > 0 ? (before.length === 1 ? before[0] : undefined) : fitting[0]
}

function joinShortForms(joining: Joining, shortForms: ShortForms): void {
  const full = index(joining, shortForms)
  for (const m of joining.mentions) {
    if (m.kind !== 'person') continue
    const own = clusterOf(joining, m)
    const fitting = [...(full.get(m.words.join(' ')) ?? [])]
    if (fitting.includes(own)) continue
    const other = meant(
      fitting.filter(c => agree(c, own)),
      m,
    )
    if (other) merge(joining, other.mentions[0]!, m)
  }
}

/** "Brenn" or "Ada" after or before "Ada Brenn". */
export const partOfName: Sieve = {
  name: 'part-of-name',
  run(joining) {
    joinLongForms(joining)
    joinShortForms(joining, endings)
    joinShortForms(joining, givenName)
  },
}
