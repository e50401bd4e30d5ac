import type { Document, Token } from '../../document.ts'
import { childrenBy, headOf, relationOf } from '../../tree.ts'
import { agree, clusterOf, type Joining, merge, type Sieve } from '../clusters.ts'

/** Head words above a token that can hold its subject, the nearest first. */
function* above(document: Document, token: Token): Generator<Token> {
  for (let t = headOf(document, token), n = 0; t && n < 8; t = headOf(document, t), n++) yield t
}

/** "told [the crews] to help themselves": whoever is told is the subject of what follows. */
const personTold = (document: Document, t: Token): Token | undefined =>
  relationOf(t) === 'xcomp' ? childrenBy(document, headOf(document, t)!, 'iobj')[0] : undefined

/** The head word of what "herself" means: the noun it stands beside, else the subject of the nearest clause that has one. */
function antecedentHead(document: Document, token: Token): number | null {
  const beside = headOf(document, token)
  if (beside && token.relation.endsWith('npmod') && beside.upos !== 'VERB') return beside.index
  for (const t of above(document, token)) {
    const subject = childrenBy(document, t, 'nsubj')[0] ?? personTold(document, t)
    const modified = relationOf(t) === 'acl' ? t.head : null
    if (subject && !/^W/.test(subject.xpos)) return subject.index
    if (modified !== null) return modified
  }
  return null
}

/** "Brenn blamed herself": the subject of the clause. */
export const reflexive: Sieve = {
  name: 'reflexive',
  run(joining: Joining) {
    const { document, lexicon, mentions, byHead } = joining
    for (const m of mentions) {
      if (m.form !== 'pronoun' || !lexicon.pronouns.get(m.headLemma)!.reflexive) continue
      const head = antecedentHead(document, document.tokens[m.head]!)
      const other = head === null ? undefined : byHead.get(head)
      if (other && other !== m && agree(clusterOf(joining, other), clusterOf(joining, m))) merge(joining, other, m)
    }
  },
}
