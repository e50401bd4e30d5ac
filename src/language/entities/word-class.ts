import type { NameWords } from './name-words.ts'

/** Bits of `CLASS` in the word table: what the lists say of a single word. */
const TITLE = 1
const ORGANISATION_ENDING = 2
const PLACE_ENDING = 4
export const PARTICLE = 8
const GIVEN_NAME = 16
const SURNAME = 32
/** Seen in lower case in running text: as the first word of a sentence it need be no name. */
const COMMON = 64
const ARMED_ENDING = 128
export const LINK = 256
const OPENING = 512
const FOLLOWER = 1024
/** After a hyphen it belongs to no name: "Mosul-based". */
export const HYPHEN_TAIL = 2048

/** Word lists that come with the weights: lower-case words with blanks between. */
export interface NameLexicon {
  readonly given: string
  readonly surnames: string
  readonly common: string
}

/** The class bits of a normalised word. */
export function wordClasses(words: NameWords, lexicon: NameLexicon): (form: string, lower: string) => number {
  const bits = new Map<string, number>()
  const add = (list: Iterable<string>, bit: number): void => {
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit)
  }
  const lower = (list: readonly string[]): string[] => list.map(w => w.toLowerCase())
  add(lexicon.given.split(' '), GIVEN_NAME)
  add(lexicon.surnames.split(' '), SURNAME)
  add(lexicon.common.split(' '), COMMON)
  add(lower(words.titles), TITLE)
  add(lower(words.organisationEndings), ORGANISATION_ENDING)
  add(lower(words.placeEndings), PLACE_ENDING)
  add(lower(words.particles), PARTICLE)
  add(lower([...words.armedGroupEndings, ...words.armedGroupMiddles]), ARMED_ENDING)
  add(lower(words.linkWords), LINK)
  add(lower([...words.organisationOpenings, ...words.placeOpenings]), OPENING)
  add(words.armedGroupFollowers, FOLLOWER)
  add(words.hyphenTails, HYPHEN_TAIL)
  return (_form, lowerForm) => bits.get(lowerForm) ?? 0
}
