import { expect, it } from 'vitest'
import { pageWords } from './page-words.ts'

it('holds its words as paragraphs are compared with them: lower case, single blanks, straight apostrophes', () => {
  const lists = Object.values(pageWords).flat(2) as string[]
  expect(lists.filter(w => w !== w.toLowerCase() || w !== w.trim() || /\s\s|[’‘]/.test(w) || w === '')).toEqual([])
})
