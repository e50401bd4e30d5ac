import fc from 'fast-check'
import { afterAll, describe, it } from 'vitest'
import { attacks } from './attacks/list.ts'

describe.each(attacks)('$name', ({ open, runs }) => {
  const opened = open()
  afterAll(async () => (await opened).close?.())

  it('withstands any input', async () => {
    const { inputs, holds, known = [] } = await opened
    await fc.assert(
      fc.asyncProperty(inputs, async input => void (await holds(input))),
      { numRuns: runs, seed: 20, examples: known.map(k => [k]) },
    )
  })
})
