import type { Telling } from '../../../src/view/side-by-side.ts'
import { type Scale, spanOn } from './scale.ts'

/** A quantity drawn on the axis of its matter: a dot where an end is known, an arrow where it is open. */
export function Range({ scale, quantity }: { scale: Scale; quantity: NonNullable<Telling['quantity']> }) {
  const { from, to, open } = spanOn(scale, quantity)
  return (
    <svg class="range" viewBox="0 0 200 16" aria-hidden="true">
      <line class="axis" x1="0" x2="200" y1="8" y2="8" />
      <line class="span" x1={2 * from} x2={2 * to} y1="8" y2="8" />
      {open !== 'low' && <Dot at={from} />}
      {open !== 'high' && to !== from && <Dot at={to} />}
      {open === 'low' && <path d="M 0 8 l 7 -4 v 8 z" />}
      {open === 'high' && <path d="M 200 8 l -7 -4 v 8 z" />}
    </svg>
  )
}

const Dot = ({ at }: { at: number }) => <circle cx={2 * at} cy="8" r="4" />
