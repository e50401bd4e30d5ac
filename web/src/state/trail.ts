import { signal } from '@preact/signals'
import { go, route } from './route.ts'

/** A row of the list that was looked at last. */
export interface Stop {
  readonly report: string
  readonly record: string | null
}

/** The rows that were loaded, so that one report can be read after the other without going back to the list. */
export const trail = signal<readonly Stop[]>([])

const at = signal(-1)

/** Where the report that is read stands in the trail; -1 where it is not from there. */
export function placeInTrail(): number {
  const { report, record } = route.value
  const stops = trail.value
  if (stops[at.value]?.report !== report)
    at.value = stops.findIndex(s => s.report === report && (s.record === null || s.record === record))
  return at.value
}

/** Where the report that was read last stands in the trail, for the list that is come back to; asked once. */
export function leavePlace(): number {
  const place = at.peek()
  at.value = -1
  return place
}

let atFirst = false

/** Whether the report that is opened now is to begin with its first record; asked once. */
export function beginsAtFirst(): boolean {
  const asked = atFirst
  atFirst = false
  return asked
}

/** Goes to the first record of the next report of the list; stays at the end. */
export function stepToNextReport(): void {
  const place = placeInTrail()
  const { report } = route.value
  const next = place < 0 ? -1 : trail.value.findIndex((stop, i) => i > place && stop.report !== report)
  if (next < 0) return
  at.value = next
  atFirst = true
  go({ report: trail.value[next]!.report, record: null }, true)
}

/** Goes to the row after or before; stays at either end. */
export function stepInTrail(by: 1 | -1): void {
  const next = placeInTrail() + by
  const stop = trail.value[next]
  if (!stop || placeInTrail() < 0) return
  at.value = next
  go(stop, true)
}
