import type { Token } from '../../document.ts'
import { childrenBy } from '../../tree.ts'
import { agree, clusterOf, type Joining, merge, type Sieve } from '../clusters.ts'
import type { Mention } from '../mention.ts'

/** Two names in apposition are two ("Orlin, Vesk"), unless they are already one. */
const mayJoin = (joining: Joining, a: Mention, b: Mention): boolean =>
  a.form !== 'pronoun' &&
  b.form !== 'pronoun' &&
  !(a.name && b.name) &&
  agree(clusterOf(joining, a), clusterOf(joining, b))

/** A list ("rebels, soldiers and police") is parsed as apposition now and then; a real one has no "and". */
const isListed = ({ document }: Joining, token: Token): boolean => childrenBy(document, token, 'conj', 'cc').length > 0

/**
 * "Ada Brenn, the mayor of Orlin", "the rebel group Red Dawn", "Vesta news agency": description and name of one.
 */
export const apposition: Sieve = {
  name: 'apposition',
  run(joining) {
    const { tokens } = joining.document
    for (const m of joining.mentions) {
      const token = tokens[m.head]!
      const other = joining.byHead.get(token.head)
      if (!other || other === m) continue
      const apposed = token.relation === 'appos' && !isListed(joining, token) && !isListed(joining, tokens[other.head]!)
      if ((apposed || isLabel(joining, m, other)) && mayJoin(joining, m, other)) merge(joining, m, other)
    }
  },
}

/** A name right before or after the noun that says what sort of body it is. */
function isLabel({ lexicon }: Joining, name: Mention, noun: Mention): boolean {
  if (!name.name || noun.name || (name.kind !== 'organisation' && name.kind !== 'armed-group')) return false
  const { first, end } = name.name
  const next = first === noun.head + 1 && lexicon.organisationNouns.has(noun.headLemma)
  const before = noun.head >= end && noun.head - end <= 1 && lexicon.anyOrganisationNouns.has(noun.headLemma)
  return next || before
}
