import type { Document } from '../document.ts'
import type { LanguagePack } from '../pack.ts'
import { type DraftName, nameAtToken } from './draft.ts'
import { nameWordSets } from './word-sets.ts'

/** Words after the people, at most. */
const MOST_WORDS = 5

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/**
 * A people and the institution after it are one organisation where the finder saw only the people:
 *
 *   the [Syrian] Arab Army   →   the [Syrian Arab Army]
 */
export function withJoined(document: Document, pack: LanguagePack, names: readonly DraftName[]): DraftName[] {
  const nameAt = nameAtToken(document.tokens.length, names)
  const swallowed = new Set<DraftName>()
  const joined = names.map(name => {
    if (name.kind !== 'people' || swallowed.has(name)) return name
    const end = institutionEnd(document, pack, name)
    if (end < 0) return name
    const inside = [...new Set(nameAt.subarray(name.end, end))].filter(n => n >= 0).map(n => names[n]!)
    if (inside.some(n => n.kind === 'person' || n.end > end)) return name
    for (const n of inside) swallowed.add(n)
    return { ...name, end, kind: 'organisation' as const, confidence: 0.7 }
  })
  return joined.filter((_, i) => !swallowed.has(names[i]!))
}

/** The end of the capitals after a people that close with a word such as "Army"; -1 where they do not, or all words have capitals. */
function institutionEnd({ tokens, sentences }: Document, pack: LanguagePack, { first, end }: DraftName): number {
  const sentence = sentences[tokens[first]!.sentence]!
  let last = end
  while (last < sentence.end && last < end + MOST_WORDS && isCapital(tokens[last]!.text)) last++
  if (last === end || !nameWordSets(pack).organisationEndings.has(tokens[last - 1]!.text)) return -1
  const [before, after] = [tokens[first - 1]?.text ?? '', tokens[last]?.text ?? '']
  return isCapital(before) && first - 1 > sentence.first && isCapital(after) ? -1 : last
}
