import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { openLedger } from '../../src/ledger/open-at.ts'
import { startNetwork } from '../../src/ledger/postgres/network.cases.ts'
import { freePort, startPostgres } from '../../src/ledger/postgres/server.cases.ts'
import { openQueue } from '../../src/work/queue.ts'
import { judgeSteadily } from './judging.ts'
import { keepRunning, program } from './kept.ts'
import { judgementsIn, leftIn, type Outcome, reportsIn } from './outcome.ts'
import type { Scenario, Stage } from './scenario.ts'

/** In milliseconds, for what is left when the harm is done; and until whatever was harmed last is up again. */
const [patience, settling] = [15 * 60_000, 5000]

/**
 * Has two programs read the reports of a file through the queue of a PostgreSQL of its own, and a desk take judgements,
 * while the scenario does its harm; then lets them come to rest and looks at what stands.
 */
export async function play(scenario: Scenario, file: string, random: () => number): Promise<Outcome> {
  const expected = readFileSync(file, 'utf8').trimEnd().split('\n').length
  const server = await startPostgres({ durable: true, ...scenario.server?.() })
  const address = await server.database()
  await (await openLedger(address)).close()
  spawnSync(process.execPath, [program, 'queue', file, '--ledger', address])
  const ways = await Promise.all([0, 1, 2].map(() => startNetwork(address)))
  const [one, two, three] = ways.map(way => way.address(address))
  const port = String(await freePort())
  const work = ['work', '--workers', '1', '--ledger']
  const workers = [
    keepRunning([...work, one!], scenario.env?.(0)),
    keepRunning([...work, two!], scenario.env?.(1)),
  ] as const
  const desk = keepRunning(['serve', '--port', port, '--ledger', three!], scenario.env?.(2))
  const judging = judgeSteadily(`http://127.0.0.1:${port}`)
  const left = async (): Promise<number | null> => {
    try {
      const queue = await openQueue(address)
      const { waiting, underWay } = await queue.state().finally(queue.close)
      return waiting + underWay
    } catch {
      return null
    }
  }
  const stage: Stage = { expected, server, address, workers, desk, ways, random, left }
  const done = await scenario.harm(stage)
  for (const until = performance.now() + patience; performance.now() < until && (await left()) !== 0; )
    await setTimeout(2000)
  await setTimeout(settling)
  await judging.stop()
  const ends = [await workers[0].end(), await workers[1].end(), await desk.end()]
  const outages = workers[0].said.length + workers[1].said.length
  const [ledger, queue] = [await openLedger(address), await openQueue(address)]
  const outcomes = [await reportsIn(ledger, expected), await leftIn(queue), await judgementsIn(ledger, judging)]
  await queue.close()
  await ledger.close()
  for (const way of ways) await way.stop()
  await server.stop()
  scenario.tidy?.()
  const ownEnds = [...workers[0].ownEnds, ...workers[1].ownEnds, ...desk.ownEnds.filter(end => !end.startsWith('3 '))]
  return {
    figures: {
      done,
      ...Object.assign({}, ...outcomes.map(o => o.figures)),
      'outages told': outages,
      'ended by themselves': ownEnds.length,
    },
    wrong: [
      ...outcomes.flatMap(o => o.wrong),
      ...new Set(ownEnds.map(end => `ended by itself: ${end}`)),
      ...(ends.every(status => status === 0) ? [] : [`at SIGTERM the programs ended with ${ends}`]),
    ],
  }
}
