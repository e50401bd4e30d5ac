/**
 * A day of the world’s news, and an archive, on machines that are not there: how long it takes, what is full first, what it
 * costs.
 * usage: npx tsx lab/scale/main.ts [--seed 1]            the tables of docs/scale.md
 *        npx tsx lab/scale/main.ts --reports 3000000 …   one day, with --machines, --cores, --ledgers, --queues,
 *                                                        --statements (a report), --round-trip (seconds), --fails-after (seconds)
 */
import { parseArgs } from 'node:util'
import { usualDay } from './arrivals.ts'
import { printArchive, printCosts, printDays, printWriter } from './print.ts'
import { apart, dayRuns, type Run, usual } from './runs.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({
  options: {
    seed: text,
    reports: text,
    machines: text,
    cores: text,
    ledgers: text,
    queues: text,
    statements: text,
    'round-trip': text,
    'fails-after': text,
  },
})

const given = (name: keyof typeof values, otherwise: number): number => Number(values[name] ?? otherwise)
const seed = given('seed', 1)
if (values.reports === undefined) {
  printDays(dayRuns, seed)
  printWriter()
  printArchive(1e9)
  printCosts()
} else printDays([asGiven()], seed)

function asGiven(): Run {
  const { machines, cores, ledgers, queues, failsAfter } = usual
  return {
    name: 'as given',
    load: given('reports', usualDay.reports) / usualDay.reports,
    setup: {
      ...usual,
      machines: given('machines', machines),
      cores: given('cores', cores),
      ledgers: given('ledgers', ledgers),
      queues: given('queues', queues),
      failsAfter: given('fails-after', failsAfter),
    },
    inputs: {
      ...apart,
      statements: given('statements', apart.statements),
      roundTrip: given('round-trip', apart.roundTrip),
    },
  }
}
