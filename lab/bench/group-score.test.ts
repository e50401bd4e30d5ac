import { describe, expect, it } from 'vitest'
import { bCubed, type Grouped, pairsAcross } from './group-score.ts'

/** `a1:x` is an item of report a, in the gold group 1 and in our group x. */
const items = (words: string): Grouped[] =>
  words.split(' ').map(w => ({ report: w[0]!, gold: w[1]!, ours: w.slice(3) }))

describe('bCubed', () => {
  it('is whole where the groups are the same', () =>
    expect(bCubed(items('a1:x b1:x c2:y'))).toEqual({ precision: 1, recall: 1 }))
  it('counts what does not belong and what is missing', () => {
    expect(bCubed(items('a1:x b2:x'))).toEqual({ precision: 0.5, recall: 1 })
    expect(bCubed(items('a1:x b1:y'))).toEqual({ precision: 1, recall: 0.5 })
  })
})

describe('pairsAcross', () => {
  it('counts pairs of two reports', () =>
    expect(pairsAcross(items('a1:x b1:x c1:y d2:x'))).toEqual({ precision: 1 / 3, recall: 1 / 3 }))
  it('leaves out pairs within one report', () =>
    expect(pairsAcross(items('a1:x a1:x b1:x'))).toEqual({ precision: 1, recall: 1 }))
})
