import type { Document } from '../language/document.ts'
import { overlaps, type Span } from '../report/span.ts'
import type { ItemKind } from './answer.ts'
import { sentenceAt, type WordFinder } from './find-words.ts'

/** Words of one record: the first are what it is about, the others stand near them. */
interface Wanted {
  readonly kind: ItemKind
  readonly words: readonly string[]
  /** Number of the sentence in which the first stand, as the model says: a hint, since models count badly. */
  readonly sentence: number
}

/** A place that was given to words before, with the sentence that was named for them. */
export interface Taken extends Pick<Wanted, 'kind' | 'sentence'> {
  readonly words: string
  readonly span: Span
}

/** Where words stand, in their order; or why they are no record's. */
export type Placed = readonly Span[] | 'not-in-text' | 'apart'

/** The sentences that a statement may span: all between its words are its evidence. Parties of events stand anywhere. */
const reach = 6

/** What it counts for where the sentence is the one that the model names, in sentences. */
const hintWeight = 1.5

/**
 * Chooses among all places of repeated words: the record whose words stand closest together, in the sentence that the
 * model names where it can be; what it tells of two sentences stands twice, in order. `taken` takes up the new place.
 */
export function placeWords(document: Document, finder: WordFinder, wanted: Wanted, taken: Taken[]): Placed {
  const { kind, words, sentence } = wanted
  const [first, ...others] = words.map(one => mostNear(document, finder.find(one), sentence))
  if (!first || first.length === 0 || others.some(places => places.length === 0)) return 'not-in-text'
  let best: readonly Span[] | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const anchor of first) {
    const spans = [anchor, ...nearest(document, anchor, others, kind === 'figure')]
    const extent = extentOf(document, spans)
    if (kind === 'statement' && extent > reach) continue
    const cost = Math.min(extent, reach) + hinted(document, anchor, sentence) + givenAway(anchor, wanted, taken)
    if (cost < bestCost) [best, bestCost] = [spans, cost]
  }
  if (!best) return 'apart'
  taken.push({ kind, sentence, words: words[0]!, span: best[0]! })
  return best
}

/** So many places of one word are looked at: more would cost much time and decide nothing. */
const mostPlaces = 40

/** Of words that stand everywhere the places nearest to the sentence that is named. */
function mostNear({ sentences }: Document, places: readonly Span[], sentence: number): readonly Span[] {
  if (places.length <= mostPlaces) return places
  const from = sentences[Math.max(0, sentence)]?.span[0] ?? 0
  const near = places.toSorted((a, b) => Math.abs(a[0] - from) - Math.abs(b[0] - from)).slice(0, mostPlaces)
  return near.sort((a, b) => a[0] - b[0])
}

/** How far a place is from the sentence that is named, in sentences. */
function hinted({ sentences }: Document, [start]: Span, hint: number): number {
  const away = Math.abs(sentenceAt(sentences, start) - hint)
  return away === 0 ? 0 : hintWeight + away / (1 + sentences.length)
}

/** Whether a place is that of another record: such words of another sentence, or another number in one place. */
function givenAway(place: Span, { kind, words, sentence }: Wanted, taken: readonly Taken[]): number {
  const another = taken.some(
    given =>
      given.kind === kind &&
      (given.sentence !== sentence || given.words !== words[0]) &&
      (kind === 'figure' ? overlaps(given.span, place) : given.words === words[0] && given.span[0] === place[0]),
  )
  return another ? 2 * hintWeight : 0
}

/** For each of the others the place closest to what has been placed before. */
function nearest(document: Document, anchor: Span, others: readonly (readonly Span[])[], nested: boolean): Span[] {
  const placed: Span[] = [anchor]
  for (const places of others) {
    const free = nested ? places : places.filter(p => !placed.some(s => overlaps(s, p)))
    const candidates = free.length > 0 ? free : places
    placed.push(candidates.reduce((a, b) => (farness(document, placed, b) < farness(document, placed, a) ? b : a)))
  }
  return placed.slice(1)
}

const sentenceCost = 1000

/** In characters; a sentence between counts for a thousand. */
function farness({ sentences }: Document, placed: readonly Span[], span: Span): number {
  const gaps = placed.map(s => {
    const gap = Math.max(0, s[0] - span[1], span[0] - s[1])
    return gap + sentenceCost * Math.abs(sentenceAt(sentences, s[0]) - sentenceAt(sentences, span[0]))
  })
  return Math.min(...gaps)
}

/** How many sentences spans reach over. */
function extentOf({ sentences }: Document, spans: readonly Span[]): number {
  const at = spans.flatMap(([start, end]) => [sentenceAt(sentences, start), sentenceAt(sentences, end - 1)])
  return Math.max(...at) - Math.min(...at) + 1
}
