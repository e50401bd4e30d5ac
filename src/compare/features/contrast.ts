import type { Feature } from './feature.ts'

/** A sentence that sets one number against the other: both are of the same. */
export const contrast: Feature = {
  name: 'contrast',
  compare: (a, b) =>
    a.at === b.at && a.sentence[0] === b.sentence[0] && a.contrasted !== b.contrasted && a.figure.role === b.figure.role
      ? 1
      : null,
}
