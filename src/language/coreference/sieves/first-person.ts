import { bodyOf } from '../body-of.ts'
import { agree, clusterOf, type Joining, merge, type Sieve } from '../clusters.ts'
import { interviewOf } from '../interview.ts'
import { isBody, type Mention } from '../mention.ts'
import { speakerOf } from '../speaker.ts'

const isPlural = (m: Mention): boolean => m.number === 'plural'

/** Whom "we" in the mouth of a speaker means: the speaker where it is several or a body, else the body it speaks for. */
function groupOf(joining: Joining, speaker: Mention): Mention | null {
  const cluster = clusterOf(joining, speaker)
  if (isBody(cluster.kind) || cluster.number === 'plural') return speaker
  return bodyOf(joining, cluster)
}

interface Voice {
  readonly key: string
  readonly speaker: Mention | null
}

/** Who speaks at a mention: in a quotation its speaker, in an interview who asks or answers, else the writer. */
function voiceOf(joining: Joining, m: Mention): Voice {
  if (m.quotation >= 0) return { key: `quotation ${m.quotation}`, speaker: speakerOf(joining, m.quotation) }
  const interview = interviewOf(joining)
  if (!interview) return { key: 'writer', speaker: null }
  return interview.questions.has(m.sentence)
    ? { key: 'questions', speaker: null }
    : { key: 'answers', speaker: interview.answers }
}

/** Whom a pronoun of the first or second person means, where it can be told: "you" only in the questions of an interview. */
function meant(joining: Joining, m: Mention, { speaker }: Voice): Mention | null {
  const interview = interviewOf(joining)
  if (joining.lexicon.pronouns.get(m.headLemma)!.person === 2)
    return m.quotation < 0 && interview?.questions.has(m.sentence) ? interview.answers : null
  return speaker && (isPlural(m) ? groupOf(joining, speaker) : speaker)
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
      if (m.form !== 'pronoun' || joining.lexicon.pronouns.get(m.headLemma)!.person === 3) continue
      const voice = voiceOf(joining, m)
      const other = meant(joining, m, voice)
      if (other && (isPlural(m) || agree(clusterOf(joining, other), clusterOf(joining, m)))) merge(joining, other, m)
      if (joining.lexicon.pronouns.get(m.headLemma)!.person === 2) continue
      const { speaker } = voice
      const key = `${speaker ? clusterOf(joining, speaker).mentions[0]!.index : voice.key} ${m.number}`
      const known = first.get(key)
      if (known) merge(joining, known, m)
      else first.set(key, m)
    }
  },
}
