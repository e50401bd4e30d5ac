import { describe, expect, it } from 'vitest'
import { seededRandom } from '../train/random.ts'
import { createAgenda } from './agenda.ts'
import { archiveDays, ratesOf } from './archive.ts'
import { arrivalsOf, usualDay } from './arrivals.ts'
import { createBusy } from './busy.ts'
import { archiveCost, coreHours, coresBusy, gigabytes } from './costs.ts'
import { daySeconds, drawn, heldFor, type Inputs, meanOf } from './inputs.ts'
import { archiveRuns } from './runs.ts'
import { type Setup, simulate } from './simulate.ts'

/** A report takes 0.1 s to read and 0.01 s to write. */
const inputs: Inputs = {
  readingSeconds: [0.05, 0.1, 0.15],
  programSeconds: 0.004,
  serverSeconds: 0.003,
  transactionSeconds: 0,
  statements: 3,
  transactionStatements: 0,
  roundTrip: 0.001,
  handedOut: 1000,
  ledgerBytes: 50_000,
  fileBytes: 30_000,
  parquetBytes: 5000,
  logBytes: 90_000,
}
const setup: Setup = {
  machines: 2,
  cores: 2,
  ledgers: 1,
  queues: 1,
  failsAfter: Number.POSITIVE_INFINITY,
  repairedAfter: 300,
}
const at = (...seconds: number[]) => Float64Array.from(seconds)
const allAtOnce = (reports: number) => new Float64Array(reports)
const played = (arrivals: Float64Array, own: Partial<Setup> = {}, seed = 1) =>
  simulate(arrivals, { ...setup, ...own }, inputs, seededRandom(seed))

describe('an agenda', () => {
  it('gives the earliest first, and of one time the one that was planned first', () => {
    const agenda = createAgenda<string>()
    for (const [time, name] of [
      [3, 'c'],
      [1, 'a'],
      [3, 'd'],
      [2, 'b'],
      [1, 'a2'],
    ] as const)
      agenda.plan(time, name)
    expect(agenda.nextAt()).toBe(1)
    expect(Array.from({ length: 5 }, () => agenda.next()!.event)).toEqual(['a', 'a2', 'b', 'c', 'd'])
    expect([agenda.next(), agenda.nextAt()]).toEqual([null, Number.POSITIVE_INFINITY])
  })

  it('keeps the order of many', () => {
    const [agenda, random] = [createAgenda<number>(), seededRandom(7)]
    for (let i = 0; i < 1000; i++) agenda.plan(Math.floor(random() * 100), i)
    const times = Array.from({ length: 1000 }, () => agenda.next()!.at)
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })
})

it('time that a resource is busy falls into its hours', () => {
  const busy = createBusy()
  busy.add(3000, 1800)
  busy.add(3600, 600)
  expect(busy.share(1, 2)).toEqual({ day: 2400 / 7200, hour: 1800 / 3600 })
  expect(busy.share(4, 1).hour).toBe(600 / 3600 / 4)
})

describe('the reports of a day', () => {
  const day = { ...usualDay, reports: 50_000 }
  const arrivals = arrivalsOf(day, seededRandom(1))

  it('are so many, in order, within the day, and the same for the same seed', () => {
    expect(arrivals.length).toBe(50_000)
    expect([...arrivals]).toEqual([...arrivals].sort((a, b) => a - b))
    expect(arrivals[0]).toBeGreaterThanOrEqual(0)
    expect(arrivals.at(-1)).toBeLessThan(daySeconds)
    expect(arrivalsOf(day, seededRandom(1))).toEqual(arrivals)
    expect(arrivalsOf(day, seededRandom(2))).not.toEqual(arrivals)
  })

  it('come unevenly: more at the busiest hour, and after the full hour', () => {
    const between = (from: number, to: number) => arrivals.filter(t => t >= from && t < to).length
    expect(between(14 * 3600, 16 * 3600)).toBeGreaterThan(2 * between(2 * 3600, 4 * 3600))
    const first = Array.from({ length: 24 }, (_, h) => between(h * 3600, h * 3600 + 120)).reduce((a, b) => a + b, 0)
    expect(first).toBeGreaterThan(2 * 50_000 * (120 / 3600))
  })

  it('come evenly where nothing is said against it', () => {
    const even = arrivalsOf({ ...day, copies: 0, swing: 0, onTheHour: 0, bursts: 0 }, seededRandom(1))
    const hours = Array.from({ length: 24 }, (_, h) => even.filter(t => Math.floor(t / 3600) === h).length)
    for (const n of hours) expect(Math.abs(n - 50_000 / 24)).toBeLessThan(250)
  })
})

