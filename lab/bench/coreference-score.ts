import { bestAssignment } from './assignment.ts'

/** Mentions that are one actor, each by a key that means the same in gold and response. */
export type Clusters = readonly (readonly string[])[]

/** Numerators and denominators of recall and precision, so that documents can be added up as the CoNLL-2012 scorer does. */
export interface Counts {
  readonly recall: readonly [right: number, all: number]
  readonly precision: readonly [right: number, all: number]
}

export type Measure = 'muc' | 'bCubed' | 'ceafE'

const clusterByMention = (clusters: Clusters): Map<string, number> =>
  new Map(clusters.flatMap((cluster, i) => cluster.map(mention => [mention, i] as const)))

const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0)

/** Links of the clusters that the others have: |C| minus the parts into which they cut it (Vilain et al. 1995). */
function links(clusters: Clusters, others: Clusters): [number, number] {
  const of = clusterByMention(others)
  const parts = (cluster: readonly string[]): number =>
    new Set(cluster.map((mention, i) => of.get(mention) ?? `alone ${i}`)).size
  return [sum(clusters.map(c => c.length - parts(c))), sum(clusters.map(c => c.length - 1))]
}

/** For each mention the share of its cluster that its cluster in the others has too (Bagga and Baldwin 1998). */
function shares(clusters: Clusters, others: Clusters): [number, number] {
  const of = clusterByMention(others)
  const shareOf = (cluster: readonly string[]): number => {
    const common = new Map<number, number>()
    for (const mention of cluster) {
      const other = of.get(mention)
      if (other !== undefined) common.set(other, (common.get(other) ?? 0) + 1)
    }
    return sum([...common.values()].map(n => (n * n) / cluster.length))
  }
  return [sum(clusters.map(shareOf)), sum(clusters.map(c => c.length))]
}

/** Similarity 2·|K∩R| / (|K|+|R|) of the clusters, each paired with at most one (CEAF-φ4 of Luo 2005). */
function ceafE(gold: Clusters, response: Clusters): Counts {
  const of = clusterByMention(response)
  const weights = gold.map(cluster => {
    const row = new Array<number>(response.length).fill(0)
    for (const mention of cluster) {
      const other = of.get(mention)
      if (other !== undefined) row[other]! += 2 / (cluster.length + response[other]!.length)
    }
    return row
  })
  const right = bestAssignment(weights)
  return { recall: [right, gold.length], precision: [right, response.length] }
}

const measures: Readonly<Record<Measure, (gold: Clusters, response: Clusters) => Counts>> = {
  muc: (gold, response) => ({ recall: links(gold, response), precision: links(response, gold) }),
  bCubed: (gold, response) => ({ recall: shares(gold, response), precision: shares(response, gold) }),
  ceafE,
}

/** Counts of one document; mentions that only one side has are wrong or missing. */
export const coreferenceCounts = (measure: Measure, gold: Clusters, response: Clusters): Counts =>
  measures[measure](gold, response)

export const addCounts = (a: Counts, b: Counts): Counts => ({
  recall: [a.recall[0] + b.recall[0], a.recall[1] + b.recall[1]],
  precision: [a.precision[0] + b.precision[0], a.precision[1] + b.precision[1]],
})

export const noCounts: Counts = { recall: [0, 0], precision: [0, 0] }

const ratio = ([right, all]: readonly [number, number]): number => (all === 0 ? 0 : right / all)

/** Precision, recall and F1, 0 to 1. */
export function rates({ recall, precision }: Counts): { precision: number; recall: number; f1: number } {
  const [r, p] = [ratio(recall), ratio(precision)]
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}
