import { describe, expect, it } from 'vitest'
import { compareReadings } from '../compare/compare.ts'
import { readingOf, sinking } from '../compare/readings.cases.ts'
import { comparisonView } from './comparison.ts'
import { originWords, ranges } from './comparison-words.ts'
import { expectGolden } from './golden.cases.ts'
import { lineWidth, plainText } from './line.ts'

const comparison = compareReadings(sinking)
const options = { rollUp: 'low-best-high', explain: false }

describe('comparisonView', () => {
  it.each([60, 100])('looks as in the golden at %i columns', width => {
    expectGolden(`comparison-${width}`, comparisonView(comparison, { ...options, width }))
  })

  it('explains every relation', () =>
    expectGolden('comparison-explained', comparisonView(comparison, { width: 100, rollUp: 'range', explain: true })))

  it('never writes beyond its width', () => {
    for (let width = 40; width <= 120; width += 7)
      for (const line of comparisonView(comparison, { ...options, explain: true, width }))
        expect(lineWidth(line)).toBeLessThanOrEqual(width)
  })

  it('says so where nothing is told twice', () => {
    const lines = plainText(comparisonView(compareReadings(sinking.slice(4)), { ...options, width: 80 }))
    expect(lines.join('\n')).toContain('No figure or event is told by more than one of these reports.')
  })
})

describe('originWords', () => {
  it('tells a longer report that took in a shorter one', () => {
    const [wire] = sinking
    const others = Array.from(
      { length: 40 },
      (_, i) => `Baker ${i} of the valley asked the miller at gate ${i * 3} for grain.`,
    )
    const long = readingOf('long', '2031-05-07', `${wire!.report.text}\n${others.join(' ')}`, { outlet: 'The Weekly' })
    const found = compareReadings([wire!, long])
    expect(originWords(found.reports[1]!, found)).toMatch(/^The Weekly, names no agency; holds \d+ % of R1$/)
  })
})

describe('ranges', () => {
  it('shortens runs of numbers', () => {
    expect(ranges([1, 3, 4, 5])).toBe('1, 3-5')
    expect(ranges([2, 3])).toBe('2, 3')
    expect(ranges([])).toBe('')
  })
})
