import type { Document, Sentence } from '../document.ts'
import type { LanguagePack } from '../pack.ts'
import { type DraftName, isCapital, nameAtToken } from './draft.ts'
import { ORDINAL } from './reach.ts'
import { type NameWordSets, nameWordSets } from './word-sets.ts'

const CONFIDENCE = 0.7

/** Words of a person's name after a title, at most. */
const MOST_WORDS = 4

/**
 * Adds names that the finder passed over and the words around them tell: an organisation by its last word, where an
 * article or number stands before two words or more with a capital, and a person by the title before.
 *
 *   the [Border Brigade]   Judge [Amrit Solanki]
 */
export function withTold(document: Document, pack: LanguagePack, names: readonly DraftName[]): DraftName[] {
  const nameAt = nameAtToken(document.tokens.length, names)
  const told = document.sentences.flatMap(sentence => toldIn(document, sentence, pack, nameAt))
  return told.length === 0 ? [...names] : [...names, ...told]
}

function toldIn(
  { tokens, blocks }: Document,
  { first: start, end: stop, block }: Sentence,
  pack: LanguagePack,
  nameAt: Int32Array,
): DraftName[] {
  if (blocks[block]!.kind !== 'paragraph') return []
  const sets = nameWordSets(pack)
  const found: DraftName[] = []
  const isFree = (i: number): boolean => i < stop && nameAt[i] === -1 && isCapital(tokens[i]!.text)
  for (let i = start; i < stop; i++) {
    if (!isFree(i)) continue
    const first = i
    while (isFree(i)) i++
    if (isCapital(tokens[i]?.text)) continue
    const words = tokens.slice(first, i).map(t => t.text)
    const titles = words.findLastIndex(w => sets.offices.has(w) || sets.personTitles.has(w)) + 1
    if (isBody(words, tokens[first - 1]?.text ?? '', sets)) found.push(drafted(first, i, 'organisation'))
    else if (titles > 0 && isFullName(words.slice(titles), sets)) found.push(drafted(first + titles, i, 'person'))
  }
  return found
}

function isBody(words: readonly string[], before: string, { articles, organisationEndings }: NameWordSets): boolean {
  const introduced = articles.has(before.toLowerCase()) || ORDINAL.test(before)
  return words.length > 1 && introduced && organisationEndings.has(words.at(-1)!)
}

/** Two words or more that are no titles and no kinds of institution themselves: "Judge [Amrit Solanki]", not "Chief Justice". */
const isFullName = (words: readonly string[], { generic }: NameWordSets): boolean =>
  words.length > 1 &&
  words.length <= MOST_WORDS &&
  words.every(w => /^\p{Lu}\p{Ll}/u.test(w) && !generic.has(w.toLowerCase()))

const drafted = (first: number, end: number, kind: DraftName['kind']): DraftName => ({
  first,
  end,
  kind,
  country: null,
  confidence: CONFIDENCE,
})
