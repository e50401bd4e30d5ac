/**
 * The assignment of rows to columns with the greatest total weight (Kuhn 1955, Munkres 1957; shortest augmenting
 * paths, cubic). Weights are at least 0; a row or column may stay without partner. Returns the total.
 */
export function bestAssignment(weights: readonly (readonly number[])[]): number {
  const size = Math.max(weights.length, weights[0]?.length ?? 0)
  const cost = (row: number, column: number): number => -(weights[row]?.[column] ?? 0)
  const state = startState(size)
  for (let row = 1; row <= size; row++) augment(row, size, cost, state)
  let total = 0
  for (let column = 1; column <= size; column++) total -= cost(state.rowOf[column]! - 1, column - 1)
  return total
}

interface State {
  readonly rowPotential: number[]
  readonly columnPotential: number[]
  /** Row (from 1) of each column (from 1); 0 for none. Column 0 holds the row that seeks a partner. */
  readonly rowOf: number[]
}

const startState = (size: number): State => ({
  rowPotential: new Array(size + 1).fill(0),
  columnPotential: new Array(size + 1).fill(0),
  rowOf: new Array(size + 1).fill(0),
})

/** Gives one more row a column by the cheapest path of exchanges. */
function augment(row: number, size: number, cost: (row: number, column: number) => number, state: State): void {
  const { rowPotential, columnPotential, rowOf } = state
  const slack = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY)
  const previous = new Array<number>(size + 1).fill(0)
  const visited = new Array<boolean>(size + 1).fill(false)
  rowOf[0] = row
  let column = 0
  do {
    visited[column] = true
    const from = rowOf[column]!
    let [next, delta] = [0, Number.POSITIVE_INFINITY]
    for (let c = 1; c <= size; c++) {
      if (visited[c]) continue
      const reduced = cost(from - 1, c - 1) - rowPotential[from]! - columnPotential[c]!
      if (reduced < slack[c]!) [slack[c], previous[c]] = [reduced, column]
      if (slack[c]! < delta) [delta, next] = [slack[c]!, c]
    }
    for (let c = 0; c <= size; c++) {
      if (visited[c]) {
        rowPotential[rowOf[c]!]! += delta
        columnPotential[c]! -= delta
      } else slack[c]! -= delta
    }
    column = next
  } while (rowOf[column] !== 0)
  for (; column !== 0; column = previous[column]!) rowOf[column] = rowOf[previous[column]!]!
}
