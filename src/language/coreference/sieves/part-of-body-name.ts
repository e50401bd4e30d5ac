import { agree, type Cluster, clusterOf, type Joining, merge, type Sieve } from '../clusters.ts'
import { isBody, type Mention } from '../mention.ts'
import { aliasKey } from '../name-table.ts'

interface NamedBody {
  readonly mention: Mention
  /** Words of the name without those that it may have or lack at its end: "Orlin Steel Company Ltd" → orlin steel. */
  readonly words: readonly string[]
  /** How many words before the last name its country: 1 in "Vesk Air Force". */
  readonly lead: number
}

function leadOf({ lexicon }: Joining, words: readonly string[]): number {
  for (let n = Math.min(3, words.length - 1); n > 0; n--)
    if (lexicon.countryKeys.has(aliasKey(words.slice(0, n).join(' ')))) return n
  return 0
}

function namedBody(joining: Joining, mention: Mention): NamedBody {
  let { words } = mention
  if (words.length > 1 && joining.lexicon.definiteWords.has(words[0]!)) words = words.slice(1)
  while (words.length > 1 && joining.lexicon.nameTails.has(words.at(-1)!)) words = words.slice(0, -1)
  return { mention, words, lead: leadOf(joining, words) }
}

const isNamedBody = (m: Mention): boolean => m.name !== null && isBody(m.kind) && m.kind !== 'state'

/** "the Orlin Steel Company" and "Orlin Steel Ltd": the same but for the tail. Returns the first of each. */
function joinSame(joining: Joining, bodies: readonly NamedBody[]): NamedBody[] {
  const known = new Map<string, NamedBody>()
  for (const body of bodies) {
    const key = body.words.join(' ')
    const same = known.get(key)?.mention
    if (same && agree(clusterOf(joining, same), clusterOf(joining, body.mention))) merge(joining, same, body.mention)
    if (!same) known.set(key, body)
  }
  return [...known.values()]
}

/** "Orlin" of "Orlin Steel Works". */
const isBeginning = (short: NamedBody, long: NamedBody): boolean =>
  short.words.length < long.words.length && short.words.every((w, i) => w === long.words[i])

/** "the Herons" of "the Tarn Herons"; the ending must name more than a sort. */
const isEnding =
  ({ lexicon }: Joining): Shortens =>
  (short, long) =>
    short.lead === 0 &&
    short.words.length < long.words.length &&
    !(short.words.length === 1 && lexicon.sortOf.has(short.words[0]!)) &&
    short.words.every((w, i) => w === long.words[long.words.length - short.words.length + i])

/** "the Air Force" of "the Vesk Air Force"; two bodies with a country are two. */
const isWithoutCountry = (short: NamedBody, long: NamedBody): boolean =>
  short.lead === 0 && long.lead > 0 && short.words.join(' ') === long.words.slice(long.lead).join(' ')

type Shortens = (short: NamedBody, long: NamedBody) => boolean

/** Joins a short name to the one body in the report whose longer name it can stand for. */
function joinShort(joining: Joining, bodies: readonly NamedBody[], shortens: Shortens): void {
  for (const short of bodies) {
    const own = clusterOf(joining, short.mention)
    const fitting = new Set<Cluster>(
      bodies.filter(long => shortens(short, long)).map(long => clusterOf(joining, long.mention)),
    )
    fitting.delete(own)
    const [only] = fitting
    if (only && fitting.size === 1 && agree(only, own)) merge(joining, only.mentions[0]!, short.mention)
  }
}

/** Short names of bodies: without tail, without country, or the first words alone. */
export const partOfBodyName: Sieve = {
  name: 'part-of-body-name',
  run(joining) {
    const named = joining.mentions.filter(isNamedBody).map(m => namedBody(joining, m))
    const bodies = joinSame(joining, named)
    joinShort(joining, bodies, isWithoutCountry)
    joinShort(joining, bodies, isBeginning)
    joinShort(joining, bodies, isEnding(joining))
  },
}
