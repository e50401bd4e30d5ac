import type { Document } from '../document.ts'
import type { LanguagePack } from '../pack.ts'
import { type DraftName, isCapital, nameAtToken } from './draft.ts'
import { keyOf, listedNames } from './listed-names.ts'
import { nameWordSets } from './word-sets.ts'

/** Words after the owner, at most. */
const MOST_WORDS = 5

const isOrdinal = (word: string): boolean => /^\d+(?:st|nd|rd|th)$/.test(word)

/**
 * A people, a country or a listed organisation and the institution after it are one organisation where the finder saw
 * only the first:
 *
 *   the [Syrian] Arab Army   →   the [Syrian Arab Army]
 *   the [U.S.] Naval Forces  →   the [U.S. Naval Forces]
 */
export function withJoined(document: Document, pack: LanguagePack, names: readonly DraftName[]): DraftName[] {
  const nameAt = nameAtToken(document.tokens.length, names)
  const swallowed = new Set<DraftName>()
  const joined = names.map(name => {
    if (swallowed.has(name) || !isOwner(document, pack, name)) return name
    const end = institutionEnd(document, pack, name)
    if (end < 0) return name
    const inside = [...new Set(nameAt.subarray(name.end, end))].filter(n => n >= 0).map(n => names[n]!)
    if (inside.some(n => n.kind === 'person' || n.end > end)) return name
    for (const n of inside) swallowed.add(n)
    return { ...name, end, kind: 'organisation' as const, confidence: 0.7 }
  })
  return joined.filter((_, i) => !swallowed.has(names[i]!))
}

function isOwner({ tokens }: Document, pack: LanguagePack, { first, end, kind }: DraftName): boolean {
  if (kind === 'people') return true
  if (kind !== 'place' && kind !== 'organisation') return false
  const key = keyOf(
    tokens
      .slice(first, end)
      .map(t => t.text)
      .join(''),
  )
  const what = listedNames(pack).get(key)?.what
  return what === 'country' || (what === 'organisation' && end === first + 1)
}

/** The end of the capitals after an owner that close with a word such as "Army"; -1 where they do not, or all words have capitals. */
function institutionEnd({ tokens, sentences }: Document, pack: LanguagePack, { first, end }: DraftName): number {
  const sentence = sentences[tokens[first]!.sentence]!
  const goesOn = (i: number): boolean => isCapital(tokens[i]!.text) || (i === end && isOrdinal(tokens[i]!.text))
  let last = end
  while (last < sentence.end && last < end + MOST_WORDS && goesOn(last)) last++
  if (last === end || !nameWordSets(pack).organisationEndings.has(tokens[last - 1]!.text)) return -1
  const [before, after] = [tokens[first - 1]?.text ?? '', tokens[last]?.text ?? '']
  return isCapital(before) && first - 1 > sentence.first && isCapital(after) ? -1 : last
}
