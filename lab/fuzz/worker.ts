import { setImmediate } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { seededRandom } from '../train/random.ts'
import { corpusOver } from './corpus.ts'
import { mutated } from './mutate.ts'
import type { Target, TargetModule } from './targets/target.ts'
import { longest, type Task, type Told } from './task.ts'

const tell = (told: Told): void => parentPort!.postMessage(told)

async function run({ name, target: address, places, words, seed, count, kept, hand }: Task): Promise<void> {
  const counters = new Uint8Array(Math.ceil(places / 8) * 8)
  Object.assign(globalThis, { __reached: counters })
  process.setSourceMapsEnabled(true)
  const { open } = (await import(address)) as TargetModule
  const target = await open(name)
  // What is loaded at the first use is no cost of an input.
  for (const input of target.seeds) await (async () => target.holds(input))().catch(() => {})
  counters.fill(0)

  const corpus = corpusOver(counters)
  const attempt = attempting(target, hand)
  const random = seededRandom(seed)
  const material = {
    random,
    longest,
    words: evenly(target.words, words).map(word => Buffer.from(word)),
    other: () => corpus.pick(random),
  }
  const firsts = [...target.seeds, ...kept].map(input => input.subarray(0, longest))
  for (let done = 0; done < count; done++) {
    const input = firsts[done] ?? mutated(corpus.pick(random), material)
    await attempt(input)
    if (corpus.consider(input)) tell({ kind: 'kept', input, reached: corpus.reached() })
  }
  await target.close?.()
  tell({ kind: 'done' })
}

/** As many of the few words of the grammar as of the strings in the sources, most of which are the language's. */
function evenly(grammar: readonly string[], sources: readonly string[]): readonly string[] {
  const times = Math.ceil(sources.length / Math.max(1, grammar.length))
  return [...sources, ...Array.from({ length: times }, () => grammar).flat()]
}

const outside: unknown[] = []
process.on('uncaughtException', error => outside.push(error))

/** Waits for what is to hold, and then until Node tells of errors that nobody waits for: they end a process. */
async function held(result: unknown): Promise<void> {
  if (!(result instanceof Promise)) return
  await result
  await setImmediate()
  if (outside.length > 0) throw new Error(`not waited for: ${outside.splice(0)[0]}`)
}

/** Tries an input and tells what came of it; it lies in `hand` meanwhile, for who must end this worker. */
function attempting(target: Target, hand: SharedArrayBuffer): (input: Uint8Array) => Promise<void> {
  const numbers = new Int32Array(hand, 0, 2)
  const bytes = new Uint8Array(hand, 8)
  const failures = new Set<string>()
  let slowest = 0
  return async input => {
    bytes.set(input)
    numbers[1] = input.length
    Atomics.add(numbers, 0, 1)
    const before = process.cpuUsage()
    try {
      await held(target.holds(input))
    } catch (error) {
      const message = String(error).split('\n')[0]!
      if (!failures.has(message))
        tell({ kind: 'failed', message, input, stack: error instanceof Error ? (error.stack ?? '') : '' })
      failures.add(message)
    }
    const { user, system } = process.cpuUsage(before)
    const milliseconds = (user + system) / 1000
    if (milliseconds > slowest) tell({ kind: 'slowest', milliseconds, input })
    slowest = Math.max(slowest, milliseconds)
  }
}

await run(workerData as Task).catch((error: unknown) => {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  tell({ kind: 'failed', message: `outside: ${error}`, stack, input: new Uint8Array() })
})