describe('a day that is played', () => {
  it('gives the same for the same seed', () => {
    const arrivals = arrivalsOf({ ...usualDay, reports: 20_000 }, seededRandom(3))
    expect(played(arrivals)).toEqual(played(arrivals))
    expect(played(arrivals, {}, 2)).not.toEqual(played(arrivals))
  })

  it('takes a single report as long as looking, handing out, reading and writing', () => {
    const { latency, mostWaiting, left } = played(at(100))
    expect(latency.p50).toBeGreaterThan(0.06)
    expect(latency.p50).toBeLessThan(0.5 + 0.001 + 0.15 + 0.01 + 1e-9)
    expect([mostWaiting, left]).toEqual([1, 0])
  })

  it.each([
    ['reading', { machines: 1 }],
    ['writing', { machines: 20, cores: 8 }],
    ['queue', { machines: 100, cores: 8, ledgers: 50 }],
  ] as const)('lets through what %s lets through, where all waits', (by, own) => {
    const reports = 60_000
    const { latency, unread } = played(allAtOnce(reports), own)
    const { days, by: full } = archiveDays(reports, { ...setup, ...own }, inputs)
    expect(full).toBe(by)
    expect(unread).toBe(0)
    const took = latency.p99 / 0.99
    expect(took).toBeGreaterThan(days * daySeconds * 0.95)
    // Threads wait while their batch is written, and at the end some have nothing left to do.
    expect(took).toBeLessThan(days * daySeconds * 1.35)
  })

  it('is slower with more to do, and faster with another ledger where writing is full', () => {
    const many = { machines: 20, cores: 4 }
    const slow = played(allAtOnce(20_000), many).latency.p95
    expect(played(allAtOnce(40_000), many).latency.p95).toBeGreaterThan(1.9 * slow)
    expect(played(allAtOnce(20_000), { ...many, ledgers: 2 }).latency.p95).toBeLessThan(0.6 * slow)
  })

  it('hands out again what a machine took with it, after some two minutes', () => {
    const arrivals = Float64Array.from({ length: 20_000 }, (_, i) => i)
    const failing = played(arrivals, { machines: 4, failsAfter: 600 })
    expect(failing.failures).toBeGreaterThan(20)
    expect(failing.again).toBeGreaterThan(0)
    expect([failing.unread, failing.left]).toEqual([0, 0])
    expect(played(arrivals).again).toBe(0)
  })

  it('hands out again what waits too long for its writer, and reads it in vain', () => {
    const { again, use } = played(allAtOnce(60_000), { machines: 100, cores: 8 })
    expect(again).toBeGreaterThan(1000)
    expect(use.writing.day).toBeGreaterThan(0)
  })

  it('gives up what is never heard of', () => {
    const endless = { ...inputs, readingSeconds: [daySeconds] }
    const { unread, latency, again } = simulate(at(0, 0, 0), { ...setup, machines: 20 }, endless, seededRandom(1))
    expect([unread, again, latency.p50]).toEqual([3, 60, Number.POSITIVE_INFINITY])
  })
})

describe('the arithmetic', () => {
  it('holds a writer for its processor time and for every statement’s way there and back', () => {
    expect(heldFor(32, inputs)).toBeCloseTo(0.32)
    expect(heldFor(1, { ...inputs, transactionSeconds: 0.5 })).toBeCloseTo(0.51)
    expect(heldFor(2, { ...inputs, transactionSeconds: 0.5, transactionStatements: 30 })).toBeCloseTo(0.55)
  })

  it('draws what was measured', () => {
    const random = seededRandom(1)
    const mean = meanOf(Array.from({ length: 10_000 }, () => drawn(inputs.readingSeconds, random)))
    expect(mean).toBeCloseTo(meanOf(inputs.readingSeconds), 2)
    expect(meanOf(inputs.readingSeconds)).toBeCloseTo(0.1)
  })

  it('knows what holds an archive up', () => {
    expect(ratesOf(setup, inputs).reading).toBeCloseTo(4 / 0.104)
    expect(ratesOf(setup, inputs).writing).toBeCloseTo(100)
    expect(ratesOf(setup, inputs).queue).toBe(1000)
    const { days, by } = archiveDays((4 / 0.104) * daySeconds, setup, inputs)
    expect([Math.round(days * 1e6) / 1e6, by]).toEqual([1, 'reading'])
  })

  it('gives the archive of docs/scale.md as it stands there', () => {
    const found = archiveRuns.map(run => archiveDays(1e9, run.setup, run.inputs))
    expect(found.map(({ days, by }) => `${days.toFixed(1)} ${by}`)).toEqual([
      '59.1 writing',
      '15.2 reading',
      '5.1 queue',
      '5.1 queue',
      '15.5 reading',
      '3.9 reading',
      '1.0 reading',
    ])
  })

  it('adds up hours, bytes and prices', () => {
    expect(coreHours(3_600_000, inputs)).toBeCloseTo(107)
    expect(coresBusy(daySeconds, inputs)).toBeCloseTo(0.107)
    expect(gigabytes(1e6, inputs)).toEqual({ ledger: 50, files: 30, parquet: 5, log: 90 })
    const cost = archiveCost(1e6, inputs, { coreHour: 0.1, diskMonth: 0.2, objectMonth: 0.02 })
    expect(cost.onDisks).toBeCloseTo(20)
    expect(cost.onObjects).toBeCloseTo(0.6)
    expect(cost.reading).toBeCloseTo((1e6 * 0.107 * 0.1) / 3600)
  })
})
