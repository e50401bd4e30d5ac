/** Something that was found, with the group in which it is by gold and by us. */
export interface Grouped {
  readonly report: string
  readonly gold: string
  readonly ours: string
}

interface Rates {
  readonly precision: number
  readonly recall: number
}

/** Bagga and Baldwin 1998: for each item, how much of its group belongs there, and how much of what belongs there is in it. */
export function bCubed(items: readonly Grouped[]): Rates {
  const [gold, ours, both] = [sizes(items, i => i.gold), sizes(items, i => i.ours), sizes(items, bothOf)]
  let precision = 0
  let recall = 0
  for (const item of items) {
    precision += both.get(bothOf(item))! / ours.get(item.ours)!
    recall += both.get(bothOf(item))! / gold.get(item.gold)!
  }
  return { precision: precision / items.length, recall: recall / items.length }
}

/** Pairs of items of two reports: those in one group of ours, and those in one group of gold. */
export function pairsAcross(items: readonly Grouped[]): Rates {
  const [gold, ours, both] = [across(items, i => i.gold), across(items, i => i.ours), across(items, bothOf)]
  return { precision: ours === 0 ? 0 : both / ours, recall: gold === 0 ? 0 : both / gold }
}

const bothOf = ({ gold, ours }: Grouped): string => `${gold}\n${ours}`

function sizes(items: readonly Grouped[], key: (item: Grouped) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}

/** All pairs with the same key, less those within one report. */
function across(items: readonly Grouped[], key: (item: Grouped) => string): number {
  const pairs = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  return pairs(sizes(items, key)) - pairs(sizes(items, i => `${i.report}\n${key(i)}`))
}

export function rateLine(title: string, { precision, recall }: Rates, count: number, of: string): string {
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)
  return `${title.padEnd(46)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${count} ${of})`
}
