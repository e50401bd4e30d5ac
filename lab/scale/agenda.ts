/** What happens at a time, the earliest first; of one time, in the order in which it was planned. */
export interface Agenda<E> {
  plan(at: number, event: E): void
  /** When the next thing happens; infinite where nothing is planned. */
  nextAt(): number
  next(): { readonly at: number; readonly event: E } | null
}

interface Entry<E> {
  readonly at: number
  readonly order: number
  readonly event: E
}

/** A binary heap. */
export function createAgenda<E>(): Agenda<E> {
  const heap: Entry<E>[] = []
  let planned = 0
  const before = (a: Entry<E>, b: Entry<E>): boolean => a.at < b.at || (a.at === b.at && a.order < b.order)
  function up(entry: Entry<E>): void {
    let at = heap.push(entry) - 1
    for (; at > 0; at = (at - 1) >> 1) {
      const parent = heap[(at - 1) >> 1]!
      if (!before(entry, parent)) break
      heap[at] = parent
    }
    heap[at] = entry
  }
  function down(entry: Entry<E>): void {
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++
      if (!before(heap[child]!, entry)) break
      heap[at] = heap[child]!
      at = child
    }
    heap[at] = entry
  }
  return {
    plan: (at, event) => up({ at, order: planned++, event }),
    nextAt: () => heap[0]?.at ?? Number.POSITIVE_INFINITY,
    next() {
      const first = heap[0]
      if (!first) return null
      const last = heap.pop()!
      if (heap.length > 0) down(last)
      return first
    },
  }
}
