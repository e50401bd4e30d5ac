import { createAgenda } from './agenda.ts'
import { exponential } from './arrivals.ts'
import { createBusy } from './busy.ts'
import { daySeconds, drawn, heldFor, type Inputs } from './inputs.ts'

type Random = () => number

/** The machines, and into how many ledgers the reports of a day are written. */
export interface Setup {
  readonly machines: number
  readonly cores: number
  /** Ledgers among which the reports of a day are divided, each with one writer at a time. */
  readonly ledgers: number
  /** Servers that hand out jobs. */
  readonly queues: number
  /** Mean seconds until a machine fails, and until it is there again. */
  readonly failsAfter: number
  readonly repairedAfter: number
}

export type Resource = 'reading' | 'writing' | 'queue'

export interface Outcome {
  /** From arrival to the commit in the ledger, in seconds; of reports that never came there, infinite. */
  readonly latency: { readonly p50: number; readonly p95: number; readonly p99: number }
  readonly mostWaiting: number
  /** Reports that were not in the ledger at midnight. */
  readonly left: number
  /** Share of the time that a resource was busy, over the day and in its busiest hour. */
  readonly use: Readonly<Record<Resource, { readonly day: number; readonly hour: number }>>
  readonly failures: number
  /** Reports that were handed out again, and those that were tried too often. */
  readonly again: number
  readonly unread: number
}

/** Programs take up to so many jobs at once, and look again after so long where none waits: as `work` does. */
export const together = 32
const pause = 0.5
/** A job of which nothing is heard comes again after so long, looked for every so often, and a pause; so many times. */
const [silence, rounds, delay, tries] = [120, 15, 10, 20]
const givenUp = 255

interface Batch {
  readonly reports: readonly number[]
  readonly machine: number
  /** How often the machine had failed when it took them. */
  readonly life: number
}

/** Reports of a batch that go to one ledger. */
type Part = readonly [ledger: number, reports: readonly number[]]

type Event =
  | { readonly kind: 'look' }
  | { readonly kind: 'turn'; readonly batch: Batch; readonly parts: readonly Part[] }
  | { readonly kind: 'silent'; readonly batch: Batch }
  | { readonly kind: 'fail' | 'repair'; readonly machine: number }

/**
 * Reports come in, wait in the queue, are taken 32 at a time by a thread, read one after the other, and written where each
 * ledger lets one writer in at a time. The same random numbers give the same outcome.
 */
