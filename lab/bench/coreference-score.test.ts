import { describe, expect, it } from 'vitest'
import { bestAssignment } from './assignment.ts'
import { addCounts, type Clusters, coreferenceCounts, type Measure, noCounts, rates } from './coreference-score.ts'

/** One letter a mention, one word a cluster. */
const of = (text: string): Clusters => text.split(' ').map(word => [...word])

const score = (measure: Measure, gold: string, response: string) =>
  rates(coreferenceCounts(measure, of(gold), of(response)))

describe('the best assignment', () => {
  it('is not the greedy one', () => {
    expect(
      bestAssignment([
        [9, 8],
        [8, 1],
      ]),
    ).toBe(16)
  })

  it('leaves rows or columns over', () => {
    expect(bestAssignment([[1, 5, 2]])).toBe(5)
    expect(bestAssignment([[1], [5], [2]])).toBe(5)
    expect(bestAssignment([])).toBe(0)
  })

  it('is the best of all permutations', () => {
    const weights = [
      [7, 4, 3, 1],
      [6, 8, 5, 2],
      [9, 4, 4, 3],
      [5, 6, 2, 6],
    ]
    const totals = (row: number, used: readonly number[]): number =>
      row === 4
        ? 0
        : Math.max(
            ...[0, 1, 2, 3].filter(c => !used.includes(c)).map(c => weights[row]![c]! + totals(row + 1, [...used, c])),
          )
    expect(bestAssignment(weights)).toBe(totals(0, []))
  })
})

describe('MUC', () => {
  it('counts the links that are missing (Vilain et al. 1995: 2 of 3)', () => {
    expect(score('muc', 'abcd', 'ab cd')).toMatchObject({ recall: 2 / 3, precision: 1 })
    expect(score('muc', 'ab cd', 'abcd')).toMatchObject({ recall: 1, precision: 2 / 3 })
  })

  it('cuts at mentions that the response lacks', () => {
    expect(score('muc', 'abcd', 'ab')).toMatchObject({ recall: 1 / 3, precision: 1 })
  })
})

/** The example of Bagga and Baldwin 1998, on which Luo 2005 computes all measures. */
describe('three actors of 5, 2 and 5 mentions', () => {
  const gold = 'abcde fg hijkl'
  const table: readonly [response: string, muc: number, bCubed: number, ceafE: number][] = [
    ['abcde fghijkl', 0.947, 0.865, 0.733],
    ['abcdehijkl fg', 0.947, 0.737, 0.667],
    ['abcdefghijkl', 0.9, 0.545, 0.294],
    ['a b c d e f g h i j k l', 0, 0.4, 0.178],
  ]
  it.each(table)('in the response %s', (response, muc, bCubed, ceafE) => {
    expect(score('muc', gold, response).f1).toBeCloseTo(muc, 3)
    expect(score('bCubed', gold, response).f1).toBeCloseTo(bCubed, 3)
    expect(score('ceafE', gold, response).f1).toBeCloseTo(ceafE, 3)
  })

  it('have a precision of 76 and 58 per cent in B³ where MUC sees no difference', () => {
    expect(score('bCubed', gold, 'abcde fghijkl').precision).toBeCloseTo(0.76, 2)
    expect(score('bCubed', gold, 'abcdehijkl fg').precision).toBeCloseTo(0.58, 2)
  })
})

describe('mentions of one side only', () => {
  it('are missing in recall and wrong in precision', () => {
    // B³ recall: a, b 2/3 each of three mentions; precision: a, b 2/3 each of three.
    expect(score('bCubed', 'abc', 'abx').recall).toBeCloseTo(4 / 9, 9)
    expect(score('bCubed', 'abc', 'abx').precision).toBeCloseTo(4 / 9, 9)
    expect(score('ceafE', 'abc', 'abx')).toMatchObject({ recall: 2 / 3, precision: 2 / 3 })
  })
})

it('adds documents up before it divides', () => {
  const counts = addCounts(
    addCounts(noCounts, coreferenceCounts('muc', of('abcd'), of('ab cd'))),
    coreferenceCounts('muc', of('ab'), of('ab')),
  )
  expect(rates(counts).recall).toBe(3 / 4)
})
