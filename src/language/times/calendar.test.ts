import { describe, expect, it } from 'vitest'
import { civil, dayNumber, isoDay, isoWeek, parseDay, weekday } from './calendar.ts'
import { edtfOf, periodAt, shift, timexOf } from './period.ts'

const at = (iso: string) => parseDay(iso)!

describe('calendar', () => {
  it('goes from civil date to day number and back over four centuries', () => {
    for (let day = dayNumber(1800, 1, 1); day < dayNumber(2200, 1, 1); day += 13) {
      const { year, month, day: d } = civil(day)
      expect(dayNumber(year, month, d)).toBe(day)
    }
  })

  it('carries months and days over', () => {
    expect(isoDay(dayNumber(2014, 13, 1))).toBe('2015-01-01')
    expect(isoDay(dayNumber(2015, 0, 1))).toBe('2014-12-01')
    expect(isoDay(dayNumber(2016, 3, 0))).toBe('2016-02-29')
  })

  it('knows weekdays and ISO weeks', () => {
    expect(weekday(at('2015-02-20'))).toBe(5)
    expect(isoWeek(at('2015-02-20'))).toEqual({ year: 2015, week: 8 })
    expect(isoWeek(at('2016-01-03'))).toEqual({ year: 2015, week: 53 })
  })

  it('refuses what is no day', () => {
    expect(parseDay('2015-02-30')).toBeNull()
    expect(parseDay('last week')).toBeNull()
    expect(parseDay('2015-02-20T08:00:00Z')).toBe(at('2015-02-20'))
  })
})

describe('periods', () => {
  const day = at('2015-02-20')

  it.each([
    ['day', '2015-02-20', '2015-02-20'],
    ['week', '2015-W08', '2015-02-16/2015-02-22'],
    ['weekend', '2015-W08-WE', '2015-02-21/2015-02-22'],
    ['month', '2015-02', '2015-02'],
    ['quarter', '2015-Q1', '2015-01/2015-03'],
    ['season', '2014-WI', '2014-24'],
    ['half', '2015-H1', '2015-01/2015-06'],
    ['year', '2015', '2015'],
    ['decade', '201', '201X'],
    ['century', '20', '20XX'],
  ] as const)('%s', (grain, timex, edtf) => {
    const period = periodAt(grain, day)
    expect(timexOf(period)).toBe(timex)
    expect(edtfOf(period)).toBe(edtf)
    expect(period.first <= day || grain === 'weekend').toBe(true)
  })

  it('shifts by whole periods', () => {
    expect(timexOf(shift(periodAt('month', day), -2))).toBe('2014-12')
    expect(timexOf(shift(periodAt('quarter', day), -1))).toBe('2014-Q4')
    expect(timexOf(shift(periodAt('year', day), -1))).toBe('2014')
    expect(timexOf(shift(periodAt('season', day), 1))).toBe('2015-SP')
    expect(timexOf(shift(periodAt('week', day), 45))).toBe('2015-W53')
  })
})
