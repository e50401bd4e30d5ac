import type { Telling } from '../../../src/view/side-by-side.ts'

/** One axis for all numbers of a matter: where a number lies on it, 0 to 100. */
export interface Scale {
  readonly least: number
  readonly most: number
  at(n: number): number
}

type Quantity = NonNullable<Telling['quantity']>

const known = ({ low, point, high }: Quantity): number[] => [low, point, high].filter(n => n !== null)

/** Room is left at both ends, for open ones. Null where there is nothing to draw: no number, or the same one everywhere. */
export function scaleOf(tellings: readonly Pick<Telling, 'quantity'>[]): Scale | null {
  const numbers = tellings.flatMap(t => (t.quantity ? known(t.quantity) : []))
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  if (numbers.length === 0 || least === most) return null
  // Over more than two orders of magnitude small numbers would fall together.
  const logarithmic = least > 0 && most / least > 100
  const place = logarithmic ? Math.log : (n: number): number => n
  const [from, to] = [place(least), place(most)]
  return { least, most, at: n => 12 + (76 * (place(n) - from)) / (to - from) }
}

/** A quantity on the axis; an end that is not known runs out of it. */
export function spanOn(
  scale: Scale,
  { low, point, high }: Quantity,
): { from: number; to: number; open: 'low' | 'high' | null } {
  const only = low === null && high === null ? point : null
  if (only !== null) return { from: scale.at(only), to: scale.at(only), open: null }
  if (low === null) return { from: 0, to: scale.at(high!), open: 'low' }
  if (high === null) return { from: scale.at(low), to: 100, open: 'high' }
  return { from: scale.at(low), to: scale.at(high), open: null }
}
