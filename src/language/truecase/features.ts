import type { ListedName } from '../entities/listed-names.ts'
import { mix, mix2, mix3 } from '../perceptron/hash.ts'
import {
  CLASS,
  FLAGS,
  LOWER,
  PREFIX2,
  PREFIX3,
  PREFIX4,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  SUFFIX5,
} from '../perceptron/words.ts'

export const MOST_CASE_FEATURES = 40

/** How running text writes a word: small, with a Capital, in CAPITALS. */
export const SMALL = 0
export const CAPITAL = 1
export const CAPITALS = 2
export const WRITINGS = 3

/** Paddings on either side of a sentence: word i stands at i + CASE_PADDING. */
export const CASE_PADDING = 2

/** A sentence in small letters as the templates see it. */
export interface CaseContext {
  readonly values: Int32Array
  /** Attribute offsets of the words, padded. */
  readonly offsets: Int32Array
  /** What the lists say: kind of the listed name plus one, times 4, plus the size of a place of this name; padded. */
  readonly known: Int32Array
}

export const listedKinds: readonly ListedName['what'][] = [
  'country',
  'part',
  'capital',
  'region',
  'demonym',
  'people',
  'armed-group',
  'organisation',
  'calendar',
]

/** Writes the features of word `i`; `last` and `beforeLast` are the writings of the two words before. Returns how many. */
export function caseFeatures(
  features: Int32Array,
  mask: number,
  { values, offsets, known }: CaseContext,
  i: number,
  last: number,
  beforeLast: number,
): number {
  const at = i + CASE_PADDING
  const [w, l1, l2, r1, r2] = [offsets[at]!, offsets[at - 1]!, offsets[at - 2]!, offsets[at + 1]!, offsets[at + 2]!]
  const lower = values[w + LOWER]!
  const [left, right] = [values[l1 + LOWER]!, values[r1 + LOWER]!]
  const kind = values[w + CLASS]!
  const list = known[at]!
  const history = last * 4 + beforeLast
  let n = 0
  features[n++] = mix(1, history) & mask
  features[n++] = mix(2, lower) & mask
  features[n++] = mix2(3, lower, last) & mask
  features[n++] = mix2(4, left, lower) & mask
  features[n++] = mix2(5, lower, right) & mask
  features[n++] = mix2(6, left, last) & mask
  features[n++] = mix(7, right) & mask
  features[n++] = mix(8, values[l2 + LOWER]!) & mask
  features[n++] = mix(9, values[r2 + LOWER]!) & mask
  features[n++] = mix2(10, left, right) & mask
  features[n++] = mix2(11, values[w + SUFFIX2]!, kind) & mask
  features[n++] = mix(12, values[w + SUFFIX3]!) & mask
  features[n++] = mix(13, values[w + SUFFIX4]!) & mask
  features[n++] = mix(14, values[w + SUFFIX5]!) & mask
  features[n++] = mix(15, values[w + PREFIX2]!) & mask
  features[n++] = mix(16, values[w + PREFIX3]!) & mask
  features[n++] = mix(17, values[w + PREFIX4]!) & mask
  features[n++] = mix2(18, values[w + SUFFIX3]!, last) & mask
  features[n++] = mix2(19, kind, history) & mask
  features[n++] = mix3(20, values[l1 + CLASS]!, kind, values[r1 + CLASS]!) & mask
  features[n++] = mix2(21, kind, values[r1 + CLASS]!) & mask
  features[n++] = mix2(22, values[l1 + CLASS]!, kind) & mask
  features[n++] = mix2(23, list, history) & mask
  features[n++] = mix3(24, known[at - 1]!, list, known[at + 1]!) & mask
  features[n++] = mix2(25, list, kind) & mask
  features[n++] = mix2(26, list, left) & mask
  features[n++] = mix2(27, list, right) & mask
  features[n++] = mix2(28, kind, left) & mask
  features[n++] = mix2(29, kind, right) & mask
  features[n++] = mix2(30, values[l1 + FLAGS]!, values[r1 + FLAGS]!) & mask
  features[n++] = mix3(31, values[w + FLAGS]!, left, last) & mask
  features[n++] = mix2(32, values[r1 + SUFFIX3]!, kind) & mask
  return n
}
