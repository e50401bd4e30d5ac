import type { Document } from '../document.ts'
import type { Gender, GrammaticalNumber } from './actor-words.ts'
import type { ActorLexicon } from './lexicon.ts'
import type { Mention, MentionKind } from './mention.ts'

/** Mentions that are taken to be of one actor. Grows while sieves run. */
export interface Cluster {
  mentions: Mention[]
  kind: MentionKind
  gender: Gender | null
  number: GrammaticalNumber | null
  country: string | null
  /** Mentions with a name; the first is the first in the text. */
  names: Mention[]
}

/** All that a sieve sees and changes. */
export interface Joining {
  readonly document: Document
  readonly lexicon: ActorLexicon
  readonly mentions: readonly Mention[]
  /** Mention by the token index of its head; of several with one head the longest. */
  readonly byHead: ReadonlyMap<number, Mention>
  /** Cluster of each mention, by mention index. */
  readonly clusters: Cluster[]
}

/** A step that joins mentions; safer ones run first. */
export interface Sieve {
  readonly name: string
  run(joining: Joining): void
}

const single = (m: Mention): Cluster => ({
  mentions: [m],
  kind: m.kind,
  gender: m.gender,
  number: m.number,
  country: m.country,
  names: m.name ? [m] : [],
})

export function startJoining(document: Document, lexicon: ActorLexicon, mentions: readonly Mention[]): Joining {
  const byHead = new Map<number, Mention>()
  for (const m of mentions) if (!byHead.has(m.head) || m.name) byHead.set(m.head, m)
  return { document, lexicon, mentions, byHead, clusters: mentions.map(single) }
}

export const clusterOf = ({ clusters }: Joining, m: Mention): Cluster => clusters[m.index]!

const isPersonal = (kind: MentionKind): boolean => kind === 'person' || kind === 'role'

function kindsAgree(a: MentionKind, b: MentionKind): boolean {
  if (a === b || a === 'unknown' || b === 'unknown') return true
  if (isPersonal(a) && isPersonal(b)) return true
  const both = [a, b]
  return both.includes('organisation') && both.includes('armed-group')
}

const clash = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b

/** Whether two clusters can be one actor: kind, gender, number and country do not contradict each other. */
export function agree(a: Cluster, b: Cluster): boolean {
  if (a === b || !kindsAgree(a.kind, b.kind) || clash(a.country, b.country)) return false
  return !clash(a.gender, b.gender) && !clash(a.number, b.number)
}

/** Of two kinds the one that says more. */
const moreExact = (a: MentionKind, b: MentionKind): MentionKind => {
  const order: readonly MentionKind[] = [
    'unknown',
    'thing',
    'role',
    'people',
    'organisation',
    'armed-group',
    'state',
    'person',
  ]
  return order.indexOf(a) >= order.indexOf(b) ? a : b
}

/** Joins the clusters of two mentions. The smaller is emptied into the larger, so that all joins together stay near linear. */
export function merge(joining: Joining, m: Mention, n: Mention): void {
  let [into, from] = [clusterOf(joining, m), clusterOf(joining, n)]
  if (into === from) return
  if (from.mentions.length > into.mentions.length) [into, from] = [from, into]
  for (const mention of from.mentions) joining.clusters[mention.index] = into
  into.mentions.push(...from.mentions)
  into.names = [...into.names, ...from.names].sort((a, b) => a.index - b.index)
  into.kind = moreExact(into.kind, from.kind)
  into.gender ??= from.gender
  into.number ??= from.number
  into.country ??= from.country
}
