import type { NamedSpan } from '../models.ts'

/** The types that the model tells apart. */
export const nameTypes = ['person', 'organisation', 'place', 'people', 'other'] as const
export type NameType = (typeof nameTypes)[number]

/**
 * BILOU labels: 0 is outside, then for each type four in a row.
 *
 *   Ministry  of  Public  Health   in  Kabul
 *   B         I   I       L        O   U
 */
export const OUTSIDE = 0
export const BEGIN = 0
export const INSIDE = 1
export const LAST = 2
export const UNIT = 3
export const LABELS = 1 + nameTypes.length * 4

export const labelOf = (type: number, position: number): number => 1 + type * 4 + position
const typeOf = (label: number): number => (label - 1) >> 2
const positionOf = (label: number): number => (label - 1) & 3

/** Whether a name is still open after the label. */
export const leavesOpen = (label: number): boolean => label !== OUTSIDE && positionOf(label) <= INSIDE

const starting = Array.from({ length: LABELS }, (_, l) => l).filter(
  l => l === OUTSIDE || positionOf(l) === BEGIN || positionOf(l) === UNIT,
)

/** Labels that may follow `last`; at the end of a run no name may stay open. */
function following(last: number, atEnd: boolean): number[] {
  const open = leavesOpen(last)
  const next = open ? [labelOf(typeOf(last), INSIDE), labelOf(typeOf(last), LAST)] : starting
  return atEnd ? next.filter(l => !leavesOpen(l)) : next
}

const nextLabels = Array.from({ length: LABELS }, (_, last) => [following(last, false), following(last, true)])

export const allowedAfter = (last: number, atEnd: boolean): readonly number[] => nextLabels[last]![atEnd ? 1 : 0]!

/** Labels of a sentence to spans; `margins` are by how much each label won. */
export function spansOf(labels: Uint8Array, margins: Float64Array): NamedSpan[] {
  const spans: NamedSpan[] = []
  let first = 0
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!
    if (label === OUTSIDE) continue
    if (positionOf(label) === BEGIN || positionOf(label) === UNIT) first = i
    if (leavesOpen(label)) continue
    let margin = Number.POSITIVE_INFINITY
    for (let k = first; k <= i; k++) margin = Math.min(margin, margins[k]!)
    spans.push({ first, end: i + 1, type: nameTypes[typeOf(label)]!, confidence: 1 / (1 + Math.exp(-margin)) })
  }
  return spans
}
