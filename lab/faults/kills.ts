import { setTimeout } from 'node:timers/promises'
import type { Scenario } from './scenario.ts'

/** Kills those who read, the desk and the database at random moments: eight in ten hit a reader, one each the others. */
export const kills = (times: number): Scenario => ({
  async harm({ server, workers, desk, random, left }) {
    const tally = { workers: 0, desk: 0, database: 0 }
    let remaining: number | null = null
    for (let done = 0; done < times; ) {
      await setTimeout(1000 + 5000 * random())
      const which = random()
      if (which < 0.1) {
        await server.restart(random() < 0.5 ? 'SIGQUIT' : 'SIGKILL')
        tally.database++
      } else if (which < 0.2) {
        if (!desk.kill()) continue
        tally.desk++
      } else {
        if (!workers[which < 0.6 ? 0 : 1]!.kill()) continue
        tally.workers++
      }
      if (++done % 20 === 0 || done === times) {
        remaining = await left()
        console.error(done, tally, `${remaining} left`)
      }
    }
    const { workers: readers, desk: desks, database } = tally
    return `${readers} kills of readers, ${desks} of the desk, ${database} of PostgreSQL; ${remaining} reports were left at the last`
  },
})
