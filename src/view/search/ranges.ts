import type { Match } from './search.ts'

type Numbers = Extract<Match, { kind: 'numbers' }>
type Days = Extract<Match, { kind: 'days' }>

/** `10`, `>=10`, `>10`, `<=10`, `<10`, `10..20`, `10..`; null for anything else. Counts are whole: `>10` is 11 and more. */
export function numberRange(text: string): Numbers | null {
  const range = /^(-?\d+(?:\.\d+)?)?\.\.(-?\d+(?:\.\d+)?)?$/.exec(text)
  if (range) return numbers(range[1], range[2])
  const match = /^(>=|<=|>|<|=)?(-?\d+(?:\.\d+)?)$/.exec(text.replace(/(?<=\d)[,_](?=\d{3})/g, ''))
  const value = match && decimal(match[2]!)
  if (value === null || match === null) return null
  const step = Number.isInteger(value) ? 1 : 0
  if (match[1] === '>=') return { kind: 'numbers', from: value, to: null }
  if (match[1] === '<=') return { kind: 'numbers', from: null, to: value }
  if (match[1] === '>') return { kind: 'numbers', from: value + step, to: null }
  if (match[1] === '<') return { kind: 'numbers', from: null, to: value - step }
  return { kind: 'numbers', from: value, to: value }
}

function numbers(low: string | undefined, high: string | undefined): Numbers | null {
  const from = low === undefined ? null : (decimal(low) ?? undefined)
  const to = high === undefined ? null : (decimal(high) ?? undefined)
  return from === undefined || to === undefined || (from === null && to === null) ? null : { kind: 'numbers', from, to }
}

/** A number that is written back as digits; null for one so large or so small that it is not, and for none. */
function decimal(text: string): number | null {
  // Without the sign of a zero.
  const value = Number(text) + 0
  return /^-?\d+(?:\.\d+)?$/.test(String(value)) ? value : null
}

/** `2025`, `2025-06`, `2025-06-17`, `>=2025-06`, `<2025`, `2025-06..2025-08`, `2025..`, and times, `>2025-06-17T10:00:00Z`; null for anything else. */
export function dayRange(text: string): Days | null {
  const range = /^([\dTZ:.-]*?)\.\.([\dTZ:.-]*)$/.exec(text)
  if (range) return between(range[1]!, range[2]!)
  const match = /^(>=|<=|>|<|=)?([\dTZ:.-]+)$/.exec(text)
  const days = match && daysOf(match[2]!)
  if (!days) return null
  const [first, last] = days
  if (match[1] === '>=') return { kind: 'days', from: first, to: null }
  if (match[1] === '<=') return { kind: 'days', from: null, to: last }
  if (match[1] === '>') return { kind: 'days', from: beside(last, 1), to: null }
  if (match[1] === '<') return { kind: 'days', from: null, to: beside(first, -1) }
  return { kind: 'days', from: first, to: last }
}

function between(low: string, high: string): Days | null {
  const from = low === '' ? null : (daysOf(low)?.[0] ?? undefined)
  const to = high === '' ? null : (daysOf(high)?.[1] ?? undefined)
  return from === undefined || to === undefined || (from === null && to === null) ? null : { kind: 'days', from, to }
}

/** First and last day of a year, a month or a day; a time is both; null where there is no such thing. */
function daysOf(text: string): [string, string] | null {
  if (isTime(text)) return Number.isNaN(Date.parse(text)) ? null : [text, text]
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text)
  if (!match) return null
  const [, year, month, day] = match
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`
  const utc = new Date(`${first}T00:00:00Z`)
  if (Number.isNaN(utc.getTime()) || iso(utc) !== first) return null
  if (day) return [first, first]
  const next = month ? Date.UTC(Number(year), Number(month)) : Date.UTC(Number(year) + 1, 0)
  return [first, iso(new Date(next - 86_400_000))]
}

const isTime = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{3})?)?Z$/.test(text)

const iso = (date: Date): string => date.toISOString().slice(0, 10)

/** The day before or after; of a time, the millisecond. */
const beside = (day: string, by: 1 | -1): string =>
  isTime(day)
    ? new Date(Date.parse(day) + by).toISOString()
    : iso(new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000))
