import type { Feature } from './feature.ts'

/** One number sums up and the other does not. */
export const scope: Feature = {
  name: 'scope',
  compare: (a, b) => (a.total === b.total ? (a.total ? 0.5 : null) : -1),
}
