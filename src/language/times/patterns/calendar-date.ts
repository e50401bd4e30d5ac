import { type Atom, type Atoms, hasRole, isCapital, skipMark } from '../atoms.ts'
import { isDay } from '../calendar.ts'
import { type Base, date, type Pattern } from '../meaning.ts'
import { dayPeriod, monthPeriod } from '../period.ts'
import { readYear } from '../read-number.ts'

interface ReadDay {
  readonly day: number
  readonly end: number
}

/** "14", "14th", "the" aside; "eighth". */
export function readDay({ list, vocabulary }: Atoms, i: number): ReadDay | null {
  const a = list[i]
  if (!a) return null
  if (a.digits === 0) return a.word.ordinal && a.word.ordinal <= 31 ? { day: a.word.ordinal, end: i + 1 } : null
  if (a.digits > 2 || a.number! < 1 || a.number! > 31) return null
  const suffix = list[i + 1]
  const end = suffix?.glued && vocabulary.ordinalSuffixes.has(suffix.lower) ? i + 2 : i + 1
  return { day: a.number!, end }
}

/** The days of "3-5 March", "March 3 to 5", "between 3 and 5 March": one or two. */
function readDays(atoms: Atoms, i: number): { days: ReadDay[]; end: number } | null {
  const first = readDay(atoms, i)
  if (!first) return null
  const joint = atoms.list[first.end]
  const between = hasRole(joint, 'and') && hasRole(atoms.list[i - 1], 'between')
  const second = hasRole(joint, 'to') || between ? readDay(atoms, first.end + 1) : null
  return second && second.day > first.day
    ? { days: [first, second], end: second.end }
    : { days: [first], end: first.end }
}

/** A year behind a date: "March 3, 2024", "March of 2024", "March 2024". */
function yearAfter(list: readonly Atom[], i: number): { year: number; end: number } | null {
  const comma = list[i]?.text === ',' || hasRole(list[i], 'of') ? i + 1 : i
  return readYear(list, comma)
}

function dayBase(year: number | null, month: number, day: number): Base | null {
  if (!isDay(year ?? 2000, month, day)) return null
  return year === null
    ? { kind: 'calendar', month, day, direction: null }
    : { kind: 'fixed', period: dayPeriod(year, month, day) }
}

function daysBase(year: number | null, month: number, days: readonly ReadDay[]): Base | null {
  const [from, to] = days.map(d => dayBase(year, month, d.day))
  if (!from || to === undefined) return from ?? null
  return to && { kind: 'range', from: date(from), to: date(to) }
}

/** "14 June 2014", "the 14th of June", "3-5 March". */
function dayFirst(atoms: Atoms, i: number): ReturnType<Pattern> {
  const { list } = atoms
  const days = readDays(atoms, i)
  if (!days) return null
  const m = hasRole(list[days.end], 'of') ? days.end + 1 : skipMark(list, days.end, '-')
  const month = list[m]?.word.month
  if (!month || !isCapital(list[m]!)) return null
  const year = yearAfter(list, skipMark(list, m + 1, '.-')) ?? yearAfter(list, m + 1)
  const base = daysBase(year?.year ?? null, month, days.days)
  return base && { end: year?.end ?? m + 1, meaning: date(base) }
}

/** "June 14, 2014", "Jan. 19", "June 2014", "June". */
function monthFirst(atoms: Atoms, i: number): ReturnType<Pattern> {
  const { list } = atoms
  const month = list[i]?.word.month
  if (!month || !isCapital(list[i]!)) return null
  const after = list[i + 1]?.glued ? skipMark(list, i + 1, '.-') : i + 1
  const days = readDays(atoms, after)
  if (days && !isClock(list, days.end)) {
    const year = yearAfter(list, days.end)
    const base = daysBase(year?.year ?? null, month, days.days)
    if (base) return { end: year?.end ?? days.end, meaning: date(base) }
  }
  const year = yearAfter(list, after)
  if (year) return { end: year.end, meaning: date({ kind: 'fixed', period: monthPeriod(year.year, month) }) }
  if (list[i]!.word.ambiguous && !isMonthHere(list, i)) return null
  return { end: i + 1, meaning: date({ kind: 'calendar', month, day: null, direction: null }) }
}

const isClock = (list: readonly Atom[], i: number): boolean =>
  list[i]?.word.meridiem !== undefined || (list[i]?.text === ':' && list[i + 1]?.digits === 2)

/** "in May", "last March", "the May vote", but not "Mrs May", "May I", "the march on the capital". */
function isMonthHere(list: readonly Atom[], i: number): boolean {
  const before = list[i - 1]
  if (!before) return false
  if (before.word.edge || before.word.direction || (before.text === '-' && before.glued)) return true
  if (before.word.roles?.some(r => r === 'the' || r === 'a' || r === 'possessive')) {
    const after = list[i + 1]
    return after !== undefined && !after.word.roles && /^\p{Ll}/u.test(after.text)
  }
  if (hasRole(before, 'and') || hasRole(before, 'to'))
    return list[i - 2]?.word.month !== undefined || before.word.roles!.length > 1
  return before.word.roles?.some(r => r !== 'old' && r !== 'more' && r !== 'each-time') ?? false
}

/** Dates by day and month names, with a weekday before them or not: "Saturday, April 25", "Jan. 19", "in May". */
export const calendarDate: Pattern = (atoms, i) => {
  const { list } = atoms
  if (list[i]!.word.weekday) {
    const stop = list[i + 1]?.glued ? skipMark(list, i + 1, '.') : i + 1
    const d = skipMark(list, stop, ',')
    const the = hasRole(list[d], 'the') ? d + 1 : d
    const found = dayFirst(atoms, the) ?? monthFirst(atoms, the)
    return found?.meaning?.base.kind === 'calendar' && found.meaning.base.day === null ? null : found
  }
  if (hasRole(list[i], 'the')) return list[i + 1]?.word.month ? null : dayFirst(atoms, i + 1)
  return dayFirst(atoms, i) ?? monthFirst(atoms, i)
}
