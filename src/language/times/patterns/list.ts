import type { Atom } from '../atoms.ts'
import type { Pattern } from '../meaning.ts'
import { amount } from './amount.ts'
import { calendarDate } from './calendar-date.ts'
import { clock } from './clock.ts'
import { dayWord } from './day-word.ts'
import { quarter, season } from './numbered.ts'
import { numericDate } from './numeric-date.ts'
import { relative } from './relative.ts'
import { repeat } from './repeat.ts'
import { weekday } from './weekday.ts'
import { year } from './year.ts'

const theFirst: readonly Pattern[] = [calendarDate, relative, amount, quarter, season, year, dayWord]
const digitsFirst: readonly Pattern[] = [numericDate, calendarDate, clock, amount, year]
const ordinalFirst: readonly Pattern[] = [calendarDate, quarter, year]
const amountFirst: readonly Pattern[] = [amount, year]
const none: readonly Pattern[] = []

/** The patterns that can begin with an atom: the dispatch that keeps reading linear. Of several that match the longest wins, of equals the first. */
export function patternsFor(atom: Atom): readonly Pattern[] {
  const { word } = atom
  if (atom.number !== null || /^\d/.test(atom.text)) return digitsFirst
  if (word.month) return [calendarDate]
  if (word.weekday) return [calendarDate, weekday]
  if (word.direction) return word.vague ? [relative, dayWord] : [relative]
  if (word.roles?.includes('the')) return theFirst
  if (word.ordinal) return word.unit ? [...ordinalFirst, amount] : ordinalFirst
  if (word.number !== undefined) return amountFirst
  if (word.approximate || word.vagueNumber || word.unit || word.roles?.includes('a')) return [amount]
  if (word.roles?.includes('every') || word.frequency) return [repeat]
  if (word.dayWord || word.vague || word.holiday) return [dayWord]
  if (word.season) return [season]
  if (word.clock) return [clock]
  return word.decade || "'’".includes(atom.text) ? [year] : none
}
