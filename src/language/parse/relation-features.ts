import { mix, mix2, mix3 } from '../perceptron/hash.ts'
import { between, distance, type ParseSentence } from './sentence.ts'
import type { ParseState } from './state.ts'

export const MOST_RELATION_FEATURES = 80

/**
 * Features for the relation of `d` to its head `h` at the moment when the arc is built: everything below
 * `d` is known by then, and the dependents of `h` up to here.
 */
export function relationFeatures(
  f: Int32Array,
  mask: number,
  sentence: ParseSentence,
  state: ParseState,
  h: number,
  d: number,
): number {
  const { lower, tag, upos, suffix3, suffix2 } = sentence
  const none = state.words + 1
  const side = h < d ? 1 : 2
  const [low, high] = h < d ? [h, d] : [d, h]
  const hw = lower[h]!
  const ht = tag[h]!
  const dw = lower[d]!
  const dt = tag[d]!
  const hu = upos[h]!
  const du = upos[d]!
  const pair = mix3(200, ht, dt, side)
  const coarse = mix3(201, hu, du, side)
  const far = distance(low, high)
  const gap = between(sentence, low, high)
  const marker = lower[state.marker[d]!]!
  const dll = state.leftLabels[d]!
  const drl = state.rightLabels[d]!
  const hll = state.leftLabels[h]!
  const hrl = state.rightLabels[h]!
  const before = d - 1
  const after = d + 1
  let n = 0
  f[n++] = mix(1, pair) & mask
  f[n++] = mix(2, coarse) & mask
  f[n++] = mix2(3, hw, side) & mask
  f[n++] = mix2(4, dw, side) & mask
  f[n++] = mix3(5, hw, dw, side) & mask
  f[n++] = mix2(6, pair, hw) & mask
  f[n++] = mix2(7, pair, dw) & mask
  f[n++] = mix3(8, pair, hw, dw) & mask
  f[n++] = mix2(9, coarse, hw) & mask
  f[n++] = mix2(10, coarse, dw) & mask
  f[n++] = mix2(11, pair, far) & mask
  f[n++] = mix2(12, pair, gap) & mask
  f[n++] = mix2(13, coarse, gap) & mask
  f[n++] = mix3(14, hw, far, side) & mask
  f[n++] = mix2(15, coarse, marker) & mask
  f[n++] = mix2(16, pair, marker) & mask
  f[n++] = mix3(17, hw, marker, side) & mask
  f[n++] = mix3(18, dw, marker, side) & mask
  f[n++] = mix2(19, coarse, dll) & mask
  f[n++] = mix2(20, coarse, drl) & mask
  f[n++] = mix2(21, coarse, hll) & mask
  f[n++] = mix2(22, coarse, hrl) & mask
  f[n++] = mix2(23, pair, dll) & mask
  f[n++] = mix2(24, pair, hll) & mask
  f[n++] = mix2(25, pair, hrl) & mask
  f[n++] = mix3(26, hw, hrl, side) & mask
  f[n++] = mix3(27, hw, du, hll) & mask
  f[n++] = mix3(28, dw, dll, side) & mask
  f[n++] = mix2(29, coarse, tag[before]!) & mask
  f[n++] = mix2(30, coarse, lower[before]!) & mask
  f[n++] = mix2(31, coarse, tag[after]!) & mask
  f[n++] = mix2(32, coarse, lower[after]!) & mask
  f[n++] = mix3(33, tag[before]!, dt, side) & mask
  f[n++] = mix3(34, dt, tag[after]!, side) & mask
  f[n++] = mix3(35, dw, tag[after]!, side) & mask
  f[n++] = mix2(36, coarse, h === 0 ? 0 : tag[h - 1]!) & mask
  f[n++] = mix2(37, coarse, tag[Math.min(h + 1, none)]!) & mask
  f[n++] = mix2(38, coarse, lower[Math.min(h + 1, none)]!) & mask
  f[n++] = mix2(39, coarse, tag[state.left[d]!]!) & mask
  f[n++] = mix2(40, coarse, lower[state.left[d]!]!) & mask
  f[n++] = mix2(41, coarse, tag[state.right[d]!]!) & mask
  f[n++] = mix2(42, coarse, lower[state.right[d]!]!) & mask
  f[n++] = mix2(43, pair, tag[state.left[h]!]!) & mask
  f[n++] = mix2(44, coarse, lower[state.left[h]!]!) & mask
  f[n++] = mix2(45, pair, tag[state.right[h]!]!) & mask
  f[n++] = mix2(46, coarse, lower[state.right[h]!]!) & mask
  f[n++] = mix2(47, coarse, suffix3[d]!) & mask
  f[n++] = mix2(48, coarse, suffix3[h]!) & mask
  f[n++] = mix3(49, suffix3[h]!, suffix3[d]!, side) & mask
  f[n++] = mix2(50, pair, suffix2[d]!) & mask
  f[n++] = mix3(51, marker, dll, coarse) & mask
  f[n++] = mix3(52, hw, du, marker) & mask
  f[n++] = mix3(53, pair, dll, drl) & mask
  f[n++] = mix3(54, coarse, d === 1 ? 1 : 0, far) & mask
  f[n++] = mix3(55, coarse, hll, hrl) & mask
  f[n++] = mix2(56, coarse, lower[state.marker[h]!]!) & mask
  f[n++] = mix2(57, coarse, tag[state.left2[d]!]!) & mask
  f[n++] = mix3(58, hw, dt, gap) & mask
  return n
}
