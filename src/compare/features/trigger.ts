import { type Feature, sharedShare } from './feature.ts'

/** Both hang on an event that is named by the same word. */
export const trigger: Feature = {
  name: 'trigger',
  compare: (a, b) => {
    const share = sharedShare(a.triggers, b.triggers)
    return share === null ? null : share > 0 ? 1 : -0.2
  },
}
