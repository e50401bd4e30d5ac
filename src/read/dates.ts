import type { PageWords } from '../language/page-words.ts'

/** The words of dates that a language supplies. */
export type DateWords = Pick<PageWords, 'months' | 'dateFillers'>

/** Reads the dates that pages and stamps give into ISO 8601, to the precision that was given; null when unsure. */
export function readDate(text: string, words: DateWords): string | null {
  const given = text.trim().slice(0, 80)
  return isoDateOf(given) ?? epoch(given) ?? spelledDate(given, words) ?? slashedDate(given)
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i

/** An ISO 8601 year, month, day or time, to the precision that was given; null when it is none. */
export function isoDateOf(words: string): string | null {
  const text = words.trim()
  if (/^\d{4}(-\d{2})?$/.test(text)) return isMonth(text) ? text : null
  const match = ISO.exec(text)
  if (!match) return null
  const [, year, month, day, hour, minute, second = '00', zone = ''] = match
  const date = calendarDate(Number(year), Number(month), Number(day))
  if (!date || hour === undefined) return date
  return withTime(date, Number(hour), Number(minute), Number(second), zone)
}

function isMonth(text: string): boolean {
  const month = Number(text.slice(5) || '1')
  return isYear(Number(text.slice(0, 4))) && month >= 1 && month <= 12
}

const isYear = (year: number): boolean => year >= 1800 && year < 2200

function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (!isYear(year) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

function withTime(date: string, hour: number, minute: number, second: number, zone: string): string {
  if (hour > 23 || minute > 59 || second > 59) return date
  const offset = /^(?:Z|UTC|GMT)$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
  return `${date}T${[hour, minute, second].map(n => String(n).padStart(2, '0')).join(':')}${offset}`
}

/** Seconds or milliseconds since 1970, as some templates write them. */
function epoch(text: string): string | null {
  if (!/^\d{10}(\d{3})?$/.test(text)) return null
  const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString()
  return isYear(Number(date.slice(0, 4))) ? date.replace('.000', '') : null
}

/** "Fri, 20 Feb 2015 08:00:00 GMT", "February 20, 2015", "20 February 2015 8:05 pm". */
function spelledDate(text: string, { months, dateFillers }: DateWords): string | null {
  const lower = text.toLowerCase()
  const words = [...lower.matchAll(/\p{L}+|\d+/gu)].filter(([w]) => !dateFillers.includes(w))
  const at = words.findIndex(([w]) => monthNumber(w, months) > 0)
  if (at < 0) return null
  const month = monthNumber(words[at]![0], months)
  const ordinals = /^(?:st|nd|rd|th|of)$/
  const before = words
    .slice(0, at)
    .filter(([w]) => !ordinals.test(w))
    .at(-1)
  const after = words.slice(at + 1).filter(([w]) => !ordinals.test(w))
  const dayFirst = before && /^\d{1,2}$/.test(before[0])
  const day = dayFirst ? before : after[0]
  const year = dayFirst ? after[0] : after[1]
  if (!day || !year || !/^\d{1,2}$/.test(day[0]) || !/^\d{4}$|^\d{2}$/.test(year[0])) return null
  const date = calendarDate(fullYear(year[0]), month, Number(day[0]))
  return date && timeAfter(date, lower.slice(year.index + year[0].length))
}

const monthNumber = (word: string, months: readonly (readonly string[])[]): number =>
  months.findIndex(names => names.includes(word)) + 1

/** Two digits are a year of the last century from 50 on. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) >= 50 ? 1900 : 2000)

const CLOCK = /^\D{0,6}(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(a\.?m\.?|p\.?m\.?)?\s*(z\b|utc|gmt|[+-]\d{2}:?\d{2})?/

function timeAfter(date: string, rest: string): string {
  const clock = CLOCK.exec(rest)
  if (!clock) return date
  const [, hour, minute, second = '0', half, zone = ''] = clock
  const h = half ? (Number(hour) % 12) + (half.startsWith('p') ? 12 : 0) : Number(hour)
  return withTime(date, h, Number(minute), Number(second), zone)
}

/** "2015/02/20"; "20/02/2015" and "2/20/2015" only where one of the two can be no month. */
function slashedDate(text: string): string | null {
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/.exec(text)
  if (yearFirst) return calendarDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const [, a, b, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(text)?.map(Number) ?? []
  if (a === undefined || b === undefined || year === undefined) return null
  if (a > 12 || a === b) return calendarDate(year, b, a)
  return b > 12 ? calendarDate(year, a, b) : null
}

/** The day in the path of an address: "/2015/02/20/", "/20150220-", "/2015-02-20". */
export function dateOfUrl(url: string): string | null {
  const match = /[/_-](\d{4})([/-]?)(\d{2})\2(\d{2})(?=[/_.-]|$)/.exec(url.replace(/^\w+:\/\/[^/]*/, ''))
  if (!match) return null
  return calendarDate(Number(match[1]), Number(match[3]), Number(match[4]))
}
