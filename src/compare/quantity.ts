import type { Figure } from '../record/figure.ts'

type Quantity = Figure['quantity']

/** What a figure allows, in the base unit of its dimension; open ends are infinite. */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly approximate: boolean
}

interface Unit {
  readonly base: string
  readonly factor: number
}

const si = (base: string, factors: Readonly<Record<string, number>>): [string, Unit][] =>
  Object.entries(factors).map(([unit, factor]) => [unit, { base, factor }])

/** Units of the same dimension, so that “10 miles” and “16 km” can be laid side by side. */
const units: ReadonlyMap<string, Unit> = new Map([
  ...si('m', { m: 1, km: 1000, cm: 0.01, mm: 0.001, mi: 1609.344, ft: 0.3048, yd: 0.9144, in: 0.0254, nmi: 1852 }),
  ...si('kg', { kg: 1, g: 0.001, t: 1000, lb: 0.45359237, oz: 0.028349523 }),
  ...si('m²', { 'm²': 1, 'km²': 1e6, ha: 1e4, acre: 4046.8564, 'mi²': 2589988.11 }),
  ...si('l', { l: 1, gal: 3.785411784, bbl: 158.987295 }),
])

/** The base unit of a unit's dimension; the unit itself where it has no other. */
export const dimensionOf = (unit: string | null): string | null =>
  unit === null ? null : (units.get(unit)?.base ?? unit)

/** The interval that a quantity claims. “About 50” allows a tenth more or less; vague words what they stand for up to ten times that. */
export function intervalOf({ low, point, high, approximate }: Quantity, unit: string | null = null): Interval {
  const factor = (unit === null ? undefined : units.get(unit))?.factor ?? 1
  const scaled = (n: number): number => n * factor
  if (point !== null && approximate) return { low: scaled(point * 0.9), high: scaled(point * 1.1), approximate }
  return {
    low: low === null ? (point === null ? 0 : scaled(point)) : scaled(low),
    high: high === null ? (point === null ? Number.POSITIVE_INFINITY : scaled(point)) : scaled(high),
    approximate,
  }
}

/** The one number that stands for a quantity: its point, else the middle of a closed interval, else its one end. */
export function bestOf({ low, point, high }: Quantity, unit: string | null = null): number | null {
  const factor = (unit === null ? undefined : units.get(unit))?.factor ?? 1
  const value = point ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high))
  return value === null ? null : value * factor
}

export const meet = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high

/** Whether `a` lies inside `b` and is narrower. */
export const narrower = (a: Interval, b: Interval): boolean =>
  a.low >= b.low && a.high <= b.high && (a.low > b.low || a.high < b.high)

export const sameInterval = (a: Interval, b: Interval): boolean => a.low === b.low && a.high === b.high
