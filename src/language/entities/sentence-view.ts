import type { TaggedWord } from '../models.ts'
import { hashText } from '../perceptron/hash.ts'
import { CLASS, FLAGS, type WordTable } from '../perceptron/words.ts'
import { findListed, type ListedNames } from './listed-names.ts'
import type { PlaceNames } from './place-names.ts'
import { HYPHEN_TAIL, LINK, PARTICLE } from './word-class.ts'

/** Paddings on either side of a sentence: word i stands at i + PADDING. */
export const PADDING = 3

/** A sentence as the templates see it. */
export interface SentenceView {
  readonly length: number
  /** Attribute offsets of the words, padded. */
  readonly offsets: Int32Array
  /** First word and end of the run that a word stands in; -1 outside of runs. Only words of a run are labelled. */
  readonly runFirst: Int32Array
  readonly runEnd: Int32Array
  /** What the lists and the gazetteer say of the words at this place: kind x 4 + place in the phrase; 0 for nothing. Padded. */
  readonly listing: Int32Array
  /** Penn tags, hashed; padded. */
  readonly tags: Int32Array
  /** How the sentence uses capitals: 0 as usual, 1 nearly all in capitals, 2 each word with a capital. */
  readonly casing: number
}

export interface ViewTools {
  readonly table: WordTable
  readonly listed: ListedNames
  readonly places: PlaceNames
}

const HYPHEN = '-'
const hasCapital = (word: string): boolean => word !== word.toLowerCase()
const hasDigit = (word: string): boolean => /\d/.test(word)
/** Small words between the capitals of a name, at most: "of the". */
const MOST_LINKS = 2

/** Reads a sentence for the finder. Cost: a few look-ups a word, gazetteer look-ups only inside runs. */
export function viewSentence(words: readonly string[], tagged: readonly TaggedWord[], tools: ViewTools): SentenceView {
  const offsets = padded(
    words.map(w => tools.table.add(w)),
    tools.table.add(''),
  )
  const values = tools.table.values()
  const { runFirst, runEnd } = findRuns(words, i => values[offsets[i + PADDING]! + CLASS]!)
  const inRun = (i: number): boolean => runFirst[i]! >= 0
  return {
    length: words.length,
    offsets,
    runFirst,
    runEnd,
    listing: padded(listings(words, tools, inRun, runEnd), 0),
    tags: padded(
      tagged.map(t => tagHash(t.xpos)),
      0,
    ),
    casing: casingOf(values, offsets),
  }
}

const tagHashes = new Map<string, number>()

function tagHash(tag: string): number {
  let hash = tagHashes.get(tag)
  if (hash === undefined) tagHashes.set(tag, (hash = hashText(tag)))
  return hash
}

function padded(middle: ArrayLike<number>, padding: number): Int32Array {
  const all = new Int32Array(middle.length + 2 * PADDING).fill(padding)
  all.set(middle, PADDING)
  return all
}

/**
 * Runs of words that may hold names: words with a capital, and between them small words, hyphens and numbers.
 *
 *   the [Ministry of the Interior] said 12 [al - Shabaab] fighters
 */
function findRuns(words: readonly string[], classAt: (i: number) => number) {
  const runFirst = new Int32Array(words.length).fill(-1)
  const runEnd = new Int32Array(words.length).fill(-1)
  for (let i = 0; i < words.length; i++) {
    if (!(hasCapital(words[i]!) || (classAt(i) & PARTICLE && startsName(words, i)))) continue
    let end = i + 1
    for (let next = nextInRun(words, end, classAt); next > end; next = nextInRun(words, end, classAt)) end = next
    runFirst.fill(i, i, end)
    runEnd.fill(end, i, end)
    i = end - 1
  }
  return { runFirst, runEnd }
}

/** "al - Shabaab", "bin Laden". */
const startsName = (words: readonly string[], i: number): boolean =>
  hasCapital(words[i + 1] ?? '') || (words[i + 1] === HYPHEN && hasCapital(words[i + 2] ?? ''))

/** The second half of "Ing - wen"; "Mosul - based" looks the same and is told by its second half, or by the classifier. */
const isGlued = (words: readonly string[], i: number, classAt: (i: number) => number): boolean =>
  words[i] === HYPHEN &&
  i + 1 < words.length &&
  !(classAt(i + 1) & HYPHEN_TAIL) &&
  hasCapital(words[i - 1]!) &&
  /^\p{Ll}{2,6}$/u.test(words[i + 1] ?? '')

/** The end of the run when it goes on at `at`, else `at`. */
function nextInRun(words: readonly string[], at: number, classAt: (i: number) => number): number {
  for (let i = at; i < words.length && i <= at + MOST_LINKS; i++) {
    if (hasCapital(words[i]!)) return i + 1
    if (hasDigit(words[i]!) && i === at) return i + 1
    if (i === at && isGlued(words, i, classAt)) return i + 2
    if (!(words[i] === HYPHEN || words[i] === "'" || words[i] === '’' || classAt(i) & (LINK | PARTICLE))) return at
  }
  return at
}

/** Kinds of `SentenceView.listing`. */
const kinds = {
  country: 1,
  part: 2,
  capital: 3,
  region: 4,
  demonym: 5,
  people: 6,
  'armed-group': 7,
  calendar: 8,
  organisation: 12,
} as const
const SMALL_PLACE = 9
const PLACE = 10
const LARGE_PLACE = 11
const MOST_PLACE_WORDS = 4

function listings(
  words: readonly string[],
  { listed, places }: ViewTools,
  inRun: (i: number) => boolean,
  runEnd: Int32Array,
): Int32Array {
  const codes = new Int32Array(words.length)
  const mark = (kind: number, first: number, end: number): void => {
    for (let i = first; i < end; i++)
      codes[i] = kind * 4 + (end === first + 1 ? 3 : i === first ? 0 : i === end - 1 ? 2 : 1)
  }
  for (const { first, end, name } of findListed(words, listed, inRun, i => inRun(i) || words[i] === '.'))
    mark(kinds[name.what], first, end)
  for (let i = 0; i < words.length; i++) {
    if (!inRun(i) || codes[i] !== 0 || !hasCapital(words[i]!)) continue
    const { end, population } = placeAt(words, i, Math.min(runEnd[i]!, i + MOST_PLACE_WORDS), codes, places)
    if (population < 0) continue
    mark(population < 20_000 ? SMALL_PLACE : population < 300_000 ? PLACE : LARGE_PLACE, i, end)
    i = end - 1
  }
  return codes
}

/** The longest place name of the gazetteer that starts at `first`. */
function placeAt(words: readonly string[], first: number, most: number, codes: Int32Array, places: PlaceNames) {
  let name = ''
  let found = { end: first, population: -1 }
  for (let i = first; i < most && codes[i] === 0; i++) {
    name += i === first || words[i] === HYPHEN || words[i - 1] === HYPHEN ? words[i] : ` ${words[i]}`
    if (!hasCapital(words[i]!)) continue
    const population = places.population(name)
    if (population >= 0) found = { end: i + 1, population }
  }
  return found
}

function casingOf(values: Int32Array, offsets: Int32Array): number {
  let [letters, first, all] = [0, 0, 0]
  for (let i = PADDING; i < offsets.length - PADDING; i++) {
    const flags = values[offsets[i]! + FLAGS]!
    if (flags & (4 | 16)) continue
    letters++
    if (flags & 1) first++
    if (flags & 2) all++
  }
  if (letters < 3) return 0
  return all * 4 > letters * 3 ? 1 : first * 3 > letters * 2 ? 2 : 0
}
