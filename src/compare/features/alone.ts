import type { Feature } from './feature.ts'

/** Of two numbers of one report most answer two questions. */
export const alone: Feature = {
  name: 'alone',
  compare: (a, b) => (a.at === b.at ? -1 : null),
}
