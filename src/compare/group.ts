/** Two items that may belong together, and how likely they do. */
export interface Likely {
  readonly a: number
  readonly b: number
  readonly likelihood: number
}

interface Tie {
  sum: number
  pairs: number
  /** Two items in it must stay apart. */
  barred: boolean
}

/** From which average on two groups are one. */
const threshold = 0.5

/**
 * Groups of items by average linkage: the two groups whose pairs are likeliest on average become one, as long as that
 * average is above one half and no pair is barred. Pairs that are not given are not known and count neither way. The
 * items stand in order in their groups, the groups in the order of their first.
 */
export function groupLikely(
  count: number,
  pairs: readonly Likely[],
  barred: (a: number, b: number) => boolean,
): number[][] {
  const members = Array.from({ length: count }, (_, i) => [i])
  const ties: Map<number, Tie>[] = members.map(() => new Map())
  const queue = new Queue()
  for (const { a, b, likelihood } of pairs) {
    const tie = { sum: likelihood, pairs: 1, barred: barred(a, b) }
    ties[a]!.set(b, tie)
    ties[b]!.set(a, tie)
    queue.add(a, b, tie)
  }
  for (let next = queue.take(); next; next = queue.take()) {
    const { a, b, average } = next
    const tie = ties[a]?.get(b)
    if (!tie || tie.barred || tie.sum / tie.pairs !== average) continue
    join(members, ties, a, b, queue)
  }
  return members.filter(m => m.length > 0).sort((x, y) => x[0]! - y[0]!)
}

function join(members: number[][], ties: Map<number, Tie>[], a: number, b: number, queue: Queue): void {
  members[a] = [...members[a]!, ...members[b]!].sort((x, y) => x - y)
  members[b] = []
  const own = ties[a]!
  own.delete(b)
  for (const [other, tie] of ties[b]!) {
    if (other === a) continue
    ties[other]!.delete(b)
    const known = own.get(other)
    const joined: Tie = known
      ? { sum: known.sum + tie.sum, pairs: known.pairs + tie.pairs, barred: known.barred || tie.barred }
      : tie
    own.set(other, joined)
    ties[other]!.set(a, joined)
    queue.add(a, other, joined)
  }
  ties[b]!.clear()
}

interface Candidate {
  readonly a: number
  readonly b: number
  readonly average: number
}

/** A binary heap, the likeliest first; of equals the ones that stand first. */
class Queue {
  private readonly heap: Candidate[] = []

  add(a: number, b: number, { sum, pairs, barred }: Tie): void {
    if (barred || sum / pairs < threshold) return
    this.heap.push({ a: Math.min(a, b), b: Math.max(a, b), average: sum / pairs })
    let i = this.heap.length - 1
    while (i > 0 && before(this.heap[i]!, this.heap[(i - 1) >> 1]!)) {
      this.swap(i, (i - 1) >> 1)
      i = (i - 1) >> 1
    }
  }

  take(): Candidate | undefined {
    const first = this.heap[0]
    const last = this.heap.pop()
    if (this.heap.length === 0 || !last) return first
    this.heap[0] = last
    for (let i = 0; ; ) {
      const [left, right] = [2 * i + 1, 2 * i + 2]
      const child = right < this.heap.length && before(this.heap[right]!, this.heap[left]!) ? right : left
      if (child >= this.heap.length || !before(this.heap[child]!, this.heap[i]!)) return first
      this.swap(i, child)
      i = child
    }
  }

  private swap(i: number, k: number): void {
    const kept = this.heap[i]!
    this.heap[i] = this.heap[k]!
    this.heap[k] = kept
  }
}

const before = (x: Candidate, y: Candidate): boolean =>
  x.average > y.average || (x.average === y.average && (x.a < y.a || (x.a === y.a && x.b < y.b)))
