import { agree, type Cluster, clusterOf, type Joining, merge, type Sieve } from '../clusters.ts'
import { isBody, type Mention } from '../mention.ts'
import { speakerOf } from '../speaker.ts'

const isPlural = (m: Mention): boolean => m.number === 'plural'

/** The body that the speaker's own description names: "[Ada Brenn, head of the [Orlin Coast Guard]]". */
function bodyOf(joining: Joining, speaker: Cluster): Mention | null {
  for (const m of speaker.mentions)
    for (let i = m.index + 1; i < joining.mentions.length && joining.mentions[i]!.first < m.end; i++) {
      const inner = joining.mentions[i]!
      if (inner.form !== 'pronoun' && isBody(clusterOf(joining, inner).kind) && clusterOf(joining, inner) !== speaker)
        return inner
    }
  return null
}

/** Whom "we" in the mouth of a speaker means: the speaker where it is several or a body, else the body it speaks for. */
function groupOf(joining: Joining, speaker: Mention): Mention | null {
  const cluster = clusterOf(joining, speaker)
  if (isBody(cluster.kind) || cluster.number === 'plural') return speaker
  return bodyOf(joining, cluster)
}

/**
 * "I" and "we": in a quotation its speaker, and those the speaker speaks for; outside of all quotations the writer of
 * the report. Where nobody can be told, those of one voice are one.
 */
export const firstPerson: Sieve = {
  name: 'first-person',
  run(joining) {
    const first = new Map<string, Mention>()
    for (const m of joining.mentions) {
      if (m.form !== 'pronoun' || joining.lexicon.pronouns.get(m.headLemma)!.person !== 1) continue
      const speaker = m.quotation >= 0 ? speakerOf(joining, m.quotation) : null
      const meant = speaker && (isPlural(m) ? groupOf(joining, speaker) : speaker)
      if (meant && (isPlural(m) || agree(clusterOf(joining, meant), clusterOf(joining, m)))) merge(joining, meant, m)
      const voice = speaker ? `speaker ${clusterOf(joining, speaker).mentions[0]!.index}` : `quotation ${m.quotation}`
      const key = `${voice} ${m.number}`
      const known = first.get(key)
      if (known) merge(joining, known, m)
      else first.set(key, m)
    }
  },
}
