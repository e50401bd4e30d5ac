/**
 * The first index from 0 to `count` for which `holds` is true, `count` where there is none. `holds` must
 * be false up to some index and true from there on: a binary search.
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
