import { parseArgs } from 'node:util'
import fc from 'fast-check'
import type { Attack } from '../../test/attacks/attack.ts'
import { attacks } from '../../test/attacks/list.ts'

/** `npx tsx lab/fuzz/main.ts TARGET [N] [SEED]`: tries the property of an attack on N inputs, goes on after what fails, and says how it went. */
const { positionals } = parseArgs({ allowPositionals: true })
const [target = '', count = '10000', seed = '1'] = positionals
const chosen = attacks.find(a => a.name === target)
if (!chosen) throw new Error(`TARGET is one of ${attacks.map(a => a.name).join(', ')}`)

const shown = (input: unknown): string =>
  (input instanceof Uint8Array ? Buffer.from(input).toString('latin1') : (JSON.stringify(input) ?? '')).slice(0, 400)

interface Went {
  inputs: number
  slowest: { readonly milliseconds: number; readonly input: string }
  /** The first input for each message. */
  readonly crashes: Map<string, string>
}

async function attempt({ holds }: Attack, input: unknown, went: Went): Promise<void> {
  const before = process.cpuUsage()
  try {
    await holds(input)
  } catch (error) {
    const message = String(error).split('\n')[0]!
    if (!went.crashes.has(message)) went.crashes.set(message, shown(input))
  }
  const { user, system } = process.cpuUsage(before)
  const milliseconds = (user + system) / 1000
  went.inputs++
  if (milliseconds > went.slowest.milliseconds) went.slowest = { milliseconds, input: shown(input) }
}

const attack = await chosen.open()
const went: Went = { inputs: 0, slowest: { milliseconds: 0, input: '' }, crashes: new Map() }
const before = process.cpuUsage()
await fc.assert(
  fc.asyncProperty(attack.inputs, input => attempt(attack, input, went)),
  { numRuns: Number(count), seed: Number(seed) },
)
const { user, system } = process.cpuUsage(before)
await attack.close?.()
console.log(
  `${target}: ${went.inputs} inputs, ${Math.round(went.inputs / ((user + system) / 1e6))} a second of processor time`,
)
console.log(`slowest ${went.slowest.milliseconds.toFixed(1)} ms: ${went.slowest.input}`)
console.log(`most memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
console.log(`crashes ${went.crashes.size}`)
for (const [message, input] of went.crashes) console.log(`  ${message}\n    ${input}`)
if (went.crashes.size > 0) process.exitCode = 1
