import { shared } from '../origins/shingles.ts'
import type { Feature } from './feature.ts'

/** The same words in a row around both numbers: one text behind both. */
export const run: Feature = {
  name: 'run',
  compare(a, b) {
    const both = shared(a.run, b.run)
    const smaller = Math.min(a.run.size, b.run.size)
    return smaller === 0 ? null : both / smaller
  },
}
