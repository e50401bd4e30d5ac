import type { TaggedWord } from '../models.ts'
import { hashText } from '../perceptron/hash.ts'
import { createWordTable, LOWER, normaliseWord, SUFFIX2, SUFFIX3 } from '../perceptron/words.ts'

/**
 * A sentence as the parser's templates see it: hashes by word number, from the root at 0 to "no word" at
 * the end. `passed` counts, before each word, verbs, commas, conjunctions and other marks: what stands
 * between two words is a difference.
 */
export interface ParseSentence {
  readonly words: number
  readonly lower: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  /** Universal and Penn tag together. */
  readonly tag: Int32Array
  readonly upos: Int32Array
  /** Number of the universal tag in `UPOS`, 0 for the root. */
  readonly uposNumber: Int32Array
  readonly passed: readonly Int32Array[]
}

export const UPOS = [
  'ROOT',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]

/** Kinds of words that stand between others and matter there. */
const KINDS = 6

function passingKind(upos: string, word: string): number {
  if (upos === 'VERB') return 0
  if (upos === 'CCONJ') return 1
  if (upos === 'NOUN' || upos === 'PROPN') return 2
  if (upos !== 'PUNCT') return -1
  const mark = normaliseWord(word)
  if (mark === ',') return 3
  return mark === '"' || mark === "'" ? 4 : 5
}

/** A reader that keeps what it has computed of words and tags. */
export function createSentenceReader(): (words: readonly string[], tags: readonly TaggedWord[]) => ParseSentence {
  const table = createWordTable()
  const hashes = new Map<string, number>()
  const numbers = new Map(UPOS.map((upos, i) => [upos, i]))
  const hashed = (text: string): number => {
    let hash = hashes.get(text)
    if (hash === undefined) hashes.set(text, (hash = hashText(text)))
    return hash
  }
  return (words, tags) => {
    table.reserve()
    const size = words.length + 2
    const [lower, suffix2, suffix3] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
    const [tag, upos, uposNumber] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
    const passed = Array.from({ length: KINDS }, () => new Int32Array(size))
    for (const column of [lower, suffix2, suffix3, tag, upos]) column[0] = 1
    for (let i = 1; i <= words.length; i++) {
      const word = tags[i - 1]!
      const offset = table.add(words[i - 1]!)
      const values = table.values()
      lower[i] = values[offset + LOWER]!
      suffix2[i] = values[offset + SUFFIX2]!
      suffix3[i] = values[offset + SUFFIX3]!
      tag[i] = Math.imul(hashed(word.upos), 31) ^ hashed(word.xpos)
      upos[i] = hashed(word.upos)
      uposNumber[i] = numbers.get(word.upos) ?? UPOS.length - 1
      const kind = passingKind(word.upos, words[i - 1]!)
      for (let k = 0; k < KINDS; k++) passed[k]![i + 1] = passed[k]![i]! + (k === kind ? 1 : 0)
    }
    return { words: words.length, lower, suffix2, suffix3, tag, upos, uposNumber, passed }
  }
}

/** What stands between two words, `low` before `high`: two bits for each kind, none, one or more. */
export function between({ passed }: ParseSentence, low: number, high: number): number {
  let bits = 0
  for (let k = 0; k < KINDS; k++) bits |= Math.min(2, passed[k]![high]! - passed[k]![low + 1]!) << (2 * k)
  return bits
}

/** Distances of 1 to 5 words as they are, then coarser. */
export const distance = (low: number, high: number): number => {
  const d = high - low
  return d <= 5 ? d : d <= 7 ? 6 : d <= 10 ? 7 : d <= 20 ? 8 : 9
}
