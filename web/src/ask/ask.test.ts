import { describe, expect, it } from 'vitest'
import { parseSearch } from '../../../src/view/search/parse.ts'
import { formatSearch } from '../../../src/view/search/words.ts'
import { counting, stateOf, toggle } from './clauses.ts'
import { completed, fieldsFor, typingAt, valuesFor } from './complete.ts'
import { windowOf } from './window.ts'

describe('choosing values', () => {
  const after = (typed: string, field: string, value: string, negated = false): string =>
    formatSearch(toggle(parseSearch(typed), { field, value, negated }))

  it('adds a value to the search, a second one as an alternative', () => {
    expect(after('', 'role', 'killed')).toBe('role:killed')
    expect(after('role:killed "grain silo"', 'role', 'injured')).toBe('role:killed,injured "grain silo"')
  })
  it('takes it out where it was chosen, whatever its case', () => {
    expect(after('role:killed,injured', 'role', 'Killed')).toBe('role:injured')
    expect(after('role:killed place:Orun', 'role', 'killed')).toBe('place:Orun')
  })
  it('asks a value away, and turns what was asked for round', () => {
    expect(after('source:police', 'source', 'army', true)).toBe('source:police -source:army')
    expect(after('source:police,army', 'source', 'army', true)).toBe('source:police -source:army')
    expect(after('-source:army', 'source', 'army')).toBe('source:army')
  })
  it('puts days in place of the days before', () => {
    const may = after('published:2031-03', 'published', '2031-05')
    expect(may).toBe('published:2031-05-01..2031-05-31')
    expect(stateOf(parseSearch(may), 'published', '2031-05')).toBe('in')
    expect(after(may, 'published', '2031-05')).toBe('')
  })
  it('counts the values of a field without what is asked of it', () =>
    expect(formatSearch(counting(parseSearch('role:killed -role:size place:Orun'), 'role'))).toBe(
      '-role:size place:Orun',
    ))
})

describe('completion', () => {
  const at = (typed: string) => typingAt(typed, typed.length)

  it('knows what is typed', () => {
    expect(at('role:killed -sou')).toMatchObject({ field: null, text: 'sou', from: 13 })
    expect(at('place:Oru')).toMatchObject({ field: 'place', text: 'Oru' })
    expect(at('place:Orun,Ve')).toMatchObject({ field: 'place', text: 'Ve' })
    expect(at('outlet:"Harbour Ti')).toMatchObject({ field: 'outlet', text: 'Harbour Ti' })
    expect(at('outlet:"Harbour Times","The V')).toMatchObject({ field: 'outlet', text: 'The V' })
  })
  it('offers fields by their beginning, values by any part', () => {
    expect(fieldsFor('ro').map(s => s.label)).toEqual(['role:'])
    const values = [
      { value: 'the Lake Front', records: 7 },
      { value: 'Lake police', records: 2 },
      { value: null, records: 9 },
    ]
    expect(valuesFor('lake', values).map(s => s.text)).toEqual(['"Lake police" ', '"the Lake Front" '])
  })
  it('puts a suggestion in the place of what was typed', () => {
    const typed = 'outlet:"Harb role:killed'
    const typing = typingAt(typed, 12)!
    expect(completed(typed, typing, { text: '"Harbour Times" ', label: '', help: '' })).toEqual({
      text: 'outlet:"Harbour Times" role:killed',
      caret: 22,
    })
  })
})

describe('windowOf', () => {
  it('draws what is in sight and a little beside it, and nothing that is not there', () => {
    expect(windowOf(100_000, 60, 60_000, 600)).toEqual({ first: 988, last: 1022 })
    expect(windowOf(5, 60, 0, 600)).toEqual({ first: 0, last: 5 })
    expect(windowOf(0, 60, 0, 600)).toEqual({ first: 0, last: 0 })
  })
})
