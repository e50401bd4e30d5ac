import type { resourceLimits } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { openThreads } from './threads.ts'

const telling = new URL(
  `data:text/javascript,${encodeURIComponent(
    "import { resourceLimits } from 'node:worker_threads'\nexport const limits = () => resourceLimits",
  )}`,
)

async function limitsWith(young?: number): Promise<typeof resourceLimits> {
  const pool = openThreads(telling, { most: 1, does: 'limits', ...(young === undefined ? {} : { young }) })
  try {
    return (await pool.run(null)) as typeof resourceLimits
  } finally {
    await pool.destroy()
  }
}

describe('a thread', () => {
  it('has a heap of its own, of which little is for what lives shortly where that is said', async () => {
    expect(await limitsWith(6)).toMatchObject({ maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 6 })
    expect((await limitsWith()).maxYoungGenerationSizeMb).toBeGreaterThan(6)
  })
})
