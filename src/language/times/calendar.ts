/**
 * The proleptic Gregorian calendar on whole days. A day is a number: days since 1970-01-01, so
 * that arithmetic needs no clock and no time zone.
 */
export interface CivilDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

/** Day number of a civil date; months and days out of range carry over. (H. Hinnant, chrono-compatible date algorithms.) */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1)
  const m = (months % 12) + 1
  const y = Math.floor(months / 12) - (m <= 2 ? 1 : 0)
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The civil date of a day number. */
export function civil(number: number): CivilDay {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

export const isoYear = (year: number): string => pad(year, 4)
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${pad(month, 2)}`

/** `2015-02-20`. */
export function isoDay(number: number): string {
  const { year, month, day } = civil(number)
  return `${isoMonth(year, month)}-${pad(day, 2)}`
}

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** The day number of an ISO date or date-time, of which only the day counts; null if it is none. */
export function parseDay(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!match) return null
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  return isDay(year, month, day) ? dayNumber(year, month, day) : null
}

/** 1 Monday to 7 Sunday; 1970-01-01 was a Thursday. */
export const weekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** ISO 8601 week: the week belongs to the year that holds its Thursday. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = number - weekday(number) + 4
  const { year } = civil(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}
