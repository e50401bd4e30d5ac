import { type Atom, hasRole, skipMark } from '../atoms.ts'
import { dayNumber } from '../calendar.ts'
import { date, type Match, type Pattern } from '../meaning.ts'
import { periodAt, yearPeriod } from '../period.ts'
import { readYear } from '../read-number.ts'

type Found = Pick<Match, 'end' | 'meaning'> | null

const decadeOf = (year: number) => date({ kind: 'fixed', period: periodAt('decade', dayNumber(year, 1, 1)) })

/** "1990s", "'90s", "nineties": without a century it is the last one. */
function decade(list: readonly Atom[], i: number): Found {
  const a = list[i]
  if (a?.word.decade !== undefined) return { end: i + 1, meaning: decadeOf(1900 + a.word.decade) }
  const quoted = a !== undefined && "'’".includes(a.text)
  const n = list[quoted ? i + 1 : i]
  const s = list[quoted ? i + 2 : i + 1]
  if (!n?.digits || n.number! % 10 !== 0 || !s?.glued || !hasRole(s, 'possessive')) return null
  if (n.digits === 4 && !quoted) return { end: i + 2, meaning: decadeOf(n.number!) }
  if (n.digits === 2 && quoted) return { end: i + 3, meaning: decadeOf(n.number! + (n.number! < 30 ? 2000 : 1900)) }
  return null
}

/** "20th century", "twentieth century". */
function century(list: readonly Atom[], i: number): Found {
  const n = list[i]
  const number = n?.word.ordinal ?? (n?.digits && list[i + 1]?.glued ? n.number! : 0)
  const u = skipMark(list, n?.digits ? i + 2 : i + 1, '-')
  if (!number || number > 21 || list[u]?.word.unit !== 'century') return null
  return {
    end: u + 1,
    meaning: date({ kind: 'fixed', period: periodAt('century', dayNumber((number - 1) * 100, 1, 1)) }),
  }
}

/**
 * Whether a bare four-digit number is a year: "in 2014", "the 1978 accord", but not "Resolution 1973",
 * "$2000", "2000 people", "1,990".
 */
function isYearHere(list: readonly Atom[], i: number, year: number): boolean {
  const [before, after] = [list[i - 1], list[i + 1]]
  if (year < 1900 && !hasRole(before, 'in') && !hasRole(before, 'since')) return false
  if (before?.word.notBeforeYear && !hasRole(before, 'in')) return false
  if (before && list[i]!.glued && !'-–(/"“‘\'’'.includes(before.text)) return false
  if (after?.glued && /^[%\p{L}]/u.test(after.text) && !hasRole(after, 'possessive')) return false
  if (after?.word.notAfterYear || after?.word.unit) return false
  const anchored = before?.word.roles?.some(r => r === 'the' || r === 'possessive' || r === 'since')
  return anchored || year % 50 !== 0 || !after || !/^\p{Ll}{3,}s$/u.test(after.text)
}

/** Years, decades and centuries: "2014", "2014-15", "nineteen ninety-six", "the year 2000", "the 1990s", "the 20th century". */
export const year: Pattern = ({ list }, i) => {
  const start = hasRole(list[i], 'the') ? i + 1 : i
  const found = decade(list, start) ?? century(list, start)
  if (found) return found
  if (start > i) {
    const said = list[start]?.word.unit === 'year' ? readYear(list, start + 1) : null
    return said && { end: said.end, meaning: date({ kind: 'fixed', period: yearPeriod(said.year) }) }
  }
  const read = readYear(list, i)
  if (!read) return null
  if (list[i]!.digits && !isYearHere(list, i, read.year)) return null
  if (list[read.end]?.word.unit) return null
  const from = date({ kind: 'fixed', period: yearPeriod(read.year) })
  const [dash, short] = list.slice(read.end, read.end + 2)
  if (dash && '-–/'.includes(dash.text) && dash.glued && short?.digits === 2 && short.number === (read.year + 1) % 100)
    return {
      end: read.end + 2,
      meaning: date({ kind: 'range', from, to: date({ kind: 'fixed', period: yearPeriod(read.year + 1) }) }),
    }
  return { end: read.end, meaning: from }
}