export function simulate(arrivals: Float64Array, setup: Setup, inputs: Inputs, random: Random): Outcome {
  const agenda = createAgenda<Event>()
  const machines = Array.from({ length: setup.machines }, () => ({ idle: setup.cores, life: 0, up: true }))
  const written = new Float64Array(arrivals.length).fill(Number.POSITIVE_INFINITY)
  const taken = new Uint8Array(arrivals.length)
  const again: number[] = []
  const writerFree = new Float64Array(setup.ledgers)
  const busy = { reading: createBusy(), writing: createBusy(), queue: createBusy() }
  const seen = { mostWaiting: 0, failures: 0, again: 0, unread: 0 }
  let [arrived, given, open, queueFree, looking] = [0, 0, arrivals.length, 0, false]

  const waiting = (): number => arrived - given + again.length
  const idle = (): number => machines.reduce((sum, m) => sum + (m.up ? m.idle : 0), 0)

  /** The first of the idle threads looks: the more there are, the sooner. */
  function planLook(now: number): void {
    const free = looking || waiting() === 0 ? 0 : idle()
    if (free === 0) return
    looking = true
    agenda.plan(now + pause * (1 - random() ** (1 / free)), { kind: 'look' })
  }

  function look(now: number): void {
    looking = false
    let nth = random() * idle()
    const machine = machines.findIndex(m => m.up && (nth -= m.idle) < 0)
    if (machine >= 0 && waiting() > 0) {
      machines[machine]!.idle--
      begin(now, machine)
    }
    planLook(now)
  }

  /** What is handed out again came in before the others. What stands in the ledger by now is not read again. */
  function take(now: number): number[] {
    const found: number[] = []
    while (found.length < together && waiting() > 0) {
      const report = again.pop() ?? given++
      if (written[report]! > now) found.push(report)
    }
    return found
  }

  /** A thread takes what waits, or waits itself. */
  function begin(now: number, machine: number): void {
    const reports = take(now)
    if (reports.length === 0) {
      machines[machine]!.idle++
      return
    }
    const handing = reports.length / (inputs.handedOut * setup.queues)
    busy.queue.add(Math.max(now, queueFree), handing)
    queueFree = Math.max(now, queueFree) + handing
    const batch = { reports, machine, life: machines[machine]!.life }
    const reading = reports.reduce(sum => sum + drawn(inputs.readingSeconds, random), 0)
    for (const report of reports) taken[report]!++
    busy.reading.add(queueFree, reading)
    agenda.plan(queueFree + reading, { kind: 'turn', batch, parts: partsOf(reports, setup.ledgers) })
    agenda.plan(queueFree + silence + random() * rounds + delay, { kind: 'silent', batch })
  }

  /** A batch comes to the writer of its next ledger, or is done. */
  function turn(now: number, batch: Batch, [part, ...parts]: readonly Part[]): void {
    if (machines[batch.machine]!.life !== batch.life) return
    if (!part) {
      begin(now, batch.machine)
      return
    }
    const [ledger, reports] = part
    const from = Math.max(now, writerFree[ledger]!)
    // Somebody else may have written what was handed out twice, or be waiting with it for the same writer.
    const fresh = reports.filter(report => written[report] === Number.POSITIVE_INFINITY)
    const held = heldFor(fresh.length, inputs)
    busy.writing.add(from, held)
    writerFree[ledger] = from + held
    for (const report of fresh) written[report] = from + held
    open -= fresh.filter(report => taken[report] !== givenUp).length
    agenda.plan(from + held, { kind: 'turn', batch, parts })
  }

  /** What is not in the ledger by now is handed out again: its machine has failed, or waits. */
  function silent(now: number, { reports }: Batch): void {
    for (const report of reports) {
      if (written[report]! <= now) continue
      if (taken[report] === givenUp) continue
      if (taken[report]! > tries) {
        taken[report] = givenUp
        seen.unread++
        open--
      } else {
        again.push(report)
        seen.again++
      }
    }
    planLook(now)
  }

  /** What it was about is not heard of again: an event of an earlier life comes to nothing. */
  function fail(now: number, machine: number): void {
    seen.failures++
    Object.assign(machines[machine]!, { up: false, idle: setup.cores, life: machines[machine]!.life + 1 })
    agenda.plan(now + setup.repairedAfter, { kind: 'repair', machine })
  }

  function repair(now: number, machine: number): void {
    machines[machine]!.up = true
    planLook(now)
    agenda.plan(now + exponential(setup.failsAfter, random), { kind: 'fail', machine })
  }

  function happen(now: number, event: Event): void {
    if (event.kind === 'look') look(now)
    else if (event.kind === 'turn') turn(now, event.batch, event.parts)
    else if (event.kind === 'silent') silent(now, event.batch)
    else if (event.kind === 'fail') fail(now, event.machine)
    else repair(now, event.machine)
  }

  for (const [machine] of machines.entries()) repair(0, machine)
  while (open > 0) {
    const now = arrivals[arrived] ?? Number.POSITIVE_INFINITY
    if (now <= agenda.nextAt()) {
      arrived++
      seen.mostWaiting = Math.max(seen.mostWaiting, waiting())
      planLook(now)
    } else {
      const { at, event } = agenda.next()!
      happen(at, event)
    }
  }
  const took = written.map((at, report) => at - arrivals[report]!).sort()
  const hours = daySeconds / 3600
  return {
    ...seen,
    latency: { p50: at(took, 0.5), p95: at(took, 0.95), p99: at(took, 0.99) },
    left: written.reduce((sum, at) => sum + (at > daySeconds ? 1 : 0), 0),
    use: {
      reading: busy.reading.share(setup.machines * setup.cores, hours),
      writing: busy.writing.share(setup.ledgers, hours),
      queue: busy.queue.share(1, hours),
    },
  }
}

const at = (sorted: Float64Array, share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!

/** By a hash of what tells reports apart; a number does here. */
function partsOf(reports: readonly number[], ledgers: number): Part[] {
  const parts = new Map<number, number[]>()
  for (const report of reports) {
    const ledger = Math.imul(report, 0x9e3779b1) >>> 0
    const part = parts.get(ledger % ledgers)
    if (part) part.push(report)
    else parts.set(ledger % ledgers, [report])
  }
  return [...parts]
}
