import type { Place } from '../record/place.ts'
import type { Reading } from '../record/reading.ts'
import { overlaps, type Span } from '../report/span.ts'
import { areNear } from './near.ts'
import { lexiconOf, type Word, wordsIn } from './words.ts'

/** So many of its most telling names and other words stand for a report. */
const telling = 120
/** A report is compared with so many others, the likest first. */
const mostNeighbours = 40
/** As if so many reports on other matters were there too: what all of a few reports share still tells something. */
const others = 20

/** How like reports are: for each, the others that are about the same matter, with how much, 0 to 1. */
export type Neighbours = readonly ReadonlyMap<number, number>[]

/**
 * Reports about one matter share its names and its words, both: those on two floods share words, those on two doings of
 * one minister names. Likeness is the geometric mean of the two cosines, less where they have no
 * place in common.
 */
export function neighboursOf(readings: readonly Reading[]): Neighbours {
  const counts = readings.map(countsOf)
  const names = cosinesOf(counts.map(c => c.names))
  const words = cosinesOf(counts.map(c => c.words))
  const places = readings.map(r => r.places.filter(isLocal))
  return readings.map((_, i) => {
    const products = words(i)
    const likest = [...names(i)]
      .map(([other, cosine]) => [other, Math.sqrt(cosine * (products.get(other) ?? 0))] as const)
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, mostNeighbours)
    return new Map(
      likest
        .map(([other, likeness]) => {
          return [other, degree(likeness) * apartInPlace(places[i]!, places[other]!)] as const
        })
        .filter(([, d]) => d > 0),
    )
  })
}

/** Of pairs of reports on one matter one in twenty lies below the middle of this range, of others one in a hundred above it. */
const degree = (likeness: number): number => Math.min(1, Math.max(0, (likeness - 0.05) / 0.16))

/** Reports that name no place in common, nor any near each other or one within the other, are seldom about one matter. */
const apartInPlace = (a: readonly Place[], b: readonly Place[]): number =>
  a.length === 0 || b.length === 0 || a.some(place => b.some(other => areNear(place, other))) ? 1 : 0.5

const isLocal = ({ precision }: Place): boolean =>
  precision !== null && precision !== 'country' && precision !== 'region'

type Counts = ReadonlyMap<string, number>

/** For each text the cosine with every other that shares a word with it. */
function cosinesOf(counts: readonly Counts[]): (i: number) => ReadonlyMap<number, number> {
  const vectors = vectorsOf(counts)
  const postings = new Map<string, (readonly [report: number, weight: number])[]>()
  vectors.forEach((vector, i) => {
    for (const [word, weight] of vector) {
      const list = postings.get(word)
      if (list) list.push([i, weight])
      else postings.set(word, [[i, weight]])
    }
  })
  return i => {
    const products = new Map<number, number>()
    for (const [word, weight] of vectors[i]!)
      for (const [other, its] of postings.get(word)!)
        if (other !== i) products.set(other, (products.get(other) ?? 0) + weight * its)
    return products
  }
}

function vectorsOf(counts: readonly Counts[]): Map<string, number>[] {
  const reports = new Map<string, number>()
  for (const own of counts) for (const word of own.keys()) reports.set(word, (reports.get(word) ?? 0) + 1)
  const rarity = (word: string): number => Math.log((counts.length + others) / reports.get(word)!)
  return counts.map(own => {
    const weighted = [...own].map(([word, n]) => [word, (1 + Math.log(n)) * rarity(word)] as const)
    const kept = weighted.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, telling)
    const length = Math.hypot(...kept.map(([, w]) => w))
    return new Map(kept.map(([word, w]) => [word, w / length]))
  })
}

/** How often each word stands in a report, names apart. Numbers and what they count are compared by themselves and tell no matter. */
function countsOf({ report, records }: Reading): { readonly names: Counts; readonly words: Counts } {
  const figures = records.filter(r => r.kind === 'figure').map(r => r.span)
  const lexicon = lexiconOf(report.language)
  const names = new Map<string, number>()
  const words = new Map<string, number>()
  for (const { kind, span } of report.blocks) {
    if (kind === 'boilerplate') continue
    for (const word of wordsIn(report.text, span, lexicon)) {
      if (lexicon.stop.has(word.key) || /^\d/.test(word.key) || figures.some(f => overlaps(f, word.span))) continue
      const counts = word.capital && !isFirst(report.text, word, span) ? names : words
      counts.set(word.key, (counts.get(word.key) ?? 0) + 1)
    }
  }
  return { names, words }
}

/** The first word of a block or a sentence has its capital anyway. */
const isFirst = (text: string, { span: [start] }: Word, [from]: Span): boolean =>
  start === from || /[.!?:“"‘'(]\s*$/u.test(text.slice(Math.max(from, start - 3), start))
