import { isDay } from '../calendar.ts'
import { date, type Pattern } from '../meaning.ts'
import { dayPeriod, monthPeriod } from '../period.ts'

/**
 * "2015-01-19", "2015-01", "19/01/2015", "19.01.2015". Where both first numbers could be a month the day
 * is taken to come first, unless only the other order makes a date ("01/19/2015").
 */
export const numericDate: Pattern = ({ list }, i) => {
  const [a, mark, b, mark2, c] = list.slice(i, i + 5)
  if (a && a.digits === 0 && /^\d+\.\d+\.\d{4}$/.test(a.text)) {
    const [day, month, year] = a.text.split('.').map(Number) as [number, number, number]
    return isDay(year, month, day) ? { end: i + 1, meaning: fixedDay(year, month, day) } : null
  }
  if (!a?.digits || !mark?.glued || !b?.glued || b.digits !== 2 || !'-/'.includes(mark.text)) {
    if (!(a?.digits && mark?.text === '/' && b?.digits)) return null
  }
  if (mark2?.text === mark!.text && mark2.glued && c?.digits) {
    if (a!.digits === 4 && isDay(a!.number!, b!.number!, c.number!))
      return { end: i + 5, meaning: fixedDay(a!.number!, b!.number!, c.number!) }
    if (c.digits !== 4) return null
    if (isDay(c.number!, b!.number!, a!.number!))
      return { end: i + 5, meaning: fixedDay(c.number!, b!.number!, a!.number!) }
    if (isDay(c.number!, a!.number!, b!.number!))
      return { end: i + 5, meaning: fixedDay(c.number!, a!.number!, b!.number!) }
    return null
  }
  if (
    a!.digits === 4 &&
    mark!.text === '-' &&
    a!.number! > 1900 &&
    b!.number! >= 1 &&
    b!.number! <= 12 &&
    !isNextYear(a!.number!, b!.number!)
  )
    return { end: i + 3, meaning: date({ kind: 'fixed', period: monthPeriod(a!.number!, b!.number!) }) }
  return null
}

const fixedDay = (year: number, month: number, day: number) =>
  date({ kind: 'fixed', period: dayPeriod(year, month, day) })

/** "2011-12" is rather two years than December 2011. */
const isNextYear = (year: number, short: number): boolean => (year + 1) % 100 === short
