/**
 * Harms the programs that read, the desk and the database while they work, and looks whether anything was lost or doubled.
 * usage: npx tsx lab/faults/main.ts REPORTS.jsonl [kills|network|disk-full|sqlite-full|clock …] [--kills 200] [--seed 1],
 * on the built program; all scenarios unless some are named. The disks need root, the clock libfaketime.
 */
import { parseArgs } from 'node:util'
import { seededRandom } from '../train/random.ts'
import { clock } from './clock.ts'
import { diskFull } from './disk-full.ts'
import { kills } from './kills.ts'
import { network } from './network.ts'
import type { Outcome } from './outcome.ts'
import { play } from './play.ts'
import type { Scenario } from './scenario.ts'
import { sqliteFull } from './sqlite-full.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
})
const [file, ...named] = positionals
if (!file) throw new Error('name a file of reports: see lab/generate/main.ts')

const played = (make: () => Scenario) => () => play(make(), file, seededRandom(Number(values.seed)))
const scenarios: Readonly<Record<string, () => Promise<Outcome>>> = {
  kills: played(() => kills(Number(values.kills))),
  network: played(() => network),
  'disk-full': played(diskFull),
  'sqlite-full': () => sqliteFull(file),
  clock: played(clock),
}

for (const name of named.length > 0 ? named : Object.keys(scenarios)) {
  const run = scenarios[name]
  if (!run) throw new Error(`${name} is none of ${Object.keys(scenarios).join(', ')}`)
  const started = performance.now()
  const { figures, wrong } = await run()
  const minutes = ((performance.now() - started) / 60_000).toFixed(1)
  const told = Object.entries(figures).map(([what, value]) => (what === 'done' ? value : `${what}: ${value}`))
  console.log(`| ${[name, ...told, `${minutes} min`, wrong.length === 0 ? 'holds' : wrong.join('; ')].join(' | ')} |`)
  if (wrong.length > 0) process.exitCode = 1
}
