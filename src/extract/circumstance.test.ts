import { describe, expect, it } from 'vitest'
import { annotated } from './annotated.cases.ts'
import { timeOf } from './circumstance.ts'

/** Value of the time that belongs to a word of the text, published on 4 May 2020. */
function timeAt(text: string, word: string): string | null {
  const document = annotated(text)
  const token = document.tokens.find(t => t.text === word)!
  const time = timeOf(document, token)
  return time === null ? null : (document.times[time]?.value ?? null)
}

describe('the time of a record', () => {
  it.each([
    ['On Friday, rebels took the mill, killing two guards.', 'killing', '2020-05-01'],
    ['Six miners were killed and dozens injured on Sunday when a shaft collapsed near Delmar.', 'dozens', '2020-05-03'],
    [
      'Six miners were killed and dozens injured on Sunday when a shaft collapsed near Delmar.',
      'collapsed',
      '2020-05-03',
    ],
    ['Police said on Friday that the mill had burned.', 'burned', null],
  ])('%s: %s', (text, word, value) => {
    expect(timeAt(text, word)).toBe(value)
  })
})
