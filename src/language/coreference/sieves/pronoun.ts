import { children, childrenBy, headOf } from '../../tree.ts'
import { agree, type Cluster, clusterOf, type Joining, merge, type Sieve } from '../clusters.ts'
import { isBody, type Mention } from '../mention.ts'
import { speakerOf } from '../speaker.ts'

/** How far back a pronoun looks: sentences and mentions. */
const reach = { sentences: 3, mentions: 40 }

/** Below this salience no antecedent is taken; an "it" is more often no actor than one. */
const least = { neuter: 100, plural: 60, personal: 45 }

const leastFor = (m: Mention): number =>
  m.gender === 'neuter' ? least.neuter : m.number === 'plural' ? least.plural : least.personal

/** A pronoun that looks back for whom it means; "I" and "herself" are told by voice and clause. */
function isAnaphor({ lexicon }: Joining, m: Mention): boolean {
  if (m.form !== 'pronoun') return false
  const { person, reflexive } = lexicon.pronouns.get(m.headLemma)!
  return person === 3 && !reflexive
}

/** "it is unclear", "it rained", "they tested it": no actor. An "it" that acts is the subject of a verb, or owns something. */
function isEmpty({ document, lexicon }: Joining, m: Mention): boolean {
  const { gender, number } = lexicon.pronouns.get(m.headLemma)!
  if (gender !== 'neuter' || number !== 'singular') return false
  const token = document.tokens[m.head]!
  if (token.relation === 'expl') return true
  if (!m.subject) return !token.relation.startsWith('nmod')
  const verb = headOf(document, token)
  if (verb?.upos !== 'VERB' || lexicon.impersonalVerbs.has(verb.lemma)) return true
  return children(document, verb).some(c => c.relation === 'csubj' || c.relation === 'expl')
}

/** The object of a verb is not its subject: "Brenn saw her". Possessives may be. */
function isArgumentOfSame({ document }: Joining, pronoun: Mention, candidate: Mention): boolean {
  const [p, c] = [document.tokens[pronoun.head]!, document.tokens[candidate.head]!]
  if (p.relation.startsWith('nmod')) return p.head === c.index
  const clause = (t: typeof p): number =>
    t.relation.startsWith('obl') || /^(nsubj|obj|iobj)/.test(t.relation) ? t.head : -1
  return clause(p) >= 0 && clause(p) === clause(c)
}

/** Whom an object cannot mean: the subject of its verb, under whatever name ("Brenn … Ada Brenn saw her"). */
function subjectOfSame({ document, byHead, clusters }: Joining, pronoun: Mention): Cluster | null {
  const token = document.tokens[pronoun.head]!
  const verb = /^(?:obj|iobj|obl)/.test(token.relation) ? headOf(document, token) : null
  const subject = verb && byHead.get(childrenBy(document, verb, 'nsubj')[0]?.index ?? -1)
  return subject ? clusters[subject.index]! : null
}

/** One of several ("the army and the police"): "they" are rather all of them, which no mention stands for. */
const isJoined = ({ document }: Joining, { head }: Mention): boolean =>
  document.tokens[head]!.relation === 'conj' || childrenBy(document, document.tokens[head]!, 'conj').length > 0

function fits(joining: Joining, pronoun: Mention, candidate: Mention): boolean {
  const cluster = clusterOf(joining, candidate)
  const { gender, number } = joining.lexicon.pronouns.get(pronoun.headLemma)!
  if (cluster.kind === 'thing')
    return gender === null ? cluster.number === 'plural' : gender === 'neuter' && cluster.number === 'singular'
  if (number === 'plural')
    return (
      cluster.number === 'plural' || (isBody(cluster.kind) && cluster.kind !== 'state' && !isJoined(joining, candidate))
    )
  if (gender === 'neuter')
    return isBody(cluster.kind) && cluster.number !== 'plural' && (cluster.kind !== 'state' || candidate.subject)
  const personal = cluster.kind === 'person' || cluster.kind === 'role' || cluster.kind === 'unknown'
  return personal && cluster.number !== 'plural' && (cluster.gender === null || cluster.gender === gender)
}

/** Higher is likelier. Nearness first, then subjects, names and those often spoken of. */
function salience(joining: Joining, pronoun: Mention, candidate: Mention): number {
  const { document } = joining
  const distance = pronoun.sentence - candidate.sentence
  const cluster = clusterOf(joining, candidate)
  const token = document.tokens[candidate.head]!
  const nested = token.relation.startsWith('nmod') || token.relation === 'compound' || token.relation === 'appos'
  let score = 100 - 35 * distance
  if (candidate.subject) score += headOf(document, token)?.relation === 'root' ? 40 : 30
  if (nested) score -= 10
  if (cluster.names.length > 0) score += 8
  if (cluster.gender !== null && cluster.gender === pronoun.gender) score += 10
  if (cluster.kind === 'unknown' || cluster.kind === 'thing') score -= 25
  if (pronoun.number === 'plural' && cluster.number !== 'plural') score -= 40
  score += 3 * Math.min(cluster.mentions.length, 5)
  if (pronoun.quotation !== candidate.quotation) score -= candidate.quotation >= 0 ? 25 : 5
  return score - 0.1 * Math.min(pronoun.index - candidate.index, 40)
}

function antecedentOf(joining: Joining, pronoun: Mention): Mention | null {
  const speaker = pronoun.quotation >= 0 ? speakerOf(joining, pronoun.quotation) : null
  const subject = subjectOfSame(joining, pronoun)
  let best: Mention | null = null
  let bestScore = leastFor(pronoun)
  for (let i = pronoun.index - 1, n = 0; i >= 0 && n < reach.mentions; i--, n++) {
    const candidate = joining.mentions[i]!
    if (pronoun.sentence - candidate.sentence > reach.sentences) break
    if (
      candidate.end > pronoun.first ||
      clusterOf(joining, candidate) === subject ||
      (candidate.form === 'pronoun' && !isAnaphor(joining, candidate)) ||
      !fits(joining, pronoun, candidate) ||
      isArgumentOfSame(joining, pronoun, candidate)
    )
      continue
    const bySpeaker = speaker !== null && clusterOf(joining, speaker) === clusterOf(joining, candidate)
    const score = salience(joining, pronoun, candidate) - (bySpeaker ? 90 : 0)
    if (score > bestScore) [best, bestScore] = [candidate, score]
  }
  return best
}

/** "he", "their", "it": the most salient earlier actor that agrees in number, gender and sort. Within a quotation not its speaker. */
export const pronoun: Sieve = {
  name: 'pronoun',
  run(joining) {
    for (const m of joining.mentions) {
      if (!isAnaphor(joining, m) || isEmpty(joining, m)) continue
      const antecedent = antecedentOf(joining, m)
      if (antecedent && (agree(clusterOf(joining, antecedent), clusterOf(joining, m)) || m.number === 'plural'))
        merge(joining, antecedent, m)
    }
  },
}
