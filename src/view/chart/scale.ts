/** Where a number stands on an axis of so many columns. */
export interface Scale {
  readonly least: number
  readonly most: number
  readonly logarithmic: boolean
  at(value: number): number
}

/** From this ratio on numbers are drawn by their order of magnitude. */
const farApart = 50

/** An axis that holds all numbers; from zero, or logarithmic where the positive ones lie far apart. */
export function scaleOf(numbers: readonly number[], columns: number): Scale {
  const most = Math.max(...numbers, 1)
  const positive = numbers.filter(n => n > 0)
  const logarithmic = positive.length > 0 && most / Math.min(...positive) >= farApart
  const bend = logarithmic ? (n: number) => Math.log1p(Math.max(0, n)) : (n: number) => n
  const least = Math.min(0, ...numbers)
  const span = bend(most) - bend(least)
  const at = (value: number): number => Math.round(((bend(value) - bend(least)) / span) * (columns - 1))
  return { least, most, logarithmic, at }
}

/** Round numbers along the axis, about one in twelve columns. */
export function ticks({ least, most, logarithmic }: Scale, columns: number): number[] {
  if (logarithmic) return [0, ...powers(most, columns)]
  const step = roundStep((most - least) / Math.max(1, Math.floor(columns / 12)))
  const count = Math.floor(most / step) - Math.ceil(least / step)
  return Array.from({ length: count + 1 }, (_, i) => (Math.ceil(least / step) + i) * step)
}

/** Powers of ten up to a number, twice and five times of them too where there is room. */
function powers(most: number, columns: number): number[] {
  const tens = Array.from({ length: Math.floor(Math.log10(most)) + 1 }, (_, i) => 10 ** i)
  const between = columns / tens.length >= 18 ? [1, 2, 5] : [1]
  return tens.flatMap(power => between.map(n => n * power)).filter(n => n <= most)
}

/** 1, 2 or 5 times a power of ten, whole. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, step)))
  return [1, 2, 5, 10].map(n => n * power).find(n => n >= step) ?? 10 * power
}

export function tickLabel(value: number): string {
  if (value >= 1e6 && value % 1e5 === 0) return `${value / 1e6}M`
  return value >= 1e4 && value % 100 === 0 ? `${value / 1e3}k` : String(value)
}
