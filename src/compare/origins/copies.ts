import { containment, shinglesOf } from './shingles.ts'
import { bucketsOf, signatureOf } from './signature.ts'

/** A text that stands in another: the one with more of it in the other is the copy. */
export interface Overlap {
  readonly a: number
  readonly b: number
  /** Which share of `a` stands in `b`, and of `b` in `a`; 0 to 1, in runs of five words. */
  readonly ofA: number
  readonly ofB: number
}

/** From which share of one text in the other the two are one report. */
export const nearCopy = 0.5
/** Two reports on two floods by one form of words are no copies: a copy keeps the names and numbers of what it copies. */
const sameNames = 0.7
/** A run of words that so many texts share tells nothing about who copies whom. */
const tooCommon = 200
/** Of more texts than this not every shared run is looked at, but those with a like signature or a sampled run in common. */
const compareAll = 2000
const sampled = 16

/** Every two texts of which one stands in the other by at least `least`, the pairs in order. */
export function overlapsOf(texts: readonly string[], least = nearCopy): Overlap[] {
  const shingles = texts.map(text => shinglesOf(text))
  const found: Overlap[] = []
  for (const [a, b] of candidatesOf(shingles, least)) {
    const ofA = containment(shingles[a]!, shingles[b]!)
    const ofB = containment(shingles[b]!, shingles[a]!)
    const [copy, source] = ofA >= ofB ? [a, b] : [b, a]
    if (Math.max(ofA, ofB) >= least && keepsNames(texts[copy]!, texts[source]!)) found.push({ a, b, ofA, ofB })
  }
  return found.sort((x, y) => x.a - y.a || x.b - y.b)
}

function keepsNames(copy: string, source: string): boolean {
  const names = namesIn(copy)
  return names.size === 0 || containment(names, namesIn(source)) >= sameNames
}

/** Words with a capital inside a sentence, and numbers in digits. */
const namesIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(/(?<=[\p{L}\p{N},;)] )\p{Lu}[\p{L}\p{M}]+|(?<![\p{L}\p{N}])\p{N}+/gu), m => m[0]))

function candidatesOf(shingles: readonly ReadonlySet<number>[], least: number): Iterable<readonly [number, number]> {
  if (shingles.length <= compareAll) return sharing(shingles, least)
  return pairsIn(bucketed<string | number>(shingles.map(s => [...bucketsOf(signatureOf(s)), ...sample(s)])).values())
}

/**
 * Every two texts that may share enough: for each text, the runs that it shares with each one before it are counted at
 * once. What is too common counts as shared by all.
 */
function* sharing(shingles: readonly ReadonlySet<number>[], least: number): Generator<readonly [number, number]> {
  const buckets = bucketed(shingles)
  const counts = new Uint32Array(shingles.length)
  for (const [b, runs] of shingles.entries()) {
    counts.fill(0, 0, b)
    let common = 0
    for (const run of runs) {
      const bucket = buckets.get(run)!
      if (bucket.length > tooCommon) common++
      else
        for (const a of bucket) {
          if (a === b) break
          counts[a]!++
        }
    }
    for (let a = 0; a < b; a++) {
      const needed = least * Math.min(runs.size, shingles[a]!.size)
      if (counts[a]! > 0 && counts[a]! + common >= needed) yield [a, b]
    }
  }
}

/** Of each text the same share of its runs: an excerpt shares some of them with the longer report, whose signature is another. */
const sample = (shingles: ReadonlySet<number>): number[] => [...shingles].filter(hash => hash % sampled === 0)

/** Texts by each key that they have. */
function bucketed<K>(keys: readonly Iterable<K>[]): Map<K, readonly number[]> {
  const buckets = new Map<K, number[]>()
  keys.forEach((own, i) => {
    for (const key of own) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(i)
      else buckets.set(key, [i])
    }
  })
  return buckets
}

function pairsIn(buckets: Iterable<readonly number[]>): Iterable<readonly [number, number]> {
  const pairs = new Map<number, readonly [number, number]>()
  for (const bucket of buckets) {
    if (bucket.length < 2 || bucket.length > tooCommon) continue
    for (let i = 0; i < bucket.length; i++)
      for (let k = i + 1; k < bucket.length; k++) pairs.set(bucket[i]! * 2 ** 26 + bucket[k]!, [bucket[i]!, bucket[k]!])
  }
  return pairs.values()
}
