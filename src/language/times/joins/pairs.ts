import { type Atoms, hasRole } from '../atoms.ts'
import type { Match, Meaning } from '../meaning.ts'

/** Joins two neighbouring matches to one, or leaves them apart (null). */
export type PairJoin = (atoms: Atoms, left: Found, right: Found) => Meaning | null

export interface Found extends Match {
  readonly meaning: Meaning
}

/** The atoms between two matches satisfy the test one by one, and are at most two. */
function gap(left: Match, right: Match, allowed: (i: number) => boolean): boolean {
  if (right.first - left.end > 2) return false
  for (let i = left.end; i < right.first; i++) if (!allowed(i)) return false
  return true
}

const isDate = (m: Meaning): boolean =>
  m.type === 'DATE' && !m.clock && m.base.kind !== 'vague' && m.base.kind !== 'range'

/** Whether the meaning is one day: only to a day can a time of day belong. */
function isDayLike({ base, clock }: Meaning): boolean {
  if (clock) return false
  if (base.kind === 'weekday') return true
  if (base.kind === 'calendar') return base.day !== null
  if (base.kind === 'shift') return base.grain === 'day'
  if (base.kind === 'within') return isDayLike({ type: 'DATE', base: base.part })
  return base.kind === 'fixed' && base.period.grain === 'day'
}

/** "10 p.m. Wednesday", "9 a.m. on Tuesday", "Friday at noon", "Nov 10, 2011 3:00pm". */
const clockAndDay: PairJoin = (atoms, left, right) => {
  const between = (i: number): boolean =>
    hasRole(atoms.list[i], 'on') ||
    hasRole(atoms.list[i], 'at') ||
    hasRole(atoms.list[i], 'of') ||
    ',-'.includes(atoms.list[i]!.text)
  if (!gap(left, right, between)) return null
  const [clock, day] = left.meaning.base.kind === 'context-day' ? [left, right] : [right, left]
  if (clock.meaning.base.kind !== 'context-day' || !isDayLike(day.meaning)) return null
  return { ...day.meaning, type: 'TIME', clock: clock.meaning.clock! }
}

const isPart = ({ base }: Meaning): boolean =>
  (base.kind === 'calendar' && base.direction === null) || (base.kind === 'numbered' && base.direction === null)

/** A year, said or relative. */
const isYear = ({ base }: Meaning): boolean =>
  (base.kind === 'shift' && base.grain === 'year') || (base.kind === 'fixed' && base.period.grain === 'year')

/** "June last year", "the third quarter of 1990", "last year's first quarter". */
const partOfYear: PairJoin = (atoms, left, right) => {
  const of = (i: number): boolean =>
    hasRole(atoms.list[i], 'of') || hasRole(atoms.list[i], 'in') || atoms.list[i]!.text === ','
  const [l, r] = [left.meaning, right.meaning]
  if (l.edge || l.open || r.edge) return null
  if (isPart(l) && isYear(r) && gap(left, right, of))
    return { ...l, base: { kind: 'within', part: l.base, whole: r.base } }
  const possessive = (i: number): boolean => hasRole(atoms.list[i], 'possessive')
  if (isYear(l) && r.base.kind === 'numbered' && r.base.direction === null && gap(left, right, possessive))
    return { ...r, base: { kind: 'within', part: r.base, whole: l.base } }
  return null
}

/** "Wednesday last week", "Monday of this week". */
const dayOfWeek: PairJoin = (atoms, left, right) => {
  const [l, r] = [left.meaning.base, right.meaning.base]
  if (l.kind !== 'weekday' || l.direction || r.kind !== 'shift' || r.grain !== 'week') return null
  const of = (i: number): boolean => hasRole(atoms.list[i], 'of')
  return gap(left, right, of) ? { ...left.meaning, base: { kind: 'within', part: l, whole: r } } : null
}

/** "between March 3 and April 5, 2024", "from June to August", "1983 – 2005": both ends included. */
export const range: PairJoin = (atoms, left, right) => {
  const { list } = atoms
  if (right.first - left.end !== 1 || !isDate(left.meaning) || !isDate(right.meaning)) return null
  if (left.meaning.base.kind === 'length' || right.meaning.base.kind === 'length') return null
  const opener = list[left.first - 1]
  const joint = list[left.end]
  const between = hasRole(opener, 'between') && hasRole(joint, 'and')
  const from =
    hasRole(joint, 'to') &&
    (hasRole(opener, 'from') || /^[-–—]$/.test(joint!.text) || alike(left.meaning, right.meaning))
  return between || from ? { type: 'DATE', base: { kind: 'range', from: left.meaning, to: right.meaning } } : null
}

/** Both years, or both days or months of the calendar: then "to" joins them without "from". */
function alike(a: Meaning, b: Meaning): boolean {
  const sort = ({ base }: Meaning): string => (base.kind === 'fixed' ? base.period.grain : base.kind)
  return sort(a) === sort(b) && (sort(a) === 'year' || sort(a) === 'calendar')
}

export const pairJoins: readonly PairJoin[] = [partOfYear, dayOfWeek, clockAndDay]
