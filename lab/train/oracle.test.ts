import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFinal, SHIFT, startState, step } from '../../src/language/parse/state.ts'
import { cheapest, goldTree } from './oracle.ts'

/** Random projective trees: a root, and on either side of each word a run of dependents. */
function projective(first: number, end: number, head: number, heads: number[], draw: () => number): void {
  if (first >= end) return
  const top = first + Math.floor(draw() * (end - first))
  heads[top] = head
  for (let [low, high] of [
    [first, top],
    [top + 1, end],
  ] as [number, number][]) {
    while (low < high) {
      const cut = low + 1 + Math.floor(draw() * (high - low))
      projective(low, cut, top, heads, draw)
      low = cut
    }
  }
}

const trees = fc.tuple(
  fc.integer({ min: 1, max: 14 }),
  fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
)

describe('oracle', () => {
  test('the cheapest steps rebuild any projective tree at no cost', () => {
    fc.assert(
      fc.property(trees, ([size, numbers]) => {
        const heads: number[] = []
        projective(0, size, -1, heads, () => numbers.next().value as number)
        expect(followCheapest(heads)).toEqual({ heads, lost: 0 })
      }),
    )
  })

  test('a tree with crossing arcs still gets a whole tree', () => {
    const { heads } = followCheapest([-1, 3, 0, 0])
    expect(heads.filter(h => h === -1)).toHaveLength(1)
  })
})

function followCheapest(heads: readonly number[]): { heads: number[]; lost: number } {
  const tree = goldTree(heads)
  const state = startState(heads.length)
  const onStack = new Uint8Array(heads.length + 2)
  onStack[0] = 1
  const costs = new Int32Array(3)
  let lost = 0
  while (!isFinal(state)) {
    const least = cheapest(state, tree, onStack, costs)
    const action = costs.indexOf(least)
    lost += least
    if (action === SHIFT) onStack[state.next] = 1
    else onStack[state.stack[state.depth - 1]!] = 0
    step(state, action, 0, false)
  }
  return { heads: Array.from(state.head.subarray(1, heads.length + 1), h => h - 1), lost }
}
