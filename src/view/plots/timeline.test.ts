import { describe, expect, it } from 'vitest'
import { type Lasting, lastingOf, timelineOf } from './timeline.ts'

const at = (from: string, to: string | null = from, records = 1): Lasting => ({ from, to, records })

describe('a timeline', () => {
  it('reads what a tally by span gives', () => {
    expect(lastingOf('2031-06-01/2031-06-30', 3)).toEqual({ from: '2031-06-01', to: '2031-06-30', records: 3 })
    expect(lastingOf('2031-06-01/', 1)).toMatchObject({ to: null })
    expect(lastingOf(null, 4)).toBeNull()
  })

  it('has a bar a day where it covers weeks, the empty days too', () => {
    const { unit, bins } = timelineOf([at('2031-06-01'), at('2031-06-03', '2031-06-03', 4)])!
    expect(unit).toBe('day')
    expect(bins.map(b => b.records)).toEqual([1, 0, 4])
  })

  it('has weeks from Monday on, months and years where it covers more', () => {
    const week = timelineOf([at('2031-01-01'), at('2031-12-31')])!
    expect([week.unit, week.from, new Date(week.from).getUTCDay()]).toEqual(['week', '2030-12-30', 1])
    const month = timelineOf([at('2028-12-05'), at('2031-02-10')])!
    expect([month.unit, month.bins.length, month.bins[1]]).toEqual([
      'month',
      27,
      { from: '2029-01-01', to: '2029-01-31', records: 0 },
    ])
    expect(timelineOf([at('1990-05-05'), at('2031-02-10')])!.bins).toHaveLength(42)
  })

  it('draws what lasts longer than a bar as it lasts, in lanes where none covers another', () => {
    const { stretches, bins } = timelineOf([
      at('2031-06-01', '2031-06-20', 2),
      at('2031-06-10', '2031-06-12', 9),
      at('2031-06-21', null),
      at('2031-06-02'),
    ])!
    expect(stretches.map(s => [s.from, s.lane])).toEqual([
      ['2031-06-10', 0],
      ['2031-06-01', 1],
      ['2031-06-21', 0],
    ])
    expect(bins.reduce((n, b) => n + b.records, 0)).toBe(13)
  })

  it('leaves single days long gone to a count', () => {
    const many = Array.from({ length: 28 }, (_, i) => at(`2031-02-${String(i + 1).padStart(2, '0')}`, undefined, 10))
    const { earlier, later, from } = timelineOf([at('1914-07-28'), ...many, at('2099-01-01')])!
    expect([earlier, later, from]).toEqual([1, 1, '2031-02-01'])
  })

  it('keeps to the days that were asked for', () => {
    const asked = { from: '2031-06-10', to: '2031-06-12' }
    const { bins, earlier, stretches } = timelineOf([at('2031-05-01', '2031-06-30', 3), at('2031-06-11')], asked)!
    expect(bins.map(b => b.records)).toEqual([0, 1, 0])
    expect([earlier, stretches.map(s => s.records)]).toEqual([3, [3]])
  })

  it('is none without days', () => expect(timelineOf([])).toBeNull())
})
