/** What a dictionary says of single words, as it stands in a tagger's model. */
export interface ListedWords {
  /** Words in small letters, ascending, blanks between. */
  readonly words: string
  /** A character for each word, `0` and as many further as the bits of `speech` add up to. */
  readonly speech: string
}

/** As what a word is listed as it stands; `past` is an irregular past form or participle. */
export const speech = { noun: 1, verb: 2, adjective: 4, adverb: 8, name: 16, past: 32 } as const

/** As what a word is listed without its ending: a bit each, above those of `speech`. */
const endings = [
  { base: speech.noun, ending: 's', bit: 64 },
  { base: speech.verb, ending: 's', bit: 128 },
  { base: speech.verb, ending: 'ed', bit: speech.past },
  { base: speech.verb, ending: 'ing', bit: 256 },
  { base: speech.adjective, ending: 'er', bit: 512 },
  { base: speech.adjective, ending: 'est', bit: 1024 },
] as const

/** All bits together. */
export const MOST_LISTED = 2047

const FIRST = '0'.charCodeAt(0)

/** What a word in small letters is listed as, with or without a regular ending, as bits; 0 for an unlisted one. */
export function listedLookup({ words, speech: columns }: ListedWords): (word: string) => number {
  const bits = new Map(words === '' ? [] : words.split(' ').map((word, i) => [word, columns.charCodeAt(i) - FIRST]))
  const listedAs = (stems: readonly string[], base: number): boolean => stems.some(s => (bits.get(s) ?? 0) & base)
  return word => {
    let found = bits.get(word) ?? 0
    for (const { base, ending, bit } of endings) if (listedAs(stemsOf(word, ending), base)) found |= bit
    return found
  }
}

/** What a word may be without an ending; empty where it does not end so. */
function stemsOf(word: string, ending: string): readonly string[] {
  if (!word.endsWith(ending) || word.length < ending.length + 2) return []
  const stem = word.slice(0, -ending.length)
  const stems = [stem]
  if (ending === 's' && stem.endsWith('e')) stems.push(stem.slice(0, -1))
  if (ending !== 's') stems.push(`${stem}e`)
  if (ending !== 's' && stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1))
  if (ending === 's' && stem.endsWith('ie')) stems.push(`${stem.slice(0, -2)}y`)
  if (ending !== 's' && stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`)
  return stems
}
