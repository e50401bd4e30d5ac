import { clusterOf, type Joining, merge, type Sieve } from '../clusters.ts'
import type { Mention } from '../mention.ts'

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}.&-]{1,7}s?$/u.test(text)

const letters = (text: string): string => text.replace(/[^\p{Lu}]/gu, '')

/** The initials of a name with and without its small words: "Orlin Coast Guard" → OCG. */
function initials({ document, lexicon }: Joining, { name }: Mention): string[] {
  const words = document.tokens.slice(name!.first, name!.end).filter(t => /^\p{L}/u.test(t.text))
  if (words.length < 2) return []
  const long = words.filter(t => !lexicon.acronymSkips.has(t.text.toLowerCase()))
  const of = (list: typeof words): string => list.map(t => t.text[0]!.toUpperCase()).join('')
  return [of(long), of(words)]
}

/** A short form right after the long one: "the Orlin Coast Guard (OCG)". */
function introduced({ document }: Joining, long: Mention, short: Mention): boolean {
  const { tokens } = document
  const open = tokens[long.name!.end]
  return open?.text === '(' && short.name!.first === long.name!.end + 1 && tokens[short.name!.end]?.text === ')'
}

/** Short forms: in brackets after the name, or made of its initials. */
export const acronym: Sieve = {
  name: 'acronym',
  run(joining) {
    const byInitials = new Map<string, Mention>()
    const named = joining.mentions.filter(m => m.name && m.kind !== 'person' && m.kind !== 'people')
    for (const m of named) for (const key of initials(joining, m)) if (!byInitials.has(key)) byInitials.set(key, m)
    for (const [i, m] of named.entries()) {
      const text = joining.document.text.slice(...m.name!.span)
      const before = named[i - 1]
      const bracketed = before && introduced(joining, before, m)
      const long = bracketed ? before : isAcronym(text) ? byInitials.get(letters(text)) : undefined
      if (!long || clusterOf(joining, long) === clusterOf(joining, m)) continue
      if (bracketed ? isAcronym(text) : long.kind === m.kind) merge(joining, long, m)
    }
  },
}
