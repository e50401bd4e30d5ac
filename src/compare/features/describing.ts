import { type Feature, sharedShare } from './feature.ts'

/** What stands before the noun: “merchant vessels” are not “pirate vessels”. */
export const describing: Feature = {
  name: 'describing',
  compare(a, b) {
    const share = sharedShare(a.describing, b.describing)
    return share === null ? null : share > 0 ? share : -0.6
  },
}
