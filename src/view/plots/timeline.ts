/** How many records last so long: `2025-06-17/2025-06-17`; `2025-06-01/` has no known end. */
export interface Lasting {
  readonly from: string
  readonly to: string | null
  readonly records: number
}

export const units = ['day', 'week', 'month', 'year'] as const
export type Unit = (typeof units)[number]

/** A bar of the timeline: its days, as the search language writes them, and how many records began in it. */
export interface Bin {
  readonly from: string
  readonly to: string
  readonly records: number
}

/** What lasts longer than a bar is wide, drawn as it lasts; `lane` counts from the top. */
export interface Stretch extends Lasting {
  readonly lane: number
}

export interface Timeline {
  readonly unit: Unit
  /** First and last day that are drawn. */
  readonly from: string
  readonly to: string
  /** One for every unit between the two, the empty ones too. */
  readonly bins: readonly Bin[]
  readonly stretches: readonly Stretch[]
  /** Records that begin before and after what is drawn. */
  readonly earlier: number
  readonly later: number
  /** Stretches for which there is no lane. */
  readonly more: number
}

/** `2025-06-17/2025-06-20` of a tally by span; null for what is no span. */
export function lastingOf(value: string | null, records: number): Lasting | null {
  const match = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)?$/.exec(value ?? '')
  return match ? { from: match[1]!, to: match[2] ?? null, records } : null
}

const mostLanes = 8
/** A report names days long gone beside those that it is about: so small a share at either end is left to a link. */
const edge = 0.01

/** Days as numbers from 1970 on. */
const dayNumber = (day: string): number => Math.round(Date.parse(day) / 86_400_000)
const dayAt = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10)

/**
 * When things happened. Bars count what begins in them; what lasts longer than a bar is drawn as a stretch. Null where
 * there is nothing with a day. `within`: the days that were asked for, an open end as null.
 */
export function timelineOf(
  lasting: readonly Lasting[],
  within: { readonly from: string | null; readonly to: string | null } = { from: null, to: null },
): Timeline | null {
  if (lasting.length === 0) return null
  const sorted = [...lasting].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const [begin, end] = middle(sorted)
  const [from, to] = inOrder(within.from ?? begin, within.to ?? end)
  const unit = unitFor(dayNumber(to) - dayNumber(from) + 1)
  const bins = binsOf(unit, from, to)
  const [first, last] = [bins[0]!.from, bins.at(-1)!.to]
  const inside = sorted.filter(l => l.from >= first && l.from <= last)
  const touching = sorted.filter(l => l.from <= last && (l.to === null || l.to >= first))
  const { stretches, more } = lanesOf(touching.filter(l => isLong(l, unit)))
  const sum = (some: readonly Lasting[]): number => some.reduce((n, l) => n + l.records, 0)
  return {
    unit,
    from: first,
    to: last,
    bins: bins.map(bin => ({ ...bin, records: sum(inside.filter(l => l.from >= bin.from && l.from <= bin.to)) })),
    stretches,
    earlier: sum(sorted.filter(l => l.from < first)),
    later: sum(sorted.filter(l => l.from > last)),
    more,
  }
}

/** What was asked for may end before anything begins. */
const inOrder = (a: string, b: string): [string, string] => (a <= b ? [a, b] : [a, a])

/** From where to where all but the edges begin. */
function middle(sorted: readonly Lasting[]): [string, string] {
  const all = sorted.reduce((n, l) => n + l.records, 0)
  const at = (share: number): string => {
    let seen = 0
    return (sorted.find(l => (seen += l.records) >= share * all) ?? sorted.at(-1)!).from
  }
  return [at(edge), at(1 - edge)]
}

const unitFor = (days: number): Unit => (days <= 92 ? 'day' : days <= 550 ? 'week' : days <= 4400 ? 'month' : 'year')

const unitDays: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 31, year: 366 }

const isLong = ({ from, to }: Lasting, unit: Unit): boolean =>
  to === null || dayNumber(to) - dayNumber(from) >= unitDays[unit]

function binsOf(unit: Unit, from: string, to: string): Bin[] {
  const bins: Bin[] = []
  for (let start = startOf(unit, from); start <= to; ) {
    const next = after(unit, start)
    bins.push({ from: start, to: dayAt(dayNumber(next) - 1), records: 0 })
    start = next
  }
  return bins
}

/** Weeks begin on Monday (ISO 8601). */
function startOf(unit: Unit, day: string): string {
  if (unit === 'day') return day
  if (unit === 'week') return dayAt(dayNumber(day) - ((dayNumber(day) + 3) % 7))
  return unit === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`
}

function after(unit: Unit, start: string): string {
  if (unit === 'day' || unit === 'week') return dayAt(dayNumber(start) + unitDays[unit])
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))]
  const next = unit === 'year' || month === 12 ? [year + 1, 1] : [year, month + 1]
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`
}

/** The most frequent first get a lane; each in the topmost one where it covers no other. */
function lanesOf(long: readonly Lasting[]): { stretches: Stretch[]; more: number } {
  const lanes: Lasting[][] = []
  const stretches: Stretch[] = []
  let more = 0
  for (const one of [...long].sort((a, b) => b.records - a.records)) {
    const free = lanes.findIndex(lane => lane.every(other => isApart(one, other)))
    const lane = free < 0 ? lanes.length : free
    if (lane >= mostLanes) {
      more += one.records
      continue
    }
    ;(lanes[lane] ??= []).push(one)
    stretches.push({ ...one, lane })
  }
  return { stretches, more }
}

const isApart = (a: Lasting, b: Lasting): boolean =>
  (a.to !== null && a.to < b.from) || (b.to !== null && b.to < a.from)
