import { describe, expect, it } from 'vitest'
import { parseAnswer } from './parse-answer.ts'

describe('an answer that is broken', () => {
  const figure = '{"sentence":0,"words":"a } in \\"words\\"","role":"people"}'
  it.each([
    ['{"figures":[]}', true, { figures: [] }],
    [`Sure! {"figures":[${figure}]} Done.`, true, { figures: [JSON.parse(figure)] }],
    [`{"figures":[${figure},{"sentence":1,"wor`, false, { statements: [], figures: [JSON.parse(figure)], events: [] }],
    [`{"figures":[${figure},],}`, false, { statements: [], figures: [JSON.parse(figure)], events: [] }],
  ])('%s', (words, whole, answer) => {
    expect(parseAnswer(words)).toEqual({ whole, answer })
  })

  it.each(['', 'no', '{', '{"a":1}', '[]', 'null'])('%s is none', words => {
    expect(parseAnswer(words)).toBeNull()
  })
})
