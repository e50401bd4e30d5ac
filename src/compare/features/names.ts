import { type Feature, sharedShare } from './feature.ts'

/** Names in both sentences. */
export const names: Feature = {
  name: 'names',
  compare: (a, b) => {
    const share = sharedShare(a.names, b.names)
    return share === null || share === 0 ? null : share
  },
}
