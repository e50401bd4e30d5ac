import { mix, mix2, mix3 } from '../perceptron/hash.ts'
import {
  CLASS,
  FLAGS,
  FORM,
  LOWER,
  PREFIX1,
  PREFIX2,
  PREFIX3,
  PREFIX4,
  SHAPE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  SUFFIX5,
} from '../perceptron/words.ts'

/** Raise it with every change of the features: weights fit only the templates that they were trained with. */
export const TAG_TEMPLATES = 2

export const MOST_TAG_FEATURES = 64

/** A sentence as the templates see it. */
export interface TagContext {
  /** Attribute table of the words. */
  readonly values: Int32Array
  /** Offsets of the words, with two paddings on either side: word i stands at i + 2. */
  readonly offsets: Int32Array
  /** How the sentence uses capitals; see `sentenceCase`. */
  readonly casing: number
  /** The attribute table has been emptied before this sentence. */
  readonly anew: boolean
}

/**
 * 1 for a sentence in capitals, 2 for a headline With Most Words Capitalised, 3 for one without any
 * capital, 0 for a usual one: how much a capital says depends on it.
 */
export function sentenceCase(values: Int32Array, offsets: Int32Array): number {
  let letters = 0
  let first = 0
  let all = 0
  for (let i = 2; i < offsets.length - 2; i++) {
    const flags = values[offsets[i]! + FLAGS]!
    if (flags & (4 | 16)) continue
    letters++
    if (flags & 1) first++
    if (flags & 2) all++
  }
  if (letters < 3) return 0
  if (all * 4 > letters * 3) return 1
  if (first * 3 > letters * 2) return 2
  return first === 0 ? 3 : 0
}

/** Writes the features of word `i`: `wordFeatures`, then `contextFeatures`. Returns how many. */
export function tagFeatures(
  features: Int32Array,
  mask: number,
  context: TagContext,
  i: number,
  last: number,
  beforeLast: number,
): number {
  const n = wordFeatures(features, mask, context, i)
  return contextFeatures(features, n, mask, context, i, last, beforeLast)
}

/** Whether the features of word `i` by itself are those of its form: not at the beginning, nor in a headline. */
export const isUsual = ({ casing }: TagContext, i: number): boolean => i > 0 && casing === 0

const flagsOf = ({ values, casing }: TagContext, word: number, i: number): number =>
  values[word + FLAGS]! | (i === 0 ? 256 : 0) | (casing << 9)

/** The features of word `i` by itself. Returns how many. */
export function wordFeatures(features: Int32Array, mask: number, context: TagContext, i: number): number {
  const { values, offsets } = context
  const w = offsets[i + 2]!
  const lower = values[w + LOWER]!
  const kind = values[w + CLASS]!
  const shape = values[w + SHAPE]!
  const suffix2 = values[w + SUFFIX2]!
  const suffix3 = values[w + SUFFIX3]!
  const flags = flagsOf(context, w, i)
  let n = 0
  features[n++] = mix(1, 0) & mask
  features[n++] = mix(2, values[w + FORM]!) & mask
  features[n++] = mix(3, lower) & mask
  features[n++] = mix(4, values[w + SUFFIX1]!) & mask
  features[n++] = mix(5, suffix2) & mask
  features[n++] = mix(6, suffix3) & mask
  features[n++] = mix(7, values[w + SUFFIX4]!) & mask
  features[n++] = mix(8, values[w + SUFFIX5]!) & mask
  features[n++] = mix(9, values[w + PREFIX1]!) & mask
  features[n++] = mix(10, values[w + PREFIX2]!) & mask
  features[n++] = mix(11, values[w + PREFIX3]!) & mask
  features[n++] = mix(12, values[w + PREFIX4]!) & mask
  features[n++] = mix(13, shape) & mask
  features[n++] = mix(14, flags) & mask
  features[n++] = mix2(15, flags, suffix2) & mask
  features[n++] = mix2(16, shape, suffix3) & mask
  features[n++] = mix2(17, flags, kind) & mask
  features[n++] = mix(18, kind) & mask
  return n
}

/**
 * Writes from position `n` the features of word `i` with what stands around it; `last` and `beforeLast` are the labels
 * given to the two words before, plus one (0 at the start). Returns the position after them.
 */
export function contextFeatures(
  features: Int32Array,
  n: number,
  mask: number,
  context: TagContext,
  i: number,
  last: number,
  beforeLast: number,
): number {
  const { values, offsets } = context
  const w = offsets[i + 2]!
  const left = offsets[i + 1]!
  const left2 = offsets[i]!
  const right = offsets[i + 3]!
  const right2 = offsets[i + 4]!
  const lower = values[w + LOWER]!
  const kind = values[w + CLASS]!
  const shape = values[w + SHAPE]!
  const suffix2 = values[w + SUFFIX2]!
  const suffix3 = values[w + SUFFIX3]!
  const flags = flagsOf(context, w, i)
  const leftLower = values[left + LOWER]!
  const rightLower = values[right + LOWER]!
  const rightKind = values[right + CLASS]!
  const rightSuffix = values[right + SUFFIX3]!
  features[n++] = mix(19, last) & mask
  features[n++] = mix2(20, last, beforeLast) & mask
  features[n++] = mix2(21, last, lower) & mask
  features[n++] = mix2(22, last, kind) & mask
  features[n++] = mix2(23, last, suffix3) & mask
  features[n++] = mix2(24, last, flags) & mask
  features[n++] = mix3(25, last, beforeLast, kind) & mask
  features[n++] = mix3(26, last, kind, rightKind) & mask
  features[n++] = mix3(27, last, suffix2, rightKind) & mask
  features[n++] = mix3(28, last, flags, rightKind) & mask
  features[n++] = mix(29, leftLower) & mask
  features[n++] = mix2(30, leftLower, lower) & mask
  features[n++] = mix2(31, leftLower, kind) & mask
  features[n++] = mix2(32, leftLower, suffix2) & mask
  features[n++] = mix(33, values[left + SUFFIX3]!) & mask
  features[n++] = mix2(34, values[left + SHAPE]!, shape) & mask
  features[n++] = mix(35, rightLower) & mask
  features[n++] = mix2(36, lower, rightLower) & mask
  features[n++] = mix2(37, kind, rightLower) & mask
  features[n++] = mix2(38, suffix2, rightLower) & mask
  features[n++] = mix(39, rightSuffix) & mask
  features[n++] = mix(40, rightKind) & mask
  features[n++] = mix2(41, kind, rightKind) & mask
  features[n++] = mix2(42, kind, rightSuffix) & mask
  features[n++] = mix2(43, values[right + SHAPE]!, shape) & mask
  features[n++] = mix2(44, values[right + FLAGS]! & 255, flags) & mask
  features[n++] = mix(45, values[left2 + LOWER]!) & mask
  features[n++] = mix2(46, values[left2 + LOWER]!, leftLower) & mask
  features[n++] = mix(47, values[right2 + LOWER]!) & mask
  features[n++] = mix2(48, rightKind, values[right2 + CLASS]!) & mask
  features[n++] = mix3(49, kind, rightKind, values[right2 + CLASS]!) & mask
  features[n++] = mix3(50, leftLower, kind, rightLower) & mask
  features[n++] = mix2(51, beforeLast, kind) & mask
  return n
}
