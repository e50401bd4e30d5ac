import type { Atoms } from '../atoms.ts'
import type { Match } from '../meaning.ts'
import { isFound, type NeighbourJoin, neighbourJoins, openEnd } from './neighbours.ts'
import { type Found, type PairJoin, pairJoins, range } from './pairs.ts'

function joinPairs(atoms: Atoms, matches: readonly Found[], joins: readonly PairJoin[]): Found[] {
  const joined: Found[] = []
  for (const match of matches) {
    const left = joined.at(-1)
    const meaning = left && firstOf(joins, join => join(atoms, left, match))
    if (meaning) joined[joined.length - 1] = { first: left.first, end: match.end, meaning }
    else joined.push(match)
  }
  return joined
}

function firstOf<T, R>(list: readonly T[], of: (item: T) => R | null): R | null {
  for (const item of list) {
    const result = of(item)
    if (result) return result
  }
  return null
}

function joinNeighbours(atoms: Atoms, matches: readonly Found[], joins: readonly NeighbourJoin[]): Found[] {
  const joined: Found[] = []
  matches.forEach((match, k) => {
    const low = joined.at(-1)?.end ?? 0
    const high = matches[k + 1]?.first ?? atoms.list.length
    joined.push(joins.reduce((m, join) => join(atoms, m, low, high), match))
  })
  return joined
}

/**
 * Simple expressions to whole ones. Order matters: parts of the day go to their day before clock times do,
 * years to their months before "early" takes in both, and ranges come last but for the open ends.
 */
export function join(atoms: Atoms, matches: readonly Match[]): Found[] {
  const found = matches.filter(isFound)
  const parted = joinNeighbours(atoms, found, neighbourJoins.slice(0, 1))
  const paired = joinPairs(atoms, parted, pairJoins)
  const sided = joinNeighbours(atoms, joinPairs(atoms, paired, pairJoins), neighbourJoins)
  return joinNeighbours(atoms, joinPairs(atoms, sided, [range]), [openEnd])
}
