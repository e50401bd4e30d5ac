import { civil, isoDay } from './calendar.ts'
import type { Base } from './meaning.ts'
import { calendarIn, choiceOf, numberedIn, occurrence, partIn, weekdayNear } from './occurrence.ts'
import { type Grain, type Period, periodAt, seasonCodes, shift, timexOf } from './period.ts'
import type { Tense } from './tense.ts'

/** What a time can be counted from; day numbers. */
export interface Anchors {
  /** The report's day, and what it is called in reasons; null where it is not known. */
  readonly report: { readonly day: number; readonly name: string } | null
  /** The last date that the text gave before. */
  readonly mentioned: Period | null
  /** The last day that it gave. */
  readonly mentionedDay: number | null
  /** A day or month with its year said elsewhere in the text, to give a year to others. */
  readonly dated: Period | null
}

/** A base with its dates; `said` is true where no anchor was needed. */
export type Resolved =
  | { readonly period: Period; readonly said: boolean; readonly reason: string }
  | { readonly period: null; readonly timex: string; readonly reason: string }

export const noDate = 'no publication date'

const unknown: Readonly<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  season: 'XXXX-XX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

const two = (n: number): string => String(n).padStart(2, '0')

/** TIMEX3 of what could not be resolved, with an X for every digit that is not known. */
export function openTimex(base: Base): string {
  switch (base.kind) {
    case 'calendar':
      return base.day === null ? `XXXX-${two(base.month)}` : `XXXX-${two(base.month)}-${two(base.day)}`
    case 'weekday':
      return `XXXX-WXX-${base.weekday}`
    case 'numbered':
      return `XXXX-${base.grain === 'season' ? seasonCodes[base.number - 1] : base.grain === 'quarter' ? `Q${base.number}` : `H${base.number}`}`
    case 'shift':
      return unknown[base.grain]
    case 'within':
      return openTimex(base.part)
    case 'context-day':
      return unknown.day
    case 'weekend':
      return unknown.weekend
    default:
      return 'XXXX'
  }
}

const found = (period: Period | null, base: Base, reason: string): Resolved =>
  period ? { period, said: false, reason } : { period: null, timex: openTimex(base), reason: 'no such date' }

const lost = (base: Base, reason: string): Resolved => ({ period: null, timex: openTimex(base), reason })

/** Finds the dates of a base. Ranges, lengths and what names no date are not for here. */
export function resolve(base: Base, anchors: Anchors, words: string, tense: () => Tense): Resolved {
  switch (base.kind) {
    case 'fixed':
      return { period: base.period, said: true, reason: 'the text gives the full date' }
    case 'calendar':
    case 'numbered':
      return resolveYearly(base, anchors, words, tense)
    case 'weekday':
      return resolveWeekday(base, anchors, words, tense)
    case 'weekend':
      return resolveWeekend(base, anchors, words, tense)
    case 'shift':
      return resolveShift(base, anchors, words)
    case 'within':
      return resolveWithin(base, anchors, words, tense)
    case 'context-day':
      return resolveContext(base, anchors, words)
    default:
      return lost(base, 'no date')
  }
}

function resolveYearly(
  base: Base & { kind: 'calendar' | 'numbered' },
  { report, dated }: Anchors,
  words: string,
  tense: () => Tense,
): Resolved {
  if (report) {
    const otherwise = base.kind === 'numbered' ? 'on-or-before' : 'nearest'
    // "expects to report third-quarter losses": a quarter is spoken of when it has just ended.
    const late = base.kind === 'numbered' && base.grain === 'quarter' && tense() === 'future'
    const choice =
      late && !base.direction ? 'nearest' : choiceOf(base.direction, base.direction ? null : tense(), otherwise)
    return found(
      occurrence(base, report.day, choice),
      base,
      `“${words}” read from ${isoDay(report.day)}, ${report.name}`,
    )
  }
  if (dated && base.direction === null)
    return found(
      occurrence(base, dated.first, 'nearest'),
      base,
      `year taken from ${timexOf(dated)}, said elsewhere in the text`,
    )
  return lost(base, noDate)
}

