import { describe, expect, test } from 'vitest'
import { attachMarks } from './marks.ts'

/** Words with blanks between; heads of all, -1 for the root. Those of the marks are what is tested. */
const cases: readonly (readonly [text: string, heads: readonly number[]])[] = [
  ['The ferry sank .', [1, 2, -1, 2]],
  ['Ada Brenn , the mayor , left .', [6, 0, 4, 4, 0, 0, -1, 6]],
  ['When it rained , they left .', [2, 2, 5, 2, 5, -1, 5]],
  ['bread , milk and tea', [-1, 2, 0, 4, 0]],
  ['She said : " Go home . "', [1, -1, 4, 4, 1, 4, 4, 4]],
  ['The road ( the old one ) is shut .', [1, 8, 5, 5, 5, 1, 5, 8, -1, 8]],
  ['It sank ... nobody knows why .', [1, -1, 4, 4, 1, 4, 1]],
  ['( The ferry sank .', [3, 2, 3, -1, 3]],
  ['" ( Go ) ! "', [2, 2, -1, 2, 2, 2]],
]

describe('marks', () => {
  for (const [text, expected] of cases)
    test(text, () => {
      const words = text.split(' ')
      const marks = words.map(word => !/\w/u.test(word))
      const heads = Int32Array.from(expected, (head, i) => (marks[i] ? 0 : head))
      attachMarks(words, marks, heads)
      expect(Array.from(heads)).toEqual(expected)
    })

  test('takes time in proportion to the sentence', () => {
    const words = Array.from({ length: 40_000 }, (_, i) => ['(', 'w', ',', '"'][i % 4]!)
    const heads = Int32Array.from(words, (_, i) => (i === 1 ? -1 : i - 4))
    attachMarks(
      words,
      words.map(word => word !== 'w'),
      heads,
    )
    expect(heads.filter(head => head < 0)).toHaveLength(1)
  })
})
