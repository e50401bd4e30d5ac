import { mix, mix2, mix3 } from '../perceptron/hash.ts'
import {
  CLASS,
  FLAGS,
  FORM,
  LOWER,
  PREFIX2,
  PREFIX3,
  PREFIX4,
  SHAPE,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  SUFFIX5,
} from '../perceptron/words.ts'
import { PADDING, type SentenceView } from './sentence-view.ts'

/** Raise it with every change of the features: weights fit only the templates that they were trained with. */
export const NAME_TEMPLATES = 4

export const MOST_NAME_FEATURES = 96

/** What the rest of the document says of a word; see `document-view.ts`. */
export interface WordHints {
  /** How the word is written elsewhere in the document, bits. */
  readonly caseBits: number
  /** Hashes of the words before and after its runs elsewhere in the document, in pairs. */
  readonly around: readonly number[]
  /** Type of the names that the word stands in elsewhere, plus one; 0 for none. First look: always 0. */
  readonly inLonger: number
  readonly alone: number
}

/**
 * Writes the features of word `i`; `last` and `beforeLast` are the labels of the two words before, `opened` is
 * the position where the open name began, -1 for none. Returns how many.
 */
export function nameFeatures(
  features: Int32Array,
  mask: number,
  values: Int32Array,
  view: SentenceView,
  i: number,
  last: number,
  beforeLast: number,
  opened: number,
  hints: WordHints,
): number {
  const { offsets, listing, tags, runFirst, runEnd } = view
  const at = i + PADDING
  const w = offsets[at]!
  const [l1, l2, l3] = [offsets[at - 1]!, offsets[at - 2]!, offsets[at - 3]!]
  const [r1, r2, r3] = [offsets[at + 1]!, offsets[at + 2]!, offsets[at + 3]!]
  const lower = values[w + LOWER]!
  const [left, right] = [values[l1 + LOWER]!, values[r1 + LOWER]!]
  const [left2, right2] = [values[l2 + LOWER]!, values[r2 + LOWER]!]
  const kind = values[w + CLASS]!
  const [leftKind, rightKind] = [values[l1 + CLASS]!, values[r1 + CLASS]!]
  const shape = values[w + SHAPE]!
  const flags = (values[w + FLAGS]! << 4) | (i === 0 ? 1 : 0) | (view.casing << 1)
  const [list, leftList, rightList] = [listing[at]!, listing[at - 1]!, listing[at + 1]!]
  const first = offsets[runFirst[i]! + PADDING]!
  const final = offsets[runEnd[i]! - 1 + PADDING]!
  const before = values[offsets[runFirst[i]! - 1 + PADDING]! + LOWER]!
  const after = values[offsets[runEnd[i]! + PADDING]! + LOWER]!
  const runLength = Math.min(runEnd[i]! - runFirst[i]!, 6)
  const place = Math.min(i - runFirst[i]!, 4) * 8 + Math.min(runEnd[i]! - 1 - i, 4)
  const opening = opened < 0 ? 0 : values[offsets[opened + PADDING]! + LOWER]!
  let n = 0
  features[n++] = mix(1, last) & mask
  features[n++] = mix2(2, last, beforeLast) & mask
  features[n++] = mix(3, values[w + FORM]!) & mask
  features[n++] = mix2(4, lower, last) & mask
  features[n++] = mix2(5, left, last) & mask
  features[n++] = mix2(6, right, last) & mask
  features[n++] = mix(7, left) & mask
  features[n++] = mix(8, right) & mask
  features[n++] = mix(9, left2) & mask
  features[n++] = mix(10, right2) & mask
  features[n++] = mix2(11, left, lower) & mask
  features[n++] = mix2(12, lower, right) & mask
  features[n++] = mix2(13, left2, left) & mask
  features[n++] = mix2(14, right, right2) & mask
  features[n++] = mix(15, values[w + SUFFIX2]!) & mask
  features[n++] = mix(16, values[w + SUFFIX3]!) & mask
  features[n++] = mix(17, values[w + SUFFIX4]!) & mask
  features[n++] = mix(18, values[w + SUFFIX5]!) & mask
  features[n++] = mix(19, values[w + PREFIX2]!) & mask
  features[n++] = mix(20, values[w + PREFIX3]!) & mask
  features[n++] = mix(21, values[w + PREFIX4]!) & mask
  features[n++] = mix2(22, values[w + SUFFIX3]!, last) & mask
  features[n++] = mix2(23, shape, last) & mask
  features[n++] = mix3(24, values[l1 + SHAPE]!, shape, values[r1 + SHAPE]!) & mask
  features[n++] = mix2(25, flags, last) & mask
  features[n++] = mix2(26, kind, last) & mask
  features[n++] = mix2(27, leftKind, kind) & mask
  features[n++] = mix2(28, kind, rightKind) & mask
  features[n++] = mix3(29, leftKind, kind, rightKind) & mask
  features[n++] = mix3(30, rightKind, values[r2 + CLASS]!, last) & mask
  features[n++] = mix2(31, list, last) & mask
  features[n++] = mix3(32, leftList, list, rightList) & mask
  features[n++] = mix3(33, list, kind, flags) & mask
  features[n++] = mix2(34, listing[at + 2]!, rightList) & mask
  features[n++] = mix3(35, list, left, 0) & mask
  features[n++] = mix3(36, list, right, 0) & mask
  features[n++] = mix2(37, values[final + LOWER]!, place) & mask
  features[n++] = mix2(38, values[final + LOWER]!, last) & mask
  features[n++] = mix2(39, values[first + LOWER]!, last) & mask
  features[n++] = mix2(40, before, last) & mask
  features[n++] = mix2(41, after, last) & mask
  features[n++] = mix2(42, values[final + CLASS]!, values[first + CLASS]!) & mask
  features[n++] = mix3(43, runLength, place, last) & mask
  features[n++] = mix3(44, runLength, before, last) & mask
  features[n++] = mix3(45, runLength, after, last) & mask
  features[n++] = mix2(46, hints.caseBits, flags) & mask
  features[n++] = mix2(47, hints.caseBits, last) & mask
  features[n++] = mix2(48, opening, last) & mask
  features[n++] = mix2(49, opening, lower) & mask
  features[n++] = mix2(50, values[l1 + SUFFIX3]!, last) & mask
  features[n++] = mix2(51, values[r1 + SUFFIX3]!, last) & mask
  features[n++] = mix(52, values[l3 + LOWER]!) & mask
  features[n++] = mix(53, values[r3 + LOWER]!) & mask
  features[n++] = mix3(54, left, right, last) & mask
  features[n++] = mix3(55, list, last, flags) & mask
  features[n++] = mix3(56, values[final + CLASS]!, place, last) & mask
  features[n++] = mix2(70, tags[at]!, last) & mask
  features[n++] = mix3(71, tags[at - 1]!, tags[at]!, tags[at + 1]!) & mask
  features[n++] = mix2(72, tags[at]!, flags) & mask
  features[n++] = mix2(73, tags[at]!, lower) & mask
  features[n++] = mix3(74, tags[runEnd[i]! - 1 + PADDING]!, place, last) & mask
  features[n++] = mix3(75, tags[at]!, kind, list) & mask
  features[n++] = mix3(76, tags[runEnd[i]! + PADDING]!, after, last) & mask
  for (let a = 0; a < hints.around.length; a += 2) {
    features[n++] = mix3(77, hints.around[a]!, runLength, last) & mask
    features[n++] = mix3(78, hints.around[a + 1]!, runLength, last) & mask
  }
  if (hints.inLonger | hints.alone) {
    features[n++] = mix2(60, hints.inLonger, last) & mask
    features[n++] = mix2(61, hints.alone, last) & mask
    features[n++] = mix3(62, hints.inLonger, hints.alone, last) & mask
    features[n++] = mix3(63, hints.inLonger, kind, last) & mask
    features[n++] = mix3(64, hints.alone, list, last) & mask
  }
  return n
}