function resolveWeekday(
  base: Base & { kind: 'weekday' },
  { report, mentionedDay }: Anchors,
  words: string,
  tense: () => Tense,
): Resolved {
  const fromMentioned = base.direction === 'previous' || base.direction === 'following'
  const anchor = fromMentioned ? mentionedDay : report?.day
  if (anchor === null || anchor === undefined) return lost(base, fromMentioned ? 'no day mentioned before' : noDate)
  const choice = choiceOf(base.direction, base.direction ? null : tense(), 'on-or-before')
  const name = fromMentioned ? 'mentioned before' : report!.name
  return found(
    weekdayNear(base.weekday, anchor, choice),
    base,
    `“${words}” ${relation(choice)} ${isoDay(anchor)}, ${name}`,
  )
}

const relation = (choice: string): string =>
  choice === 'on-or-after' || choice === 'same-year'
    ? 'on or after'
    : choice === 'after'
      ? 'after'
      : choice === 'before'
        ? 'before'
        : 'on or before'

function resolveWeekend(base: Base, { report }: Anchors, words: string, tense: () => Tense): Resolved {
  if (!report) return lost(base, noDate)
  const saturday = weekdayNear(6, report.day, choiceOf(null, tense(), 'on-or-before'))
  return found(periodAt('weekend', saturday.first), base, `“${words}” read from ${isoDay(report.day)}, ${report.name}`)
}

function resolveShift(base: Base & { kind: 'shift' }, anchors: Anchors, words: string): Resolved {
  const { grain, by } = base
  const { report } = anchors
  if (base.from === 'report') {
    if (!report) return lost(base, noDate)
    return found(
      shift(periodAt(grain, report.day), by),
      base,
      `“${words}” counted from ${isoDay(report.day)}, ${report.name}`,
    )
  }
  const from = mentionedFor(grain, anchors)
  if (!from) return lost(base, report ? 'no date mentioned before to count from' : noDate)
  const start =
    grain === 'year' && from.grain === 'quarter' ? shift(from, 4 * by) : shift(periodAt(grain, from.first), by)
  return found(start, base, `“${words}” counted from ${timexOf(from)}, mentioned before`)
}

/** A day can be counted only from a day; years and months, where nothing was mentioned, from the report's. */
function mentionedFor(grain: Grain, { report, mentioned, mentionedDay }: Anchors): Period | null {
  const fine = grain === 'day' || grain === 'week' || grain === 'weekend'
  if (fine) return mentionedDay === null ? null : periodAt('day', mentionedDay)
  return mentioned ?? (report && periodAt(grain, report.day))
}

function resolveWithin(base: Base & { kind: 'within' }, anchors: Anchors, words: string, tense: () => Tense): Resolved {
  const whole = resolve(base.whole, anchors, words, tense)
  if (!whole.period) return lost(base, whole.reason)
  const { year } = civil(whole.period.first)
  const part =
    base.part.kind === 'weekday'
      ? weekdayNear(base.part.weekday, whole.period.last, 'on-or-before')
      : partIn(base.part, year)
  return part ? { period: part, said: whole.said, reason: whole.reason } : lost(base, 'no such date')
}

function resolveContext(base: Base, { report, mentionedDay }: Anchors, words: string): Resolved {
  if (mentionedDay !== null)
    return found(periodAt('day', mentionedDay), base, `“${words}” on ${isoDay(mentionedDay)}, the day spoken of`)
  return report
    ? found(periodAt('day', report.day), base, `“${words}” on ${isoDay(report.day)}, ${report.name}`)
    : lost(base, noDate)
}

/** The beginning of a range, whose year or month may be said only at its end ("3 March to 5 April 2024"). */
export function beginningOf(base: Base, end: Period): Period | null {
  const { year } = civil(end.first)
  if (base.kind === 'calendar')
    return occurrence({ ...base, direction: null }, end.first, 'on-or-before') ?? calendarIn(base.month, base.day, year)
  if (base.kind === 'numbered') return numberedIn(base.grain, base.number, year)
  return base.kind === 'weekday' ? weekdayNear(base.weekday, end.first, 'on-or-before') : null
}
