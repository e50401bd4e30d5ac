import { isAllowed, LEFT, type ParseState, RIGHT, SHIFT } from '../../src/language/parse/state.ts'

/** A gold tree by word number; 0 is the root. */
export interface GoldTree {
  readonly head: Int32Array
  readonly dependents: readonly (readonly number[])[]
}

export function goldTree(heads: readonly number[]): GoldTree {
  const head = Int32Array.from([-1, ...heads.map(h => h + 1)])
  const dependents: number[][] = Array.from(head, () => [])
  for (let word = 1; word < head.length; word++) dependents[head[word]!]!.push(word)
  return { head, dependents }
}

/** How many gold arcs that can still be built are lost by a step (Goldberg and Nivre 2013, arc-hybrid). */
function cost(state: ParseState, action: number, { head, dependents }: GoldTree, onStack: Uint8Array): number {
  const top = state.stack[state.depth - 1]!
  const { next } = state
  if (action === SHIFT) {
    const above = head[next]!
    return dependents[next]!.filter(d => onStack[d]).length + (onStack[above] && above !== top ? 1 : 0)
  }
  const lost = dependents[top]!.filter(d => d >= next).length
  const above = head[top]!
  if (action === RIGHT) return lost + (above >= next ? 1 : 0)
  return lost + (above > next || above === state.stack[state.depth - 2] ? 1 : 0)
}

/** The allowed steps of least cost; `costs` is filled for all (-1 where not allowed). */
export function cheapest(state: ParseState, tree: GoldTree, onStack: Uint8Array, costs: Int32Array): number {
  let least = Number.POSITIVE_INFINITY
  for (const action of [SHIFT, LEFT, RIGHT]) {
    costs[action] = isAllowed(state, action) ? cost(state, action, tree, onStack) : -1
    if (costs[action]! >= 0) least = Math.min(least, costs[action]!)
  }
  return least
}
