import type { Told } from '../told.ts'
import type { Feature } from './feature.ts'

/** The reports came out within days of each other, or long apart. */
export const published: Feature = {
  name: 'published',
  compare(a, b) {
    const days = daysApart(a, b)
    return days === null ? null : Math.max(-1, 0.1 - days / 30)
  },
}

/** Days between two reports; null for one and the same, and where a day is not known. */
export function daysApart(a: Told, b: Told): number | null {
  if (a.at === b.at) return null
  const [first, second] = [a, b].map(t => Date.parse(t.reading.report.published?.slice(0, 10) ?? ''))
  const days = Math.abs(first! - second!) / 86_400_000
  return Number.isNaN(days) ? null : days
}
