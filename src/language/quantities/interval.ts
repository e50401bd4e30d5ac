import type { QuantityUnit } from '../document.ts'
import type { Bound } from './words.ts'

export interface Interval {
  readonly low: number | null
  readonly point: number | null
  readonly high: number | null
  readonly approximate: boolean
}

/** What the words around a number make of it; the last of several before it tells ("over nearly 100"). "More than 100" counted things are 101 or more; "more than 5 km" stays 5. */
export function intervalOf(value: number, vague: boolean, bounds: readonly Bound[], unit: QuantityUnit): Interval {
  const step = unit === 'count' ? 1 : 0
  const telling = bounds.filter(b => b !== 'plain')
  const strong = telling.at(-1) === 'about' && !vague ? undefined : telling.find(b => b !== 'about')
  const approximate = vague || bounds.includes('about')
  if (strong === 'least') return { low: value, point: null, high: null, approximate }
  if (strong === 'above') return { low: next(value, step), point: null, high: null, approximate }
  if (strong === 'most') return { low: null, point: null, high: value, approximate }
  if (strong === 'below')
    return { low: null, point: null, high: Number.isInteger(value) ? value - step : value, approximate }
  if (vague) return { low: value, point: null, high: null, approximate }
  if (approximate) return { low: null, point: value, high: null, approximate }
  return { low: value, point: value, high: value, approximate }
}

/** The next whole number above. */
const next = (value: number, step: number): number => (step && Number.isInteger(value) ? value + step : value)

/** "30 to 40", "about 30 to 40". */
export const rangeOf = (low: number, high: number, bounds: readonly Bound[]): Interval => ({
  low,
  point: null,
  high,
  approximate: bounds.includes('about'),
})

/**
 * A measure in brackets repeats the one before it in other units and shares its bounds: "about
 * 60km (37 miles)", "less than 80 km (50 miles)".
 */
export function likeFirst(first: Interval, second: Interval): Interval {
  if (second.point === null || (first.low !== null && first.low === first.high)) return second
  if (first.point !== null) return { low: null, point: second.point, high: null, approximate: first.approximate }
  if (first.low !== null && first.high !== null) return second
  return {
    low: first.low === null ? null : second.point,
    point: null,
    high: first.high === null ? null : second.point,
    approximate: first.approximate,
  }
}
