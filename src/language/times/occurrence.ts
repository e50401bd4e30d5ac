import { civil, dayNumber, isDay, weekday } from './calendar.ts'
import type { Base } from './meaning.ts'
import { type Grain, monthPeriod, type Period, periodAt } from './period.ts'
import type { Tense } from './tense.ts'
import type { Direction } from './vocabulary.ts'

/** Which of the recurring days, months or seasons around an anchor is meant. */
export type Choice = 'begun' | 'before' | 'on-or-before' | 'on-or-after' | 'after' | 'same-year' | 'nearest'

export function choiceOf(direction: Direction | null, tense: Tense, otherwise: Choice): Choice {
  switch (direction) {
    case 'last':
    case 'previous':
    case 'recent':
      return 'before'
    case 'next':
    case 'following':
    case 'upcoming':
      return 'after'
    case 'this':
    case 'that':
      return 'same-year'
    case null:
      if (tense === 'perfect') return 'begun'
      return tense === 'future' ? 'on-or-after' : tense === 'past' ? 'on-or-before' : otherwise
  }
}

const distance = (p: Period, day: number): number => (p.last < day ? day - p.last : p.first > day ? p.first - day : 0)

/** Days of the past after which a date is given its year, and days ahead within which it is not. */
const farBack = 300
const soonAhead = 32

/** The last one begun; but of one nearly a year back and one just ahead the latter: "was put off to 2 March". */
function lately(candidates: readonly Period[], anchor: number): Period | null {
  const back = candidates.findLast(p => p.first <= anchor) ?? null
  const ahead = candidates.find(p => p.first > anchor)
  return back && ahead && anchor - back.last > farBack && ahead.first - anchor <= soonAhead ? ahead : back
}

function choose(candidates: readonly Period[], anchor: number, choice: Choice): Period | null {
  switch (choice) {
    case 'before':
      return candidates.findLast(p => p.last < anchor) ?? null
    case 'begun':
      return candidates.findLast(p => p.first <= anchor) ?? null
    case 'on-or-before':
      return lately(candidates, anchor)
    case 'on-or-after':
      return candidates.find(p => p.last >= anchor) ?? null
    case 'after':
      return candidates.find(p => p.first > anchor) ?? null
    case 'same-year':
      return candidates.find(p => civil(p.first).year === civil(anchor).year) ?? null
    case 'nearest':
      return candidates.toSorted((a, b) => distance(a, anchor) - distance(b, anchor))[0] ?? null
  }
}

const monthsOf: Readonly<Record<'season' | 'quarter' | 'half', (n: number) => number>> = {
  season: n => 3 * n,
  quarter: n => 3 * n - 2,
  half: n => 6 * n - 5,
}

/** The numbered season, quarter or half of a year. */
export const numberedIn = (grain: 'season' | 'quarter' | 'half', number: number, year: number): Period =>
  periodAt(grain as Grain, dayNumber(year, monthsOf[grain](number), 1))

/** The day or month of a yearless date in a year; null for 29 February of a common year. */
export function calendarIn(month: number, day: number | null, year: number): Period | null {
  if (day === null) return monthPeriod(year, month)
  return isDay(year, month, day) ? periodAt('day', dayNumber(year, month, day)) : null
}

/** The part of a year that recurs every year, as it falls in that year. */
export function partIn(base: Base, year: number): Period | null {
  if (base.kind === 'calendar') return calendarIn(base.month, base.day, year)
  return base.kind === 'numbered' ? numberedIn(base.grain, base.number, year) : null
}

/** The occurrence of a yearly date that is meant, seen from the anchor day. */
export function occurrence(base: Base, anchor: number, choice: Choice): Period | null {
  const { year } = civil(anchor)
  const candidates = [-4, -1, 0, 1, 4].flatMap(by => partIn(base, year + by) ?? [])
  return choose(candidates, anchor, choice)
}

/** The weekday that is meant, seen from the anchor day. */
export function weekdayNear(day: number, anchor: number, choice: Choice): Period {
  const back = (weekday(anchor) - day + 7) % 7
  const onOrBefore = anchor - back
  const ahead = choice === 'on-or-after' || choice === 'after' || choice === 'same-year'
  if (!ahead) return periodAt('day', choice === 'before' && back === 0 ? anchor - 7 : onOrBefore)
  if (back === 0) return periodAt('day', choice === 'after' ? anchor + 7 : anchor)
  return periodAt('day', onOrBefore + 7)
}
