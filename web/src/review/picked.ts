import { signal } from '@preact/signals'
import type { Entry } from '../../../src/ledger/ledger.ts'

/** Rows of the list that were chosen, by reference, in the order in which they were. */
export const picked = signal<ReadonlyMap<string, Entry>>(new Map())

export const pickNone = (): void => {
  picked.value = new Map()
}

/** Chooses a row, or lets go of it. */
export function pick(entry: Entry, chosen = !picked.value.has(entry.ref)): void {
  const next = new Map(picked.value)
  if (chosen) next.set(entry.ref, entry)
  else next.delete(entry.ref)
  picked.value = next
}

let last = -1

/** Goes from one row to the next, choosing both; back the same way, it lets go of the one that is left. */
export function pickAlong(rows: readonly Entry[], from: number, to: number): void {
  const [left, reached] = [rows[from], rows[to]]
  if (!left || !reached) return
  const back = picked.value.has(left.ref) && picked.value.has(reached.ref)
  pick(left, !back)
  pick(reached, true)
  last = to
}

/** Chooses row `at`, with `through` all from the one that was chosen last. */
export function pickAt(rows: readonly Entry[], at: number, through: boolean): void {
  const from = through && last >= 0 ? Math.min(last, rows.length - 1) : at
  if (from === at) pick(rows[at]!)
  else for (const row of rows.slice(Math.min(from, at), Math.max(from, at) + 1)) pick(row, true)
  last = at
}
