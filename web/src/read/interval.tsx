import type { Figure } from '../../../src/record/figure.ts'

/** Where the ends lie on the drawing, 0 to 100; null is an open end, which runs out of it. */
export interface Drawing {
  readonly from: number | null
  readonly to: number | null
  readonly point: number | null
}

/** A quantity as a line, not to scale across figures; null for a single number, which needs no drawing. */
export function drawingOf({ low, point, high }: Figure['quantity']): Drawing | null {
  if (low !== null && high !== null) {
    if (low === high) return null
    return { from: 20, to: 80, point: point === null ? null : 20 + (60 * (point - low)) / (high - low) }
  }
  if (low !== null) return { from: 30, to: null, point: point === null ? null : 30 }
  if (high !== null) return { from: null, to: 70, point: point === null ? null : 70 }
  return null
}

/** The interval as a line: a dot where an end is known, an arrow where it is open. */
export function Interval({ quantity }: { quantity: Figure['quantity'] }) {
  const drawing = drawingOf(quantity)
  if (!drawing) return null
  const { from, to, point } = drawing
  const { low, high } = quantity
  return (
    <svg class="interval" viewBox="0 0 200 30" aria-hidden="true">
      <line class="axis" x1="2" x2="198" y1="10" y2="10" />
      <line class="span" x1={2 * (from ?? 1)} x2={2 * (to ?? 97)} y1="10" y2="10" />
      {from === null ? <path d="M 2 10 l 8 -5 v 10 z" /> : <circle cx={2 * from} cy="10" r="4.5" />}
      {to === null ? <path d="M 198 10 l -8 -5 v 10 z" /> : <circle cx={2 * to} cy="10" r="4.5" />}
      {point !== null && point !== from && point !== to && <circle class="point" cx={2 * point} cy="10" r="3" />}
      {from !== null && (
        <text x={2 * from} y="27">
          {low?.toLocaleString('en')}
        </text>
      )}
      {to !== null && (
        <text x={2 * to} y="27">
          {high?.toLocaleString('en')}
        </text>
      )}
    </svg>
  )
}
