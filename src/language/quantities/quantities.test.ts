import { describe, expect, it } from 'vitest'
import type { Document, Quantity, TimeExpression, Token } from '../document.ts'
import { en } from '../en/index.ts'
import type { Models } from '../models.ts'
import { documentOf } from '../tokenise/document.cases.ts'
import { tokenise } from '../tokenise/tokenise.ts'
import { cases } from './quantities.cases.ts'
import { quantities } from './quantities.ts'

/** The few tags that the grammar asks for, by form; good enough for the cases. */
function tagOf(text: string, first: boolean): readonly [upos: string, xpos: string] {
  if (/^\d/u.test(text)) return ['NUM', 'CD']
  if (!/\p{L}/u.test(text)) return ['PUNCT', '.']
  if (/^(?:the|a|an)$/iu.test(text)) return ['DET', 'DT']
  if (/^(?:in|of|on|at|by|from|to|and)$/iu.test(text)) return ['ADP', 'IN']
  if (/^(?:long|jordanian)$/iu.test(text)) return ['ADJ', 'JJ']
  if (/^\p{Lu}/u.test(text) && !first) return ['PROPN', 'NNP']
  return /(?:[^s]s|people)$/u.test(text) ? ['NOUN', 'NNS'] : ['NOUN', 'NN']
}

function read(text: string, times: readonly TimeExpression[] = []): Document {
  const document = tokenise.run(documentOf(text), en, {} as Models)
  const tokens = document.tokens.map((token): Token => {
    const first = document.sentences.some(s => s.first === token.index)
    const [upos, xpos] = tagOf(token.text, first)
    return { ...token, upos, xpos }
  })
  return quantities.run({ ...document, tokens, times }, en, {} as Models)
}

const bound = (n: number | null): string => (n === null ? '' : String(n))

function intervalOf({ low, point, high, approximate }: Quantity): string {
  if (point !== null) return low === point ? String(point) : `~${point}`
  return `${bound(low)}..${bound(high)}${approximate ? '~' : ''}`
}

describe('quantities', () => {
  for (const [family, list] of Object.entries(cases))
    describe(family, () => {
      for (const { text, found } of list)
        it(text, () => {
          const document = read(text)
          const got = document.quantities.map(q => [
            text.slice(...q.span),
            intervalOf(q),
            ...(q.unit === 'count' ? [] : [q.unit]),
          ])
          expect(got).toEqual(found)
        })
    })

  it('leaves out numbers in dates', () => {
    const text = 'On 12 March 40 miners left.'
    const date: TimeExpression = {
      span: [3, 11],
      type: 'DATE',
      timex: 'XXXX-03-12',
      value: null,
      from: null,
      to: null,
      basis: 'unresolved',
      reason: '',
    }
    expect(read(text, [date]).quantities.map(q => text.slice(...q.span))).toEqual(['40'])
  })

  it('gives the symbol of the unit', () => {
    expect(read('It cost $5 and ran 3 miles at 20 per cent.').quantities.map(q => q.unitName)).toEqual([
      'USD',
      'mi',
      '%',
    ])
  })
})
