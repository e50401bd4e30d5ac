import { check } from 'recheck'
import { expect, it } from 'vitest'
import { writtenExpressions } from './attacks/expressions.ts'

/**
 * Searched at random where no proof is found within the time; the same search each time. `check` knows nothing of `y`
 * and reads it as a search from every place.
 */
const options = { timeout: 4000, seed: 1, attackTimeout: 500, incubationTimeout: 500, seedingTimeout: 300 }

/** `exponential`, or the degree of the polynomial that the time grows with; null where neither was found. */
async function growthOf(source: string, flags: string): Promise<'exponential' | number | null> {
  const found = await check(source, flags, options)
  if (found.status !== 'vulnerable') return null
  if (found.complexity.type === 'exponential') return 'exponential'
  // The random search takes `.{2,40}` for another loop; only a proof knows the degree.
  return found.checker === 'automaton' ? found.complexity.degree : null
}

it('no regular expression takes exponential or cubic time', async () => {
  const written = writtenExpressions()
  expect(written.length).toBeGreaterThan(400)
  const unique = new Map(written.map(w => [`/${w.source}/${w.flags}`, w]))
  const slow: string[] = []
  for (const [text, { file, source, flags }] of unique) {
    const growth = await growthOf(source, flags)
    if (growth === 'exponential' || (growth ?? 0) > 2) slow.push(`${file} ${text}: ${growth}`)
  }
  expect(slow).toEqual([])
}, 300_000)

it('finds one that does', async () => {
  expect(await growthOf('^(?:a|a?a)+$', '')).toBe('exponential')
})
