import { describe, expect, it } from 'vitest'
import { sample } from './reading.cases.ts'
import { certaintyWords, chainWords, intervalWords, whenWords, whereWords } from './words.ts'

describe('intervalWords', () => {
  const quantity = { low: null, point: null, high: null, approximate: false, words: '' }
  it.each([
    [{ low: 12, point: 12, high: 12 }, null, '12'],
    [{ point: 50, approximate: true }, null, 'about 50'],
    [{ low: 30, high: 40 }, null, '30 to 40'],
    [{ low: 5 }, null, '5 or more'],
    [{ low: 200001 }, null, 'more than 200,000'],
    [{ low: 1 }, null, '1 or more'],
    [{ high: 40 }, null, 'up to 40'],
    [{ high: 49 }, null, 'fewer than 50'],
    [{ low: 24, approximate: true }, null, 'roughly 24 or more'],
    [{ point: 1234567.5 }, 'USD', '1,234,567.5 USD'],
    [{ point: 0 }, '%', '0 %'],
    [{}, null, '?'],
  ])('%j is %s %s', (given, unit, words) => expect(intervalWords({ ...quantity, ...given }, unit)).toBe(words))
})

describe('words of a record', () => {
  const record = (i: number) => sample.records.filter(r => r.kind === 'event')[i]!
  it('names the chain from the outside in', () => {
    expect(chainWords(sample, record(1).chain)).toBe('Ilse Dravec › the interior ministry')
    expect(chainWords(sample, [])).toBe('the report')
    const hearsay = sample.records.find(r => r.chain.some(l => l.via === 'hearsay'))!
    expect(chainWords(sample, hearsay.chain)).toBe('unnamed (“reportedly”)')
  })
  it('tells what is denied from what is certain', () => expect(certaintyWords(record(2))).toBe('certain, negated'))
  it('marks what could not be resolved', () => {
    expect(whenWords(sample, 1)).toBe('“last month” ?')
    expect(whenWords(sample, 0)).toBe('2025-03-04')
    expect(whereWords(sample, 'p1')).toBe('Lorvane, XA')
    expect(whereWords(sample, 'p2')).toBe('Ashkol ?')
    expect(whereWords(sample, null)).toBe('')
  })
})
