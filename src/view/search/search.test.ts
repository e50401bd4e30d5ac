import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OnrecordError } from '../../report/error.ts'
import { searchFields } from './fields.ts'
import { parseSearch } from './parse.ts'
import { dayRange, numberRange } from './ranges.ts'
import { formatSearch, searchPhrases } from './words.ts'

const messageOf = (typed: string): string => {
  try {
    parseSearch(typed)
  } catch (error) {
    if (error instanceof OnrecordError) return `${error.code}: ${error.message} ${error.advice}`
    throw error
  }
  return 'no error'
}

describe('parseSearch', () => {
  it('joins clauses by and, values by or, and turns a clause round', () => {
    expect(parseSearch('role:killed,injured -certainty:possible')).toEqual([
      { field: 'role', negated: false, match: { kind: 'any', values: ['killed', 'injured'] } },
      { field: 'certainty', negated: true, match: { kind: 'any', values: ['possible'] } },
    ])
  })

  it('takes bare words and phrases as words of the sentence', () => {
    expect(parseSearch('ceasefire "grain silo" -market').map(c => [c.negated, c.match])).toEqual([
      [false, { kind: 'words', words: 'ceasefire', phrase: false }],
      [false, { kind: 'words', words: 'grain silo', phrase: true }],
      [true, { kind: 'words', words: 'market', phrase: false }],
    ])
  })

  it('takes names with blanks in quotation marks, typographic ones too', () => {
    expect(parseSearch('actor:"Lake Front",army')[0]!.match).toEqual({ kind: 'any', values: ['Lake Front', 'army'] })
    expect(parseSearch('actor:“Lake Front”')[0]!.match).toEqual({ kind: 'any', values: ['Lake Front'] })
  })

  it('takes a place and a distance', () => {
    expect(parseSearch('near:"Port Sudan"~50km')[0]!.match).toEqual({ kind: 'near', place: 'Port Sudan', km: 50 })
    expect(parseSearch('near:15.45,36.4~20')[0]!.match).toEqual({ kind: 'near', place: '15.45,36.4', km: 20 })
  })

  it('finds nothing to ask in nothing', () => {
    expect(parseSearch('  ')).toEqual([])
  })

  it.each([
    ['rol:killed', 'there is no field “rol”, at 1: rol:killed'],
    ['killed status:maybe', 'status is never “maybe”, at 8: status:maybe'],
    ['actor:"Lake', 'a quotation mark is not closed, at 7'],
    ['role: killed', 'a value is missing, at 6'],
    ['number:many', 'this is no value of number, at 1: number:many Write it like number:>=10.'],
    ['when:2025-13', 'this is no value of when'],
    ['near:Kassala', 'Write it like near:Kassala~50.'],
  ])('says what is wrong with %s, and where', (typed, message) => {
    expect(messageOf(typed)).toContain(`bad-search: `)
    expect(messageOf(typed)).toContain(message)
  })

  it('reads every example of the fields, and writes it back to the same search', () => {
    for (const { example } of searchFields) {
      const search = parseSearch(example)
      expect(search).toHaveLength(1)
      expect(parseSearch(formatSearch(search))).toEqual(search)
    }
  })

  it('throws nothing but errors with a code, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), typed => {
        expect(messageOf(typed)).toMatch(/^(no error|bad-search: )/)
      }),
    )
  })
})

describe('ranges', () => {
  it.each([
    ['10', 10, 10],
    ['1,700', 1700, 1700],
    ['>=10', 10, null],
    ['>10', 11, null],
    ['<0.5', null, 0.5],
    ['10..20', 10, 20],
    ['..20', null, 20],
  ])('number %s', (text, from, to) => {
    expect(numberRange(text)).toEqual({ kind: 'numbers', from, to })
  })

  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['>2024-02', '2024-03-01', null],
    ['<2024', null, '2023-12-31'],
    ['2025-06..2025-08', '2025-06-01', '2025-08-31'],
    ['2025-06-17..', '2025-06-17', null],
    ['>2025-06-17T10:00:00Z', '2025-06-17T10:00:00.001Z', null],
    ['2025-06-17T10:00:00.000Z..2025', '2025-06-17T10:00:00.000Z', '2025-12-31'],
  ])('days %s', (text, from, to) => {
    expect(dayRange(text)).toEqual({ kind: 'days', from, to })
  })

  it.each(['..', '1..x', '2025-02-30', 'June'])('no range: %s', text => {
    expect(numberRange(text)).toBeNull()
    expect(dayRange(text)).toBeNull()
  })
})

describe('searchPhrases', () => {
  it('says the search in words', () => {
    expect(
      searchPhrases(parseSearch('role:killed number:>=10 near:Kassala~50 when:2025-06 -certainty:possible')),
    ).toEqual([
      'role killed',
      'number from 10',
      'within 50 km of Kassala',
      'when from 2025-06-01 to 2025-06-30',
      'not certainty possible',
    ])
  })
})
