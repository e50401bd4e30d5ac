import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../document.ts'
import { en } from '../en/index.ts'
import type { Models } from '../models.ts'
import { documentOf } from './document.cases.ts'
import { quotations } from './quotations.ts'
import { sentenceCases, tokenCases } from './tokenise.cases.ts'
import { tokenise } from './tokenise.ts'

const read = (text: string): Document => tokenise.run(documentOf(text), en, {} as Models)

const shown = ({ tokens, sentences }: Document): string[] =>
  sentences.map(s =>
    tokens
      .slice(s.first, s.end)
      .map(t => t.text)
      .join(' '),
  )

describe('tokens', () => {
  for (const { text, sentences } of tokenCases) it(text, () => expect(shown(read(text))).toEqual(sentences))
})

describe('sentences', () => {
  for (const { text, sentences } of sentenceCases) it(text, () => expect(shown(read(text))).toEqual(sentences))
})

describe('tokenise', () => {
  const pieces = [
    'U.S.',
    'Gen.',
    ' ',
    ' ',
    '"',
    '”',
    '’s',
    "n't",
    'it',
    'A',
    '.',
    '...',
    '?',
    '-',
    '\n',
    '\n\n',
    '1,000',
    '%',
    '(',
    '😀',
    'é',
  ]

  it('takes linear time on odd text', () => {
    const started = performance.now()
    for (const piece of ['a.', 'a-', "'ve", '"', `'"`, '(', 'a@', '1.', '1-', '. ', '…', "s' a ", '“a '])
      quotations.run(read(piece.repeat(20_000)), en, {} as Models)
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('parts words at every blank that there is', () => {
    const blanks = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(c => /\s/u.test(c))
    expect(blanks.length).toBeGreaterThan(20)
    for (const blank of blanks.filter(b => !/[\n\r\u2028\u2029]/.test(b)))
      expect(read(`Two${blank}mills${blank}— burned`).tokens.map(t => t.text)).toEqual(['Two', 'mills', '—', 'burned'])
  })

  it('covers every character that is no blank once, in order, and no sentence crosses a block', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), parts => {
        const text = parts.join('')
        const { tokens, sentences, blocks } = read(text)
        expect(tokens.map(t => t.text).join('')).toBe(text.replace(/\s/gu, ''))
        tokens.forEach((t, i) => {
          expect(t.text).toBe(text.slice(...t.span))
          expect(t.index).toBe(i)
          const sentence = sentences[t.sentence]!
          expect(sentence.first <= i && i < sentence.end).toBe(true)
          const [start, end] = blocks[sentence.block]!.span
          expect(start <= t.span[0] && t.span[1] <= end).toBe(true)
        })
      }),
    )
  })
})
