import { meet, sameInterval } from '../quantity.ts'
import type { Feature } from './feature.ts'

/** The values agree, the more telling the larger they are (many things are two, few are 923); or lie far apart. */
export const value: Feature = {
  name: 'value',
  compare(a, b) {
    if (a.best === null || b.best === null) return null
    if (a.best === b.best || sameInterval(a.interval, b.interval)) return 0.35 + 0.65 * rarity(a.best)
    if (meet(a.interval, b.interval)) return 0.25
    const [small, large] = [Math.min(a.best, b.best), Math.max(a.best, b.best)]
    if (small === 0) return -0.2
    return -Math.min(1.6, 0.15 + Math.log10(large / small) * 0.8)
  },
}

const rarity = (n: number): number => Math.min(1, Math.max(0, Math.log10(n + 1) - 0.4) / 1.4)
