import type { Token } from '../../document.ts'
import { childrenBy } from '../../tree.ts'
import { agree, clusterOf, type Joining, merge, type Sieve } from '../clusters.ts'
import type { ActorLexicon } from '../lexicon.ts'
import type { Mention } from '../mention.ts'

/** Two names in apposition are two ("Orlin, Vesk"), unless they are already one. */
const mayJoin = (joining: Joining, a: Mention, b: Mention): boolean =>
  a.form !== 'pronoun' &&
  b.form !== 'pronoun' &&
  !(a.name && b.name) &&
  agree(clusterOf(joining, a), clusterOf(joining, b))

/** "Ada Brenn, treasurer and chief of staff": one person's roles may be a list. */
const bearsRole = (person: Mention, role: Mention): boolean =>
  person.kind === 'person' && person.name !== null && role.kind === 'role' && role.number === 'singular'

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
      if (
        other &&
        other !== m &&
        token.relation === 'appos' &&
        (bearsRole(m, other) ||
          bearsRole(other, m) ||
          !(isListed(joining, token) || isListed(joining, tokens[other.head]!)))
      )
        joinPair(joining, m, other)
      for (const label of [labelOf(joining, m), m.description === null ? null : joining.byHead.get(m.description)])
        if (label) joinPair(joining, m, label)
    }
  },
}

function joinPair(joining: Joining, a: Mention, b: Mention): void {
  if (mayJoin(joining, a, b)) merge(joining, a, b)
}

/** The noun right after a name that says what sort of body it is: "the Red Dawn militant group". */
function labelOf({ document, lexicon, byHead }: Joining, { name, kind }: Mention): Mention | null {
  if (!name || (kind !== 'organisation' && kind !== 'armed-group')) return null
  let i = name.end
  while (skipped(document.tokens[i], lexicon)) i++
  const after = byHead.get(i)
  return after && !after.name && lexicon.anyOrganisationNouns.has(after.headLemma) && document.tokens[i]!.xpos !== 'NNS'
    ? after
    : null
}

/** Between a name and its label: adjectives and closing quotation marks. */
const skipped = (t: Token | undefined, { armedAdjectives }: ActorLexicon): boolean =>
  t !== undefined && (t.upos === 'ADJ' || /^["”’']$/.test(t.text) || armedAdjectives.has(t.text.toLowerCase()))
