import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstIndex } from './search.ts'

it('finds what a walk from the start finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (unsorted, bound) => {
      const values = [...unsorted].sort((a, b) => a - b)
      const walked = values.findIndex(v => v >= bound)
      expect(firstIndex(values.length, i => values[i]! >= bound)).toBe(walked < 0 ? values.length : walked)
    }),
  )
})
