import { describe, expect, it } from 'vitest'
import { en } from '../../language/en/index.ts'
import { annotated } from '../annotated.cases.ts'
import type { FigureDraft } from '../draft.ts'
import { cases } from './figures.cases.ts'
import { figures } from './figures.ts'

const figuresIn = (text: string): FigureDraft[] => figures(annotated(text), en)

const bound = (n: number | null): string => (n === null ? '' : String(n))

function intervalOf({ low, point, high, approximate }: FigureDraft['quantity']): string {
  if (point !== null) return low === point ? String(point) : `~${point}`
  return `${bound(low)}..${bound(high)}${approximate ? '~' : ''}`
}

describe('figures', () => {
  for (const [family, list] of Object.entries(cases))
    describe(family, () => {
      for (const { text, found } of list)
        it(text, () => {
          const got = figuresIn(text).map(f => [text.slice(...f.span), intervalOf(f.quantity), f.role])
          expect(got).toEqual(found)
        })
    })

  it('says of whom, and what is counted', () => {
    const text = 'At least 20 members of the Orun council were detained.'
    const [figure] = figuresIn(text)
    expect(text.slice(...figure!.what!)).toBe('members of the Orun council')
    expect(text.slice(...figure!.population!)).toBe('the Orun council')
    expect(figure!.quantity.words).toBe('At least 20')
  })

  it('tells one incident from a sum and a period', () => {
    const scopes = (text: string): string[] => figuresIn(text).map(f => f.scope)
    expect(scopes('The blast killed 12 people.')).toEqual(['incident'])
    expect(scopes('Some 3,000 people have been killed since 2011.')).toEqual(['cumulative'])
    expect(scopes('Around 35 soldiers are killed every day.')).toEqual(['period'])
  })

  it('keeps what is said about a figure beside it', () => {
    const text = 'Some 1,700 men joined the rebels. The actual number is probably higher, he said.'
    const [figure] = figuresIn(text)
    expect(figure!.revision?.direction).toBe('higher')
    expect(text.slice(...figure!.revision!.span)).toBe('The actual number is probably higher')
  })

  it('marks the older of two numbers as revised', () => {
    const [newer, older] = figuresIn('The death toll rose to 17 from an earlier 12.')
    expect(newer!.revision).toBeNull()
    expect(older!.revision?.direction).toBe('higher')
  })

  it('reads running text only', () => {
    expect(figures(annotated('Twelve people were killed.', 'title'), en)).toEqual([])
  })
})
