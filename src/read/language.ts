import { packs } from '../language/packs.ts'

const SAMPLE = 4000
const ENOUGH_WORDS = 40

/**
 * The language of a text, ISO 639-1. A language that has a pack is known by the share of its commonest
 * words, without loading anything; only a text that has few of them is given to the detector, whose
 * tables take a third of a second to load. `hint` is what a page says of itself: it decides where the
 * text is too short to tell.
 */
export async function languageOf(text: string, hint: string | null = null): Promise<string> {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const known = packs.find(pack => share(words, functionWords(pack.code)) >= 0.2)
  if (known) return known.code
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(text.slice(0, SAMPLE))
  if (found.language && (words.length >= ENOUGH_WORDS || hint === null) && found.isReliable()) return found.language
  return hint ?? packs[0]!.code
}

const wordSets = new Map<string, ReadonlySet<string>>()

function functionWords(code: string): ReadonlySet<string> {
  let set = wordSets.get(code)
  if (!set) wordSets.set(code, (set = new Set(packs.find(p => p.code === code)?.pages.functionWords)))
  return set
}

function share(words: readonly string[], common: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter(w => common.has(w)).length / words.length
}
