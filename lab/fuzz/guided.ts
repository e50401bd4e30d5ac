import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { type Built, built, targets } from './build.ts'
import { longest, type Task, type Told } from './task.ts'

/**
 * `npx tsx lab/fuzz/guided.ts TARGET [N] [SEED]`: tries N inputs that are made from those that reached something new in
 * the sources, cuts off what takes too long or too much, goes on after what fails, and says how it went.
 */
const { positionals } = parseArgs({ allowPositionals: true })
const [name = '', count = '10000', seed = '1'] = positionals
if (!targets.includes(name)) throw new Error(`TARGET is one of ${targets.join(', ')}`)

/** For one input, in milliseconds of processor time. */
const MOST_TIME = 2000

/** Of the whole process, in bytes. */
const MOST_MEMORY = 1e9

/** Workers that had to be ended; then something is wrong with more than an input. */
const MOST_ENDED = 50

const shown = (input: Uint8Array): string => JSON.stringify(Buffer.from(input).toString('latin1'))

interface Went {
  inputs: number
  reached: number
  slowest: Extract<Told, { kind: 'slowest' }> | null
  readonly kept: Uint8Array[]
  /** The first input for each message. */
  readonly failures: Map<string, { readonly input: string; readonly stack: string }>
}

/** Tries inputs in one worker until all are tried or it had to be ended. */
function tried(task: Task, address: string, went: Went): Promise<void> {
  const worker = new Worker(new URL(address), { workerData: task, resourceLimits: { maxOldGenerationSizeMb: 800 } })
  const numbers = new Int32Array(task.hand, 0, 2)
  const atHand = (): Uint8Array => new Uint8Array(task.hand, 8, numbers[1]).slice()
  const failed = (message: string, input: Uint8Array, stack = ''): void => {
    if (went.failures.has(message)) return
    went.failures.set(message, { input: shown(input), stack })
    console.error(`failed: ${message}\n  ${shown(input)}`)
  }
  let over = false
  let since = { begun: 0, at: process.cpuUsage() }
  const look = setInterval(() => {
    const begun = Atomics.load(numbers, 0)
    if (begun !== since.begun) since = { begun, at: process.cpuUsage() }
    const { user, system } = process.cpuUsage(since.at)
    const tooLong = begun > 0 && (user + system) / 1000 > MOST_TIME
    if (!tooLong && process.memoryUsage.rss() < MOST_MEMORY) return
    over = true
    failed(tooLong ? `more than ${MOST_TIME} ms` : `more than ${MOST_MEMORY / 1e6} MB`, atHand())
    clearInterval(look)
    void worker.terminate()
  }, 100)
  worker.on('message', (told: Told) => {
    if (told.kind === 'failed') failed(told.message, told.input, told.stack)
    if (told.kind === 'kept') {
      went.kept.push(told.input)
      went.reached = told.reached
    }
    if (told.kind === 'slowest' && told.milliseconds > (went.slowest?.milliseconds ?? 0)) went.slowest = told
    if (told.kind === 'done') {
      over = true
      clearInterval(look)
    }
  })
  return new Promise(resolve => {
    worker.on('error', error => {
      over = true
      failed(`outside: ${error}`, atHand(), error.stack)
    })
    worker.on('exit', () => {
      clearInterval(look)
      if (!over) failed('nothing came of it', atHand())
      went.inputs += numbers[0]!
      resolve()
    })
  })
}

/** Tries them all, in as many workers as it takes. */
async function triedAll({ target, worker, places, words }: Built): Promise<Went> {
  const went: Went = { inputs: 0, reached: 0, slowest: null, kept: [], failures: new Map() }
  for (let ended = 0; ended < MOST_ENDED && went.inputs < Number(count); ended++) {
    const before = went.inputs
    const left = Number(count) - before
    const kept = went.kept.splice(0)
    const hand = new SharedArrayBuffer(8 + longest)
    await tried({ name, target, places, words, seed: Number(seed) + ended, count: left, kept, hand }, worker, went)
    // It cannot even begin.
    if (went.inputs === before) break
  }
  return went
}

const made = await built(name)
const before = process.cpuUsage()
const { inputs, reached, slowest, kept, failures } = await triedAll(made)
const { user, system } = process.cpuUsage(before)
const rate = Math.round(inputs / ((user + system) / 1e6))
console.log(`${name}: ${inputs} inputs, ${rate} a second of processor time`)
console.log(`kept ${kept.length}, reached ${reached} of ${made.places} branches`)
if (slowest) console.log(`slowest ${slowest.milliseconds.toFixed(1)} ms: ${shown(slowest.input).slice(0, 400)}`)
console.log(`most memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
console.log(`crashes ${failures.size}`)
for (const [message, { input, stack }] of failures) console.log(`  ${message}\n    ${input}\n${stack}`)
if (failures.size > 0) process.exitCode = 1
