import type { Actor, ActorMention, Document, Token } from '../document.ts'
import { bodyOf } from './body-of.ts'
import { type Cluster, clusterOf, type Joining } from './clusters.ts'
import type { Mention } from './mention.ts'
import { aliasKey } from './name-table.ts'

/** A state that is only a place in the report ("in Vesk") is no actor. */
const acting = /^(?:nsubj|obj|iobj|obl:agent|csubj)/

const isCore = ({ tokens }: Document, m: Mention): boolean => acting.test(tokens[m.head]!.relation)

/** Whether a cluster stands for somebody worth keeping: places that do nothing do not, nor pronouns alone but for the voice of the writer. */
function counts({ document, lexicon }: Joining, { mentions, kind }: Cluster): boolean {
  if (kind === 'thing') return false
  if (mentions.every(m => m.form === 'pronoun'))
    return mentions.every(m => lexicon.pronouns.get(m.headLemma)!.person === 1)
  return (
    (kind !== 'state' && kind !== 'unknown') ||
    mentions.some(m => isCore(document, m)) ||
    (mentions.length > 1 && kind !== 'state')
  )
}

const longest = (mentions: readonly Mention[], length: (m: Mention) => number): Mention =>
  mentions.reduce((best, m) => (length(m) > length(best) ? m : best))

/** The fullest name, with the country before it where it bears one ("Vesk's Foreign Ministry"); else the fullest description. */
function nameOf(joining: Joining, { names, mentions }: Cluster): string {
  const { lexicon, document } = joining
  const { tokens, text } = document
  if (names.length === 0) {
    const nominal = mentions.filter(n => n.form === 'nominal')
    const m =
      nominal.length > 0 ? longest(nominal, n => n.end - n.first) : (mentions.find(n => n.subject) ?? mentions[0]!)
    return text.slice(tokens[m.first]!.span[0], tokens[m.end - 1]!.span[1])
  }
  const owned = (m: Mention): boolean =>
    m.kind === 'organisation' && m.first < m.name!.first && tokens[m.name!.first - 1]?.xpos === 'POS'
  // "Russia" rather than the capital that speaks for it; else the fullest.
  const isCapital = (n: Mention): boolean => n.kind === 'state' && lexicon.capitals.has(aliasKey(n.words.join(' ')))
  const m = longest(
    names,
    n => (isCapital(n) ? 0 : n.words.length) + (owned(n) ? 0.5 : 0) + n.words.join('').length / 1000,
  )
  return text.slice(owned(m) ? tokens[m.first]!.span[0] : m.name!.span[0], m.name!.span[1])
}

/** Where a description begins without article and country: "[Vesk's] interior minister", "[the] mayor". */
function withoutLead({ document, lexicon }: Joining, { first, head }: Mention): number {
  let i = first
  const isLead = ({ upos, text }: Token): boolean =>
    upos === 'DET' || upos === 'PART' || lexicon.countryKeys.has(aliasKey(text))
  while (i < head && isLead(document.tokens[i]!)) i++
  return i
}

/** Roles before the name, and descriptions joined to a person by apposition or "is". */
function rolesOf(joining: Joining, { mentions, kind }: Cluster): string[] {
  const { tokens, text } = joining.document
  const roles = new Map<string, string>()
  for (const m of mentions) {
    const said = [...m.roles]
    if (
      kind === 'person' &&
      m.form === 'nominal' &&
      (m.indefinite || tokens[m.head]!.relation === 'appos' || !m.definite)
    ) {
      const first = withoutLead(joining, m)
      said.push(text.slice(tokens[first]!.span[0], tokens[m.end - 1]!.span[1]))
    }
    for (const role of said) if (!roles.has(role.toLowerCase())) roles.set(role.toLowerCase(), role)
  }
  return [...roles.values()]
}

const asMention = ({ tokens }: Document, { first, end, head, form, name }: Mention): ActorMention => ({
  span: [tokens[first]!.span[0], tokens[end - 1]!.span[1]],
  first,
  end,
  head,
  form,
  name: name?.span ?? null,
})

/** The joined mentions as actors, in order of first mention. */
export function actorsOf(joining: Joining): Actor[] {
  const { mentions, clusters } = joining
  const kept = [...new Set(mentions.map(m => clusters[m.index]!))].filter(cluster => counts(joining, cluster))
  const ids = new Map(kept.map((cluster, i) => [cluster, `a${i + 1}`]))
  return kept.map(cluster => actorOf(joining, cluster, ids))
}

/** Of whom somebody is the spokesman, head or member is told with the country that comes from there. */
function actorOf(joining: Joining, cluster: Cluster, ids: ReadonlyMap<Cluster, string>): Actor {
  const kind = cluster.kind === 'thing' ? 'unknown' : cluster.kind
  const body = kind === 'person' || kind === 'role' ? bodyOf(joining, cluster) : null
  const whole = body && clusterOf(joining, body)
  cluster.mentions.sort((a, b) => a.index - b.index)
  return {
    id: ids.get(cluster)!,
    name: nameOf(joining, cluster),
    kind,
    country: cluster.country ?? whole?.country ?? null,
    of: (whole && ids.get(whole)) ?? null,
    roles: rolesOf(joining, cluster),
    mentions: cluster.mentions.map(n => asMention(joining.document, n)),
  }
}
