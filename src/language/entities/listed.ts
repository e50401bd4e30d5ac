import type { Document, Sentence } from '../document.ts'
import type { LanguagePack } from '../pack.ts'
import { type DraftName, nameAtToken } from './draft.ts'
import { findListed, type ListedName, type Listing, listedNames } from './listed-names.ts'
import { surnamesIn } from './surnames.ts'
import { nameWordSets } from './word-sets.ts'

/**
 * Adds and corrects names by the word lists. A listed name that covers what the finder found, or of which the finder
 * found nothing, stands; one inside a longer name ("Syrian" in "Syrian Arab Army") does not.
 */
export function withListed(document: Document, pack: LanguagePack, found: readonly DraftName[]): DraftName[] {
  const names: (DraftName | null)[] = [...found]
  const surnames = surnamesIn(document, found)
  const nameAt = nameAtToken(document.tokens.length, found)
  for (const sentence of document.sentences)
    for (const listing of listingsIn(document, sentence, pack)) {
      const overlapping = new Set(nameAt.subarray(listing.first, listing.end))
      overlapping.delete(-1)
      const inside = [...overlapping].every(n => within(found[n]!, listing))
      if (!inside || !trustworthy(document, sentence, listing, overlapping.size > 0)) continue
      const before = overlapping.size === 1 ? found[[...overlapping][0]!]! : null
      if (before?.kind === 'person' && surnames.has(document.tokens[listing.first]!.text)) continue
      for (const n of overlapping) names[n] = null
      if (listing.name.what !== 'calendar') names.push(drafted(document, listing, before))
    }
  return names.filter(n => n !== null).filter(n => n.end > n.first)
}

const within = (name: DraftName, { first, end }: Listing): boolean => name.first >= first && name.end <= end

function drafted({ tokens }: Document, { first, end, name }: Listing, before: DraftName | null): DraftName {
  const agrees = before?.first === first && before.end === end && before.kind === name.kind
  const kind = before && !decides(name, tokens[end - 1]!.span[1] - tokens[first]!.span[0]) ? before.kind : name.kind
  return { first, end, kind, country: name.country, confidence: agrees ? Math.max(0.95, before.confidence) : 0.85 }
}

/** A short word for a people is also a person's name: "Karen", "Han". */
const SHORT_PEOPLE = 5

/** Names that are of one kind wherever they stand; a capital is also a person's name ("Sofia"). */
const decides = ({ what }: ListedName, letters: number): boolean =>
  what === 'people' ? letters > SHORT_PEOPLE : what !== 'capital'

/**
 * A short name in capitals (IS, AA, CAR) counts only where the sentence is not in capitals, and "US" is no word in
 * lower case; a listed name that opens a sentence in one word needs the finder's word or a second capital.
 */
function trustworthy({ tokens }: Document, sentence: Sentence, { first, end, name }: Listing, seen: boolean): boolean {
  const text = tokens[first]!.text
  if (end > first + 1) return true
  if (text.length <= 4 && text === text.toUpperCase()) return !allCapitals(tokens[first - 1]?.text, tokens[end]?.text)
  return seen || name.kind !== 'people' || first > sentence.first || text.length > 4
}

const allCapitals = (...words: readonly (string | undefined)[]): boolean =>
  words.some(w => w !== undefined && w.length > 3 && w === w.toUpperCase() && w !== w.toLowerCase())

function listingsIn({ tokens }: Document, { first, end }: Sentence, pack: LanguagePack): Listing[] {
  const words = tokens.slice(first, end).map(t => t.text)
  const hasCapital = (i: number): boolean => i < words.length && words[i] !== words[i]!.toLowerCase()
  const { particles } = nameWordSets(pack)
  const mayStart = (i: number): boolean =>
    hasCapital(i) || words[i + 1] === '-' || (particles.has(words[i]!) && hasCapital(i + 1))
  return findListed(words, listedNames(pack), mayStart, () => true).map(l => ({
    first: first + l.first,
    end: first + l.end,
    name: l.name,
  }))
}
