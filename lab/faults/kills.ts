import { setTimeout } from 'node:timers/promises'
import { openConnections } from '../../src/ledger/postgres/pool.ts'
import type { Scenario } from './scenario.ts'

/** In milliseconds: how often it is looked how much has been read, and the longest time between two kills. */
const [look, patience] = [200, 20_000]

/**
 * Kills those who read, the desk and the database: eight in ten hit a reader, one each the others. Each kill comes at a
 * random moment of its own share of the reading, so that harm meets programs at work from the first report to the last.
 */
export const kills = (times: number): Scenario => ({
  async harm({ server, address, expected, workers, desk, random, left }) {
    const tally = { workers: 0, desk: 0, database: 0 }
    const pool = openConnections(address, { most: 1 })
    let read = 0
    const readSoFar = async (): Promise<number> => {
      // Nobody answers while the database comes up.
      const found = await pool.query('select count(*)::int as n from report').catch(() => null)
      return (read = found?.rows[0].n ?? read)
    }
    const meanwhile = async (done: number): Promise<void> => {
      const until = performance.now() + patience
      const enough = ((done + random()) * expected) / times
      while ((await readSoFar()) < enough && performance.now() < until) await setTimeout(look)
      await setTimeout(look * random())
    }
    for (let done = 0; done < times; ) {
      await meanwhile(done)
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
      if (++done % 20 === 0) console.error(done, tally, `${await left()} left`)
    }
    const remaining = expected - (await readSoFar())
    await pool.end()
    const { workers: readers, desk: desks, database } = tally
    return `${readers} kills of readers, ${desks} of the desk, ${database} of PostgreSQL; ${remaining} reports were left at the last`
  },
})
