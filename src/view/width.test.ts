import { describe, expect, it } from 'vitest'
import { shorten } from './line.ts'
import { displayWidth, graphemes, isolate, printable } from './width.ts'

describe('displayWidth', () => {
  it.each([
    ['“Twelve” – 12 €', 15],
    ['министр', 7],
    ['北京市', 6],
    ['e\u0301te\u0301', 3],
    ['👩‍👩‍👧‍👦', 2],
    ['🇺🇦', 2],
    ['قال الوزير', 10],
    ['a\u00adb', 2],
  ])('%s takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
    expect(graphemes(text).reduce((sum, g) => sum + g.width, 0)).toBe(columns)
  })
  it('takes nothing for isolates', () => expect(displayWidth(isolate('قال'))).toBe(3))
})

describe('graphemes', () => {
  it('keeps clusters whole', () =>
    expect(graphemes('a👩‍👩‍👧‍👦e\u0301').map(g => g.text)).toEqual(['a', '👩‍👩‍👧‍👦', 'e\u0301']))
})

describe('printable', () => {
  it('lets no command through to the terminal', () => {
    expect(printable('a\u001b[31mred\u0007\u009b2J')).toBe('a\ufffd[31mred\ufffd\ufffd2J')
    expect(printable('one\r\ntwo\tthree')).toBe('one  two three')
    expect(printable('abc\u202edef')).toBe('abcdef')
  })
})

describe('shorten', () => {
  it('cuts at a grapheme and by columns', () => {
    expect(shorten('at least five', 20)).toBe('at least five')
    expect(shorten('at least five', 9)).toBe('at least…')
    expect(shorten('北京市人民', 6)).toBe('北京…')
    expect(shorten('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3)).toBe('👩‍👩‍👧‍👦…')
  })
})
