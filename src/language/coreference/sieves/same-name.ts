import { type Joining, merge, type Sieve } from '../clusters.ts'
import type { Mention } from '../mention.ts'
import { aliasKey } from '../name-table.ts'

/** One key for all names of a country (its capital where it speaks for it) or armed group that the lists know, else kind and words. */
function keyOf({ lexicon }: Joining, { words, kind }: Mention): string {
  const text = words.join(' ')
  const capitalOf = kind === 'state' ? lexicon.capitals.get(aliasKey(text)) : undefined
  return lexicon.aliases.get(aliasKey(text)) ?? capitalOf ?? `${kind === 'armed-group' ? 'organisation' : kind} ${text}`
}

/** The same name again: "Orlin Relief … Orlin Relief", "U.S. … United States". */
export const sameName: Sieve = {
  name: 'same-name',
  run(joining) {
    const first = new Map<string, Mention>()
    for (const m of joining.mentions) {
      if (!m.name) continue
      const key = keyOf(joining, m)
      const known = first.get(key)
      if (known) merge(joining, known, m)
      else first.set(key, m)
    }
  },
}
