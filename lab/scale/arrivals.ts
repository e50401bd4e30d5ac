import { daySeconds } from './inputs.ts'

type Random = () => number

/** How the reports of a day come in. Assumptions, all of them: nobody counts the world’s news by the second. */
export interface Day {
  readonly reports: number
  /** Copies of others among them, 0 to 1. */
  readonly copies: number
  /** Mean time from a report to a copy of it. */
  readonly copyDelay: number
  /** How far the rate rises above its mean at the busiest hour, and falls below it at the quietest; 0 to 1. */
  readonly swing: number
  readonly busiest: number
  /** Share of the originals that come out within two minutes after a full hour. */
  readonly onTheHour: number
  /** Breaking news: how often a day, which share of the originals, and the mean time from the news to a report. */
  readonly bursts: number
  readonly inBursts: number
  readonly burstDelay: number
}

export const usualDay: Day = {
  reports: 1_000_000,
  copies: 0.5,
  copyDelay: 2 * 3600,
  swing: 0.6,
  busiest: 15 * 3600,
  onTheHour: 0.15,
  bursts: 4,
  inBursts: 0.1,
  burstDelay: 1800,
}

/** Seconds of the day at which reports come in, in order. What would come after midnight comes after the last one: every day is alike. */
export function arrivalsOf(day: Day, random: Random): Float64Array {
  const found = new Float64Array(day.reports)
  const originals = Math.round(day.reports * (1 - day.copies))
  const news = Array.from({ length: day.bursts }, () => ({ at: usualTime(day, random), size: 1 / (1 - random()) }))
  const sizes = news.reduce((sum, one) => sum + one.size, 0)
  const breaking = (): number => {
    let left = random() * sizes
    const one = news.find(n => (left -= n.size) <= 0) ?? news.at(-1)!
    return one.at + exponential(day.burstDelay, random)
  }
  for (let i = 0; i < originals; i++) {
    const how = random()
    if (how < day.inBursts && news.length > 0) found[i] = breaking()
    else if (how < day.inBursts + day.onTheHour) found[i] = onTheHour(usualTime(day, random), random)
    else found[i] = usualTime(day, random)
  }
  for (let i = originals; i < day.reports; i++)
    found[i] = found[Math.floor(random() * originals)]! + exponential(day.copyDelay, random)
  return found.map(at => at % daySeconds).sort()
}

/** By the rate over the day: times drawn evenly and taken as often as the rate is high then. */
function usualTime({ swing, busiest }: Day, random: Random): number {
  for (;;) {
    const at = random() * daySeconds
    const rate = 1 + swing * Math.cos((2 * Math.PI * (at - busiest)) / daySeconds)
    if (random() * (1 + swing) < rate) return at
  }
}

const onTheHour = (at: number, random: Random): number => Math.floor(at / 3600) * 3600 + random() * 120

export const exponential = (mean: number, random: Random): number => -mean * Math.log(1 - random())
