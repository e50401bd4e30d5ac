import type { Feature } from './feature.ts'

/** How much the two reports as a whole are about the same matter. */
export const matter: Feature = {
  name: 'matter',
  compare: (a, b, setting) => (a.at === b.at ? null : 2 * setting.matter(a.at, b.at) - 1),
}
