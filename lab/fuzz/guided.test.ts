import { describe, expect, it } from 'vitest'
import { seededRandom } from '../train/random.ts'
import { corpusOver } from './corpus.ts'
import { type Material, mutated } from './mutate.ts'

const material = (seed: number): Material => ({
  random: seededRandom(seed),
  words: [Buffer.from('number:'), Buffer.from('..')],
  other: () => Buffer.from('role:killed'),
  longest: 200,
})

const many = (seed: number): string[] => {
  const drawn = material(seed)
  return Array.from({ length: 2000 }, () => Buffer.from(mutated(Buffer.from('when:2025'), drawn)).toString('latin1'))
}

describe('mutated', () => {
  it('gives the same of the same seed, something else mostly, and nothing that is too long', () => {
    const some = many(7)
    expect(some).toEqual(many(7))
    expect(new Set(some).size).toBeGreaterThan(1000)
    expect(Math.max(...some.map(input => input.length))).toBeLessThanOrEqual(200)
    expect(some.filter(input => input.includes('number:')).length).toBeGreaterThan(100)
  })

  it('takes an input of nothing', () => {
    const drawn = material(3)
    for (let i = 0; i < 500; i++) mutated(new Uint8Array(), drawn)
  })
})

describe('corpusOver', () => {
  it('keeps what reaches a place anew, or far more often', () => {
    const counters = new Uint8Array(16)
    const corpus = corpusOver(counters)
    const reaching = (place: number, times: number): boolean => {
      counters[place] = times
      return corpus.consider(Buffer.from(`${place}`))
    }
    expect([reaching(9, 1), reaching(9, 1), reaching(9, 2), reaching(9, 5), reaching(9, 6), reaching(15, 1)]).toEqual([
      true,
      false,
      true,
      true,
      false,
      true,
    ])
    expect(corpus.size()).toBe(4)
    expect(corpus.reached()).toBe(2)
    expect([...counters]).toEqual(new Array(16).fill(0))
  })
})
