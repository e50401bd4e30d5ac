import { civil, dayNumber, isoDay, isoMonth, isoWeek, isoYear, weekday } from './calendar.ts'

export type Grain = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century'

/** A stretch of the calendar, as day numbers, both ends included. */
export interface Period {
  readonly grain: Grain
  readonly first: number
  readonly last: number
}

const monthsIn: Partial<Record<Grain, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}

/** Seasons begin in December, March, June and September; the others count from January. */
const offsetOf = (grain: Grain): number => (grain === 'season' ? 1 : 0)

/** The period of that grain that holds the day. */
export function periodAt(grain: Grain, day: number): Period {
  if (grain === 'day') return { grain, first: day, last: day }
  if (grain === 'week' || grain === 'weekend') {
    const monday = day - weekday(day) + 1
    return { grain, first: grain === 'week' ? monday : monday + 5, last: monday + 6 }
  }
  const size = monthsIn[grain]!
  const { year, month } = civil(day)
  const index = year * 12 + (month - 1) + offsetOf(grain)
  const start = Math.floor(index / size) * size - offsetOf(grain)
  return { grain, first: dayNumber(0, start + 1, 1), last: dayNumber(0, start + 1 + size, 1) - 1 }
}

/** The period of the same grain, `by` periods later. */
export function shift({ grain, first }: Period, by: number): Period {
  if (grain === 'day') return periodAt(grain, first + by)
  if (grain === 'week' || grain === 'weekend') return periodAt(grain, first + 7 * by)
  const { year, month } = civil(first)
  return periodAt(grain, dayNumber(year, month + by * monthsIn[grain]!, 1))
}

export const dayPeriod = (year: number, month: number, day: number): Period =>
  periodAt('day', dayNumber(year, month, day))
export const monthPeriod = (year: number, month: number): Period => periodAt('month', dayNumber(year, month, 1))
export const yearPeriod = (year: number): Period => periodAt('year', dayNumber(year, 1, 1))

export const seasonCodes = ['SP', 'SU', 'FA', 'WI'] as const

/** Number of a season (1 spring to 4 winter), quarter or half in its year. */
function numberIn(grain: Grain, month: number): number {
  if (grain === 'season') return month === 12 ? 4 : Math.floor(month / 3)
  return Math.floor((month - 1) / monthsIn[grain]!) + 1
}

/** TIMEX3 value. A winter bears the year in which it begins. */
export function timexOf(period: Period): string {
  const { year, month } = civil(period.first)
  const week = isoWeek(period.first)
  switch (period.grain) {
    case 'day':
      return isoDay(period.first)
    case 'week':
      return `${isoYear(week.year)}-W${String(week.week).padStart(2, '0')}`
    case 'weekend':
      return `${isoYear(week.year)}-W${String(week.week).padStart(2, '0')}-WE`
    case 'month':
      return isoMonth(year, month)
    case 'quarter':
      return `${isoYear(year)}-Q${numberIn('quarter', month)}`
    case 'half':
      return `${isoYear(year)}-H${numberIn('half', month)}`
    case 'season':
      return `${isoYear(year)}-${seasonCodes[numberIn('season', month) - 1]}`
    case 'year':
      return isoYear(year)
    case 'decade':
      return isoYear(year).slice(0, 3)
    case 'century':
      return isoYear(year).slice(0, 2)
  }
}

/** EDTF (ISO 8601-2, level 1): weeks, quarters and halves, which it has no level-1 form for, as intervals. */
export function edtfOf(period: Period): string {
  const { year, month } = civil(period.first)
  switch (period.grain) {
    case 'week':
    case 'weekend':
      return `${isoDay(period.first)}/${isoDay(period.last)}`
    case 'quarter':
    case 'half':
      return `${isoMonth(year, month)}/${isoDay(period.last).slice(0, 7)}`
    case 'season':
      return `${isoYear(year)}-2${numberIn('season', month)}`
    case 'decade':
      return `${timexOf(period)}X`
    case 'century':
      return `${timexOf(period)}XX`
    default:
      return timexOf(period)
  }
}
