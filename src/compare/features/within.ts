import { meet } from '../quantity.ts'
import type { Feature } from './feature.ts'

/** One voice seldom gives two numbers for one question in one report; two voices may well differ. */
export const within: Feature = {
  name: 'within',
  compare(a, b) {
    if (a.at !== b.at || meet(a.interval, b.interval)) return null
    return a.sources.at(-1) === b.sources.at(-1) ? -1 : -0.25
  },
}
