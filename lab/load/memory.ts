import { readFileSync } from 'node:fs'

/** Resident memory of a process, in MB. */
export interface Sample {
  /** Since the first one. */
  readonly seconds: number
  readonly all: number
  /** Without the pages of files, of which the system keeps as many as there is room for. */
  readonly own: number
}

export interface Sampling {
  readonly samples: readonly Sample[]
  stop(): void
}

/** Looks every so many seconds. */
export function sampled(pid: number, each: number): Sampling {
  const samples: Sample[] = []
  const start = performance.now()
  const look = (): void => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const of = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024
    samples.push({ seconds: (performance.now() - start) / 1000, all: of('VmRSS'), own: of('RssAnon') })
  }
  look()
  const timer = setInterval(look, each * 1000)
  return { samples, stop: () => clearInterval(timer) }
}

/** By how much it grows, in MB an hour: the slope of the straight line through all samples from a second on. */
export function growth(samples: readonly Sample[], of: 'all' | 'own', from: number): number {
  const later = samples.filter(({ seconds }) => seconds >= from)
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length
  const [x, y] = [mean(later.map(s => s.seconds)), mean(later.map(s => s[of]))]
  const above = later.reduce((sum, s) => sum + (s.seconds - x) * (s[of] - y), 0)
  const below = later.reduce((sum, s) => sum + (s.seconds - x) ** 2, 0)
  return (above / below) * 3600
}

/** Seconds of processor that a process has taken, in its own code and in the system. */
export function processorOf(pid: number): { readonly user: number; readonly system: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return { user: Number(fields[11]) / ticks, system: Number(fields[12]) / ticks }
}

/** A second, as Linux counts processor time. */
const ticks = 100
