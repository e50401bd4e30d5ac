import { type Atom, hasRole, skipMark } from '../atoms.ts'
import { date, type Pattern } from '../meaning.ts'

/** "the third quarter", "third-quarter", "the second half" (of what must follow), "the quarter". */
export const quarter: Pattern = ({ list }, i) => {
  const start = hasRole(list[i], 'the') ? i + 1 : i
  const number = list[start]?.word.ordinal
  if (start > i && list[start]?.word.unit === 'quarter' && !hasRole(list[start + 1], 'of'))
    return { end: start + 1, meaning: date({ kind: 'shift', grain: 'quarter', by: 0, from: 'mentioned' }) }
  if (start > i && list[start]?.word.unit === 'weekend' && !list[start]!.word.plural && !hasRole(list[start + 1], 'of'))
    return { end: start + 1, meaning: date({ kind: 'weekend' }) }
  if (!number || number > 4) return null
  const q = skipMark(list, start + 1, '-')
  if (list[q]?.word.unit === 'quarter' && !list[q]!.word.plural)
    return { end: q + 1, meaning: date({ kind: 'numbered', grain: 'quarter', number, direction: null }) }
  if (number <= 2 && hasRole(list[q], 'half') && hasRole(list[q + 1], 'of') && isYearLike(list, q + 2))
    return { end: q + 1, meaning: date({ kind: 'numbered', grain: 'half', number, direction: null }) }
  return null
}

/** A year, "last year", "the year": what a half can be the half of. */
function isYearLike(list: readonly Atom[], i: number): boolean {
  let k = i
  while (list[k]?.word.direction || hasRole(list[k], 'the')) k++
  return list[k]?.digits === 4 || list[k]?.word.unit === 'year'
}

/** "in the summer", "summer 2014", "the winter of 1994"; but not "the fall of the city" and "the Arab Spring". */
export const season: Pattern = ({ list }, i) => {
  const the = hasRole(list[i], 'the') ? 1 : 0
  const number = list[i + the]?.word.season
  if (!number) return null
  const [before, after] = [list[i - 1], list[i + the + 1]]
  const year = list[i + the + (hasRole(after, 'of') ? 2 : 1)]
  const dated = year?.digits === 4 || (hasRole(after, 'of') && year?.word.direction !== undefined)
  const placed = (hasRole(before, 'in') || before?.word.edge) && !hasRole(after, 'of')
  return dated || placed
    ? { end: i + the + 1, meaning: date({ kind: 'numbered', grain: 'season', number, direction: null }) }
    : null
}
