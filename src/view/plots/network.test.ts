import { expect, it } from 'vitest'
import { networkOf } from './network.ts'

const told = [
  { from: 'Ada Brenn', to: 'the Lake Front', what: 'ACCUSE', records: 3 },
  { from: 'the Lake Front', to: 'Ada Brenn', what: 'THREATEN', records: 1 },
  { from: 'Ada Brenn', to: 'the Lake Front', what: 'deny', records: 5 },
  { from: 'a guard', to: 'police', what: 'say', records: 1 },
]

it('joins what one does to another, the most frequent first', () => {
  const { nodes, edges } = networkOf(told, 10)
  expect(nodes.map(n => [n.name, n.records])).toEqual([
    ['Ada Brenn', 9],
    ['the Lake Front', 9],
    ['a guard', 1],
    ['police', 1],
  ])
  expect(edges[0]).toEqual({
    from: 0,
    to: 1,
    records: 8,
    what: [
      { name: 'deny', records: 5 },
      { name: 'ACCUSE', records: 3 },
    ],
  })
})

it('draws no edge to a node that has no place', () => {
  expect(networkOf(told, 3).nodes).toHaveLength(2)
})
