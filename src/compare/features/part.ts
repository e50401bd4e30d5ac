import type { Feature } from './feature.ts'

/** One takes a part out of a number or counts on from it, and the other does not. */
export const part: Feature = {
  name: 'part',
  compare(a, b) {
    const own = (a.partial ? 1 : 0) + (a.further ? 2 : 0)
    const other = (b.partial ? 1 : 0) + (b.further ? 2 : 0)
    return own === other ? (own > 0 ? 0.5 : null) : -1
  },
}
