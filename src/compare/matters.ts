import type { Reading } from '../record/reading.ts'
import { overlaps } from '../report/span.ts'
import { lexiconOf, wordsIn } from './words.ts'

/** So many of its most telling words stand for a report. */
const telling = 40
/** A report is compared with so many others, the likest first. */
const mostNeighbours = 40

/** How like reports are: for each, the others that are about the same matter, with how much, 0 to 1. */
export type Neighbours = readonly ReadonlyMap<number, number>[]

/** Reports about one matter share its names and its rarer words: cosine of their most telling words. */
export function neighboursOf(readings: readonly Reading[]): Neighbours {
  const vectors = vectorsOf(readings)
  const postings = new Map<string, (readonly [report: number, weight: number])[]>()
  vectors.forEach((vector, i) => {
    for (const [word, weight] of vector) {
      const list = postings.get(word)
      if (list) list.push([i, weight])
      else postings.set(word, [[i, weight]])
    }
  })
  return vectors.map((vector, i) => {
    const products = new Map<number, number>()
    for (const [word, weight] of vector)
      for (const [other, its] of postings.get(word)!)
        if (other !== i) products.set(other, (products.get(other) ?? 0) + weight * its)
    const likest = [...products].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, mostNeighbours)
    return new Map(likest.map(([other, cosine]) => [other, degree(cosine)] as const).filter(([, d]) => d > 0))
  })
}

/** Reports on one matter share a tenth to a half of their telling words; what lies below is chance. */
const degree = (cosine: number): number => Math.min(1, Math.max(0, (cosine - 0.05) / 0.12))

function vectorsOf(readings: readonly Reading[]): Map<string, number>[] {
  const counts = readings.map(wordCounts)
  const reports = new Map<string, number>()
  for (const own of counts) for (const word of own.keys()) reports.set(word, (reports.get(word) ?? 0) + 1)
  return counts.map(own => {
    const weighted = [...own].map(
      ([word, n]) => [word, (1 + Math.log(n)) * Math.log(1 + counts.length / reports.get(word)!)] as const,
    )
    const kept = weighted.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, telling * 3)
    const length = Math.hypot(...kept.map(([, w]) => w))
    return new Map(kept.map(([word, w]) => [word, w / length]))
  })
}

/** How often each word stands in a report. Numbers and what they count are compared by themselves and tell no matter. */
function wordCounts({ report, records }: Reading): Map<string, number> {
  const figures = records.filter(r => r.kind === 'figure').map(r => r.span)
  const lexicon = lexiconOf(report.language)
  const counts = new Map<string, number>()
  for (const { kind, span } of report.blocks) {
    if (kind === 'boilerplate') continue
    for (const { key, capital, span: word } of wordsIn(report.text, span, lexicon)) {
      if (lexicon.stop.has(key) || /^\d/.test(key) || figures.some(f => overlaps(f, word))) continue
      counts.set(key, (counts.get(key) ?? 0) + (capital ? 2 : 1))
    }
  }
  return counts
}
