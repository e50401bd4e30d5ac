/**
 * Where notes of the given heights stand, so that each is beside its line or, where others are in the way, as little
 * below it as can be. `wanted` are the tops of their lines, in order.
 */
export function placed(wanted: readonly number[], heights: readonly number[]): number[] {
  let free = 0
  return wanted.map((top, i) => {
    const at = Math.max(top, free)
    free = at + heights[i]!
    return at
  })
}
