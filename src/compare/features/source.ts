import type { Feature } from './feature.ts'

/** The same person or office gives both numbers. */
export const source: Feature = {
  name: 'source',
  compare(a, b) {
    const [own, other] = [a.sources.at(-1), b.sources.at(-1)]
    if (own === undefined || other === undefined) return null
    return own === other || own.endsWith(` ${other}`) || other.endsWith(` ${own}`) ? 1 : null
  },
}
