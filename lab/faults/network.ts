import { setTimeout } from 'node:timers/promises'
import type { Scenario } from './scenario.ts'

/** In milliseconds. */
const [shortPeace, cut, silence] = [5000, 10_000, 30_000]

/** Cuts some or all of the ways to the database, and in turn lets them say nothing any more. */
export const network: Scenario = {
  async harm({ ways, random, left }) {
    const tally = { cut: 0, silence: 0 }
    for (let round = 0; round < 8; round++) {
      await setTimeout(shortPeace + 10_000 * random())
      const kind = round % 2 === 0 ? 'cut' : 'silence'
      const hit = ways.filter(() => random() < 0.6)
      for (const way of hit) way[kind]()
      tally[kind] += hit.length
      await setTimeout(kind === 'cut' ? cut : silence)
      for (const way of hit) way.mend()
      console.error(kind, hit.length, `${await left()} left`)
    }
    return `${tally.cut} ways cut for 10 s, ${tally.silence} silent for 30 s`
  },
}
