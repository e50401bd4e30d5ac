import type { Gazetteer, GazetteerPlace } from './gazetteer.ts'

/**
 * Several gazetteers as one. A place with a GeoNames id that more than one has is the last one's; otherwise the order of
 * `Gazetteer.lookup` holds over all.
 */
export function joinGazetteers(list: readonly Gazetteer[]): Gazetteer {
  if (list.length === 1) return list[0]!
  return {
    version: list.map(g => g.version).join(' + '),
    lookup(name) {
      const found = list.map(g => g.lookup(name))
      const filled = found.filter(places => places.length > 0)
      return filled.length < 2 ? (filled[0] ?? []) : inOrder(withoutDoubles(found.flat()))
    },
    population: name => list.reduce((most, g) => Math.max(most, g.population(name)), -1),
  }
}

const withoutDoubles = (places: readonly GazetteerPlace[]): GazetteerPlace[] =>
  places.filter((p, i) => p.geonameId === null || !places.some((q, j) => j > i && q.geonameId === p.geonameId))

const rank = ({ kind, alternate }: GazetteerPlace): number =>
  (alternate ? 3 : 0) + (kind === 'country' ? 0 : kind === 'region' ? 1 : 2)

const inOrder = (places: readonly GazetteerPlace[]): GazetteerPlace[] =>
  [...places].sort((a, b) => rank(a) - rank(b) || b.population - a.population)
