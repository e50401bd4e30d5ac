import type { Feature } from './feature.ts'

/** The same place, another one, or one in another country. */
export const place: Feature = {
  name: 'place',
  compare(a, b) {
    if (a.country !== null && b.country !== null && a.country !== b.country) return -1
    if (a.place === null || b.place === null) return null
    return a.place === b.place || a.place.includes(b.place) || b.place.includes(a.place) ? 0.5 : -0.7
  },
}
