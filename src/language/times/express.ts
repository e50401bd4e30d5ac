import type { TimeExpression } from '../document.ts'
import { civil, dayNumber, daysInMonth, isoDay } from './calendar.ts'
import type { ClockTime, Meaning } from './meaning.ts'
import { edtfOf, type Grain, type Period, timexOf } from './period.ts'
import { type Anchors, beginningOf, noDate, openTimex, resolve } from './resolve.ts'
import type { Tense } from './tense.ts'

type Values = Omit<TimeExpression, 'span' | 'type'>

/** The values of a time, and the period it stands for where there is one. */
export interface Expressed {
  readonly values: Values
  readonly period: Period | null
}

const two = (n: number): string => String(n).padStart(2, '0')

const undated = (timex: string, basis: Values['basis'], reason: string): Expressed => ({
  values: { timex, value: null, from: null, to: null, basis, reason },
  period: null,
})

function withTimeOfDay(day: string, { part, clock }: Meaning): string {
  if (clock) return `${day}T${two(clock.hour)}:${two(clock.minute ?? 0)}`
  return part ? `${day}T${part}` : day
}

/** EDTF has seconds and no hour 24; the midnight that ends a day stays the day. */
function edtfTime(day: string, { hour, minute, utc }: ClockTime): string {
  if (utc) return `${day}T${two(utc[0])}:${two(utc[1])}:00Z`
  return hour === 24 ? day : `${day}T${two(hour)}:${two(minute ?? 0)}:00`
}

function dated(meaning: Meaning, period: Period, said: boolean, reason: string): Expressed {
  const edtf = meaning.clock ? edtfTime(timexOf(period), meaning.clock) : edtfOf(period)
  const { open } = meaning
  return {
    values: {
      timex: withTimeOfDay(timexOf(period), meaning),
      value: open === 'since' ? `${edtf}/..` : open === 'until' ? `../${edtf}` : edtf,
      from: open === 'until' ? null : isoDay(period.first),
      to: open === 'since' ? null : isoDay(period.last),
      basis: said ? 'said' : 'inferred',
      reason,
    },
    period,
  }
}

function expressRange(from: Meaning, to: Meaning, anchors: Anchors, words: string, tense: () => Tense): Expressed {
  const end = resolve(to.base, anchors, words, tense)
  if (!end.period) return undated(`${openTimex(from.base)}/${openTimex(to.base)}`, 'unresolved', end.reason)
  const inherited = beginningOf(from.base, end.period)
  const start = inherited
    ? { period: inherited, said: end.said, reason: end.reason }
    : resolve(from.base, anchors, words, tense)
  if (!start.period || start.period.first > end.period.last)
    return undated(`${openTimex(from.base)}/${timexOf(end.period)}`, 'unresolved', 'the ends do not make a range')
  const said = start.said && end.said
  return {
    values: {
      timex: `${timexOf(start.period)}/${timexOf(end.period)}`,
      value: `${edtfOf(start.period)}/${edtfOf(end.period)}`,
      from: isoDay(start.period.first),
      to: isoDay(end.period.last),
      basis: said ? 'said' : 'inferred',
      reason: said ? start.reason : end.reason,
    },
    period: end.period,
  }
}

/** The same day so many units away; a day that the month lacks becomes its last. */
function moved(day: number, grain: Grain, by: number): number {
  if (grain === 'day' || grain === 'week' || grain === 'weekend') return day + (grain === 'day' ? by : 7 * by)
  const months = { month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120, century: 1200 }[grain] * by
  const { year, month, day: d } = civil(day)
  const target = civil(dayNumber(year, month + months, 1))
  return dayNumber(target.year, target.month, Math.min(d, daysInMonth(target.year, target.month)))
}

function expressWindow(timex: string, grain: Grain, by: number, anchors: Anchors, words: string): Expressed {
  const { report } = anchors
  if (!report) return undated(timex, 'unresolved', noDate)
  const other = moved(report.day, grain, by)
  const [from, to] = by < 0 ? [isoDay(other), isoDay(report.day)] : [isoDay(report.day), isoDay(other)]
  const reason = `“${words}” counted from ${isoDay(report.day)}, ${report.name}`
  return { values: { timex, value: `${from}/${to}`, from, to, basis: 'inferred', reason }, period: null }
}

/** Turns a meaning into values, as far as the anchors go. `words` is quoted in the reason. */
export function express(meaning: Meaning, anchors: Anchors, words: string, tense: () => Tense): Expressed {
  const { base } = meaning
  switch (base.kind) {
    case 'vague':
      return undated(base.timex, 'unresolved', 'the words name no date')
    case 'repeat':
      return undated(base.timex, 'said', 'recurs, so it is no single date')
    case 'length':
      return base.window
        ? expressWindow(base.timex, base.window.grain, base.window.by, anchors, words)
        : undated(base.timex, 'said', 'a length of time without a date')
    case 'range':
      return expressRange(base.from, base.to, anchors, words, tense)
  }
  const resolved = resolve(base, anchors, words, meaning.open === 'since' ? () => 'perfect' : tense)
  return resolved.period
    ? dated(meaning, resolved.period, resolved.said, resolved.reason)
    : undated(withTimeOfDay(resolved.timex, meaning), 'unresolved', resolved.reason)
}
