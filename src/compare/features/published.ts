import type { Feature } from './feature.ts'

/** The reports came out within days of each other, or long apart. */
export const published: Feature = {
  name: 'published',
  compare(a, b) {
    const [first, second] = [a, b].map(t => Date.parse(t.reading.report.published?.slice(0, 10) ?? ''))
    const days = Math.abs(first! - second!) / 86_400_000
    return Number.isNaN(days) || a.at === b.at ? null : Math.max(-1, 0.2 - days / 20)
  },
}
