import { type Atom, hasRole, isCapital, skipMark } from '../atoms.ts'
import { isDay } from '../calendar.ts'
import { type Base, date, type Match, type Meaning, type Pattern } from '../meaning.ts'
import { readNumber } from '../read-number.ts'
import type { Direction, UnitName, WordEntry } from '../vocabulary.ts'
import { grainOf, lengthTimex } from './amount.ts'
import { readDay } from './calendar-date.ts'

type Found = Pick<Match, 'end' | 'meaning'> | null

const steps: Readonly<Record<Direction, number>> = {
  last: -1,
  previous: -1,
  recent: -1,
  this: 0,
  that: 0,
  next: 1,
  following: 1,
  upcoming: 1,
}

const isMentioned = (direction: Direction): boolean => ['previous', 'following', 'that'].includes(direction)

const vague = (step: number): Meaning => date({ kind: 'vague', timex: step < 0 ? 'PAST_REF' : 'FUTURE_REF' })

/** "the past three months": a length that ends, or begins, at the report's day. */
function window(value: number | null, unit: UnitName, step: number): Meaning {
  const grain = grainOf(unit)
  const by = value === null || !grain || step === 0 ? null : step * value * (unit === 'fortnight' ? 2 : 1)
  const base: Base = {
    kind: 'length',
    timex: lengthTimex(value, unit),
    window: by === null || !Number.isInteger(by) ? null : { grain: grain!, by },
  }
  return { type: 'DURATION', base }
}

/** One unit: "last year", "that day", "the next day", "the past week". */
function unitMeaning(unit: UnitName, plural: boolean, direction: Direction, article: boolean): Meaning | null {
  const step = steps[direction]
  const grain = grainOf(unit)
  if (plural) return direction === 'this' || direction === 'that' ? null : vague(step)
  if (direction === 'recent' || direction === 'upcoming' || !grain) return null
  if (article && direction === 'next' && grain === 'day')
    return date({ kind: 'shift', grain, by: 1, from: 'mentioned' })
  if (article && (direction === 'last' || direction === 'next') && grain !== 'quarter' && grain !== 'weekend')
    return window(1, unit, step)
  const by = unit === 'fortnight' ? 2 * step : step
  return date({ kind: 'shift', grain, by, from: isMentioned(direction) ? 'mentioned' : 'report' })
}

/** A named part of the calendar: "last May", "next Friday", "this summer", "last night". */
function namedMeaning(word: WordEntry, direction: Direction, article: boolean): Meaning | null {
  if (direction === 'recent' || direction === 'that') {
    if (!word.part || direction === 'recent') return null
  }
  if (word.month) return date({ kind: 'calendar', month: word.month, day: null, direction })
  if (word.weekday && !word.plural) return date({ kind: 'weekday', weekday: word.weekday, direction })
  if (word.season) return date({ kind: 'numbered', grain: 'season', number: word.season, direction })
  if (!word.part || word.plural) return null
  const from = isMentioned(direction) || article ? 'mentioned' : 'report'
  return { type: 'TIME', base: { kind: 'shift', grain: 'day', by: steps[direction], from }, part: word.part }
}

/** The direction words in a row count as the last of them: "this past spring", "that same day". */
function readDirection(list: readonly Atom[], i: number): { direction: Direction; end: number } | null {
  let end = i
  let direction: Direction | null = null
  while (list[end]?.word.direction) direction = list[end++]!.word.direction!
  return direction && { direction, end: skipMark(list, end, '-') }
}

/** Whether "that" is no conjunction: it must stand right before a unit or part of the day. */
const isPointer = (list: readonly Atom[], i: number, end: number): boolean =>
  list[i]!.word.direction !== 'that' || list[end]?.word.unit !== undefined || list[end]?.word.part !== undefined

/** "last year", "the next two weeks", "this May", "the following day", "recent months". */
export const relative: Pattern = (atoms, i): Found => {
  const { list } = atoms
  const start = hasRole(list[i], 'the') ? i + 1 : i
  const read = readDirection(list, start)
  if (!read || !isPointer(list, start, read.end)) return null
  const number = readNumber(list, read.end)
  let u = number ? skipMark(list, number.end, '-') : read.end
  while (hasRole(list[u], 'more') && !list[u]!.word.unit) u++
  const word = list[u]?.word
  if (!word || isCapital(list[u]!) !== (word.month !== undefined || word.weekday !== undefined)) return null
  if (number) {
    if (!word.unit || read.direction === 'this') return null
    return { end: u + 1, meaning: window(number.value, word.unit, steps[read.direction]) }
  }
  const day = word.month ? readDay(atoms, u + 1) : null
  if (day && isDay(2000, word.month!, day.day))
    return {
      end: day.end,
      meaning: date({ kind: 'calendar', month: word.month!, day: day.day, direction: read.direction }),
    }
  const meaning = word.unit
    ? unitMeaning(word.unit, word.plural === true, read.direction, start > i)
    : namedMeaning(word, read.direction, start > i)
  return meaning && { end: u + 1, meaning }
}
