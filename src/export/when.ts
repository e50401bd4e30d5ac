import type { Time } from '../record/time.ts'

/** A stretch of days that a time names, both ends included: ISO dates and how many days they are. */
export interface Days {
  readonly from: string
  readonly to: string
  readonly count: number
}

/** The days of a time; null where it is not resolved or open at an end. */
export function daysOf(time: Time | null): Days | null {
  if (!time?.from || !time.to) return null
  const [from, to] = [time.from.slice(0, 10), time.to.slice(0, 10)]
  const count = Math.round((utc(to) - utc(from)) / 86_400_000) + 1
  return Number.isFinite(count) && count > 0 ? { from, to, count } : null
}

function utc(day: string): number {
  const [year, month, date] = day.split('-').map(Number)
  return Date.UTC(year!, (month ?? 1) - 1, date ?? 1)
}

/** The year, where all of the days lie in one. */
export const yearOf = (days: Days | null): number | null =>
  days && days.from.slice(0, 4) === days.to.slice(0, 4) ? Number(days.from.slice(0, 4)) : null
