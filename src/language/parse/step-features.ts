import { mix, mix2, mix3 } from '../perceptron/hash.ts'
import { between, distance, type ParseSentence } from './sentence.ts'
import type { ParseState } from './state.ts'

export const MOST_STEP_FEATURES = 128

/**
 * Features of a state for the choice of the next step. S0, S1, S2 are the top of the stack and those
 * below, N0 to N3 the next words; `l` and `r` are outermost dependents.
 */
export function stepFeatures(f: Int32Array, mask: number, sentence: ParseSentence, state: ParseState): number {
  const { lower, tag, upos } = sentence
  const none = state.words + 1
  const { depth, next } = state
  const s0 = state.stack[depth - 1]!
  const s1 = depth > 1 ? state.stack[depth - 2]! : none
  const s2 = depth > 2 ? state.stack[depth - 3]! : none
  const n0 = next
  const n1 = Math.min(next + 1, none)
  const n2 = Math.min(next + 2, none)
  const n3 = Math.min(next + 3, none)
  const s0l = state.left[s0]!
  const s0r = state.right[s0]!
  const s1l = state.left[s1]!
  const s1r = state.right[s1]!
  const n0l = state.left[n0]!

  const s0w = lower[s0]!
  const s0t = tag[s0]!
  const s1w = lower[s1]!
  const s1t = tag[s1]!
  const s2t = tag[s2]!
  const n0w = lower[n0]!
  const n0t = tag[n0]!
  const n1w = lower[n1]!
  const n1t = tag[n1]!
  const n2t = tag[n2]!
  const s0u = upos[s0]!
  const s1u = upos[s1]!
  const n0u = upos[n0]!
  const n1u = upos[n1]!
  const s0lt = tag[s0l]!
  const s0rt = tag[s0r]!
  const n0lt = tag[n0l]!
  const near = n0 > state.words ? 0 : distance(s0, n0)
  const span = s1 === none ? 0 : distance(s1, s0)
  const gap = n0 > state.words ? 0 : between(sentence, s0, n0)
  const inner = s1 === none ? 0 : between(sentence, s1, s0)
  const s0ll = state.leftLabels[s0]!
  const s0rl = state.rightLabels[s0]!
  const s1rl = state.rightLabels[s1]!
  const s1ll = state.leftLabels[s1]!
  const n0ll = state.leftLabels[n0]!
  const tags = mix2(200, s0t, n0t)
  const under = mix2(201, s1t, s0t)
  let n = 0
  f[n++] = mix2(1, s0w, s0t) & mask
  f[n++] = mix(2, s0w) & mask
  f[n++] = mix(3, s0t) & mask
  f[n++] = mix2(4, s1w, s1t) & mask
  f[n++] = mix(5, s1w) & mask
  f[n++] = mix(6, s1t) & mask
  f[n++] = mix2(7, lower[s2]!, s2t) & mask
  f[n++] = mix(8, s2t) & mask
  f[n++] = mix2(9, n0w, n0t) & mask
  f[n++] = mix(10, n0w) & mask
  f[n++] = mix(11, n0t) & mask
  f[n++] = mix2(12, n1w, n1t) & mask
  f[n++] = mix(13, n1w) & mask
  f[n++] = mix(14, n1t) & mask
  f[n++] = mix2(15, lower[n2]!, n2t) & mask
  f[n++] = mix(16, n2t) & mask
  f[n++] = mix(17, tag[n3]!) & mask

  f[n++] = mix3(20, s0w, n0w, tags) & mask
  f[n++] = mix2(21, s0w, tags) & mask
  f[n++] = mix2(22, n0w, tags) & mask
  f[n++] = mix2(23, s0w, n0w) & mask
  f[n++] = mix2(24, s0w, n0t) & mask
  f[n++] = mix2(25, s0t, n0w) & mask
  f[n++] = mix(26, tags) & mask
  f[n++] = mix3(27, s1w, s0w, under) & mask
  f[n++] = mix2(28, s1w, under) & mask
  f[n++] = mix2(29, s0w, under) & mask
  f[n++] = mix2(30, s1w, s0w) & mask
  f[n++] = mix(31, under) & mask
  f[n++] = mix2(32, s1w, s0t) & mask
  f[n++] = mix2(33, s1t, s0w) & mask
  f[n++] = mix2(34, s1t, n0t) & mask
  f[n++] = mix2(35, s1w, n0t) & mask
  f[n++] = mix2(36, s1t, n0w) & mask
  f[n++] = mix2(37, s1w, n0w) & mask
  f[n++] = mix2(38, n0t, n1t) & mask
  f[n++] = mix2(39, n0w, n1t) & mask
  f[n++] = mix2(40, n0w, n1w) & mask
  f[n++] = mix2(41, s0t, n1t) & mask
  f[n++] = mix2(42, s0w, n1w) & mask

  f[n++] = mix3(50, n0t, n1t, n2t) & mask
  f[n++] = mix2(51, tags, n1t) & mask
  f[n++] = mix2(52, under, n0t) & mask
  f[n++] = mix2(53, under, s2t) & mask
  f[n++] = mix3(54, s0w, n0t, n1t) & mask
  f[n++] = mix3(55, s0t, n0w, n1t) & mask
  f[n++] = mix3(56, s0w, s1t, n0t) & mask
  f[n++] = mix3(57, s1w, s0t, n0t) & mask
  f[n++] = mix2(58, under, n0w) & mask
  f[n++] = mix3(59, s0u, n0u, n1u) & mask
  f[n++] = mix3(60, s1u, s0u, n0u) & mask
  f[n++] = mix3(61, mix2(202, s1u, s0u), n0u, n1u) & mask
  f[n++] = mix3(62, mix2(203, s0u, n0u), n1u, upos[n2]!) & mask
  f[n++] = mix3(63, mix2(202, s1u, s0u), upos[s2]!, n0u) & mask
  f[n++] = mix2(64, tags, n1w) & mask

  f[n++] = mix2(70, tags, s0lt) & mask
  f[n++] = mix2(71, tags, s0rt) & mask
  f[n++] = mix2(72, tags, n0lt) & mask
  f[n++] = mix2(73, under, s0lt) & mask
  f[n++] = mix2(74, under, s0rt) & mask
  f[n++] = mix2(75, under, tag[s1r]!) & mask
  f[n++] = mix2(76, under, tag[s1l]!) & mask
  f[n++] = mix2(77, s0w, lower[s0l]!) & mask
  f[n++] = mix2(78, s0w, lower[s0r]!) & mask
  f[n++] = mix2(79, n0w, lower[n0l]!) & mask
  f[n++] = mix2(80, tags, tag[state.right2[s0]!]!) & mask
  f[n++] = mix2(81, tags, tag[state.left2[s0]!]!) & mask
  f[n++] = mix2(82, tags, tag[state.left2[n0]!]!) & mask
  f[n++] = mix2(83, s0t, lower[s0l]!) & mask
  f[n++] = mix2(84, s0t, lower[s0r]!) & mask
  f[n++] = mix2(85, n0t, lower[n0l]!) & mask

  f[n++] = mix2(90, s0w, near) & mask
  f[n++] = mix2(91, s0t, near) & mask
  f[n++] = mix2(92, n0w, near) & mask
  f[n++] = mix2(93, n0t, near) & mask
  f[n++] = mix2(94, tags, near) & mask
  f[n++] = mix2(95, under, span) & mask
  f[n++] = mix2(96, s1w, span) & mask
  f[n++] = mix2(97, s0w, span) & mask
  f[n++] = mix2(98, tags, gap) & mask
  f[n++] = mix2(99, under, inner) & mask
  f[n++] = mix3(100, s0u, n0u, gap) & mask
  f[n++] = mix3(101, s1u, s0u, inner) & mask

  f[n++] = mix2(110, s0w, state.rightCount[s0]!) & mask
  f[n++] = mix2(111, s0t, state.rightCount[s0]!) & mask
  f[n++] = mix2(112, s0w, state.leftCount[s0]!) & mask
  f[n++] = mix2(113, s0t, state.leftCount[s0]!) & mask
  f[n++] = mix2(114, n0t, state.leftCount[n0]!) & mask
  f[n++] = mix2(115, s1t, state.rightCount[s1]!) & mask
  f[n++] = mix2(116, s0w, s0rl) & mask
  f[n++] = mix2(117, s0t, s0rl) & mask
  f[n++] = mix2(118, s0t, s0ll) & mask
  f[n++] = mix2(119, s0w, s0ll) & mask
  f[n++] = mix2(120, n0w, n0ll) & mask
  f[n++] = mix2(121, n0t, n0ll) & mask
  f[n++] = mix2(122, s1t, s1rl) & mask
  f[n++] = mix2(123, s1w, s1rl) & mask
  f[n++] = mix2(124, tags, s0rl) & mask
  f[n++] = mix2(125, tags, n0ll) & mask
  f[n++] = mix3(126, under, s1rl, s1ll) & mask
  f[n++] = mix2(127, under, s0ll) & mask
  f[n++] = mix2(128, tags, s0ll) & mask
  f[n++] = mix3(129, tags, lower[state.marker[s0]!]!, 0) & mask
  f[n++] = mix3(130, under, lower[state.marker[s0]!]!, 0) & mask
  f[n++] = mix3(131, s1w, s0u, lower[state.marker[s0]!]!) & mask
  f[n++] = mix3(132, under, n0t, span) & mask
  f[n++] = mix3(133, s2t, s0t, lower[state.marker[s0]!]!) & mask
  return n
}
