/** Who does or says what to whom, how often. */
interface Told {
  readonly from: string
  readonly to: string
  readonly what: string
  readonly records: number
}

export interface Node {
  readonly name: string
  /** In how many of the records drawn it has a part. */
  readonly records: number
}

/** All from one to another, what is most frequent first. */
export interface Edge {
  readonly from: number
  readonly to: number
  readonly records: number
  readonly what: readonly { readonly name: string; readonly records: number }[]
}

export interface Network {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
}

/** The network of the pairs that come first, until it has so many nodes; pairs between these are drawn as well. */
export function networkOf(told: readonly Told[], most: number): Network {
  const drawnNames = new Set<string>()
  for (const { from, to } of told) if (drawnNames.size + 2 <= most) drawnNames.add(from).add(to)
  const weight = new Map<string, number>()
  for (const { from, to, records } of told)
    for (const name of [from, to]) if (drawnNames.has(name)) weight.set(name, (weight.get(name) ?? 0) + records)
  const names = [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const place = new Map(names.map(([name], i) => [name, i]))
  const edges = new Map<string, Edge>()
  for (const { from, to, what, records } of told) {
    const [a, b] = [place.get(from), place.get(to)]
    if (a === undefined || b === undefined) continue
    const key = `${a} ${b}`
    const known = edges.get(key)
    const own = [...(known?.what ?? []), { name: what, records }].sort((x, y) => y.records - x.records)
    edges.set(key, { from: a, to: b, records: (known?.records ?? 0) + records, what: own })
  }
  const drawn = [...edges.values()].sort((x, y) => y.records - x.records)
  return { nodes: names.map(([name, records]) => ({ name, records })), edges: drawn }
}
