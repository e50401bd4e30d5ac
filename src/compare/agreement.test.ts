import { describe, expect, it } from 'vitest'
import { type Coding, nominalAlpha, pairAgreements } from './agreement.ts'

/** Rows of labels, a coder each; a dot where nothing was said. */
const rows = (...lines: string[]): Coding[] =>
  lines.flatMap((line, coder) =>
    line.split(' ').flatMap((label, unit) => (label === '.' ? [] : [{ unit: `u${unit}`, coder: `c${coder}`, label }])),
  )

describe('agreement', () => {
  it('is 0.743 for the example of Krippendorff (2011), four coders and gaps', () => {
    const codings = rows(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    )
    expect(nominalAlpha(codings)).toBeCloseTo(0.743, 3)
  })

  it('is 0.4 by kappa for 20, 5, 10 and 15 of fifty', () => {
    const cell = (a: string, b: string, n: number) => Array.from({ length: n }, () => [a, b] as const)
    const both = [...cell('yes', 'yes', 20), ...cell('yes', 'no', 5), ...cell('no', 'yes', 10), ...cell('no', 'no', 15)]
    const codings = both.flatMap(([a, b], i) => [
      { unit: `u${i}`, coder: 'a', label: a },
      { unit: `u${i}`, coder: 'b', label: b },
    ])
    const [pair] = pairAgreements(codings)
    expect(pair).toMatchObject({ a: 'a', b: 'b', both: 50, agreed: 35 })
    expect(pair!.kappa).toBeCloseTo(0.4, 10)
  })

  it('counts the last word of each on what both judged', () => {
    const codings = [...rows('x y', 'x .'), { unit: 'u0', coder: 'c1', label: 'y' }]
    expect(pairAgreements(codings)).toMatchObject([{ both: 1, agreed: 0 }])
  })

  it('is unknown where chance alone agrees always, and where nobody shares anything', () => {
    expect(pairAgreements(rows('x x', 'x x'))[0]!.kappa).toBeNull()
    expect(nominalAlpha(rows('x x', 'x x'))).toBeNull()
    expect(nominalAlpha(rows('x .', '. x'))).toBeNull()
    expect(pairAgreements(rows('x .', '. x'))).toEqual([])
  })
})
