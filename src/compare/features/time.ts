import type { Feature } from './feature.ts'

/** The times overlap, or lie apart: by a day little, by a month it is another happening. */
export const time: Feature = {
  name: 'time',
  compare(a, b) {
    if (a.from === null || b.from === null) return null
    const [aTo, bTo] = [a.to ?? a.from, b.to ?? b.from]
    if (a.from <= bTo && b.from <= aTo) return 0.5
    const gap = a.from > bTo ? days(bTo, a.from) : days(aTo, b.from)
    return Number.isNaN(gap) ? null : -Math.min(1, gap / 10)
  },
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
