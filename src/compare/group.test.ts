import { describe, expect, it } from 'vitest'
import { groupLikely, type Likely } from './group.ts'

const pair = (a: number, b: number, likelihood: number): Likely => ({ a, b, likelihood })
const never = (): boolean => false

describe('groupLikely', () => {
  it('joins by the average of the pairs, not by the best one', () => {
    expect(groupLikely(3, [pair(0, 1, 0.9), pair(1, 2, 0.7), pair(0, 2, 0.1)], never)).toEqual([[0, 1], [2]])
    expect(groupLikely(3, [pair(0, 1, 0.9), pair(1, 2, 0.7), pair(0, 2, 0.6)], never)).toEqual([[0, 1, 2]])
  })

  it('keeps apart what is barred, also by way of a third', () => {
    const pairs = [pair(0, 1, 0.9), pair(1, 2, 0.8), pair(0, 2, 0.9)]
    expect(groupLikely(3, pairs, (a, b) => a + b === 3)).toEqual([[0, 1], [2]])
  })

  it('passes over pairs that are not known', () => {
    expect(groupLikely(4, [pair(0, 1, 0.9), pair(1, 3, 0.8)], never)).toEqual([[0, 1, 3], [2]])
  })

  it('gives the same for pairs in any order', () => {
    const pairs = [pair(0, 1, 0.7), pair(2, 3, 0.7), pair(1, 2, 0.6), pair(0, 3, 0.6), pair(0, 2, 0.4), pair(1, 3, 0.3)]
    expect(groupLikely(4, [...pairs].reverse(), never)).toEqual(groupLikely(4, pairs, never))
  })

  it('groups nothing where there is nothing', () => expect(groupLikely(0, [], never)).toEqual([]))
})
