import { describe, expect, it } from 'vitest'
import { groupLabels } from './labels.ts'
import { plainText } from './line.ts'
import { cut, type Mark } from './marks.ts'
import { cellsOf, toLine, wrapCells, wrapText } from './wrap.ts'

const mark = (start: number, end: number, label: string, open: string, close: string): Mark => ({
  span: [start, end],
  role: 'statement',
  record: label,
  label,
  brackets: [open, close],
})

/** The text with brackets at the edges that `cut` finds. */
const bracketed = (text: string, marks: readonly Mark[]): string =>
  cut([0, text.length], marks)
    .map(p => {
      const open = p.opens.map(m => m.brackets![0]).join('')
      const close = p.closes.map(m => m.brackets![1]).join('')
      return open + text.slice(...p.span) + close
    })
    .join('')

describe('cut', () => {
  it('nests brackets where spans nest', () => {
    expect(bracketed('abcdef', [mark(0, 6, 'S1', '<', '>'), mark(2, 6, 'S2', '(', ')')])).toBe('<ab(cdef)>')
    expect(bracketed('abcdef', [mark(1, 3, 'F1', '{', '}'), mark(1, 3, 'E1', '*', '*')])).toBe('a{*bc*}def')
  })
  it('keeps overlaps', () =>
    expect(bracketed('abcdef', [mark(0, 4, 'S1', '<', '>'), mark(2, 6, 'S2', '(', ')')])).toBe('<ab(cd>ef)'))
  it('gives the whole text and nothing twice', () => {
    const pieces = cut([3, 9], [mark(0, 5, 'S1', '<', '>'), mark(4, 20, 'S2', '(', ')')])
    expect(pieces.map(p => p.span)).toEqual([
      [3, 4],
      [4, 5],
      [5, 9],
    ])
  })
})

describe('groupLabels', () => {
  it('draws neighbours together', () =>
    expect(groupLabels(['S1', 'F4', 'S2', 'S3', 'E1', 'F6', 'F4']).map(g => g.text)).toEqual([
      'S1-3',
      'F4',
      'F6',
      'E1',
    ]))
})

describe('wrapText', () => {
  const lines = (text: string, width: number): string[] => plainText(wrapText(text, width))
  it('breaks at blanks and long words anywhere', () => {
    expect(lines('one two  three', 7)).toEqual(['one two', 'three'])
    expect(lines('see https://example.org/a/b now', 12)).toEqual(['see', 'https://exam', 'ple.org/a/b', 'now'])
  })
  it('breaks between wide characters', () => expect(lines('北京市人民政府', 7)).toEqual(['北京市', '人民政', '府']))
  it('keeps what is seen as one character whole', () => {
    const cells = cellsOf('e\u0301👩‍👩‍👧‍👦', [])
    expect(wrapCells(cells, 2).map(c => toLine(c)[0]!.text)).toEqual(['e\u0301', '👩‍👩‍👧‍👦'])
  })
})
