/**
 * Hashed linear classifiers: averaged perceptrons in training and at run time.
 *
 * A caller computes its features as integers into an `Int32Array` (`hash.ts`, `words.ts`), masked to
 * the table with `& scorer.mask`, and asks for the scores of all classes:
 *
 *   let n = 0
 *   features[n++] = mix(1, form) & mask
 *   features[n++] = mix2(2, tag, suffix) & mask
 *   scorer.score(features, n, scores)        // scores is overwritten
 *   const label = best(scores, classes)
 *
 * In training the scorer is a `Trainer` (`trainer.ts`): after a wrong answer call
 * `trainer.update(features, n, gold, +1)` and `trainer.update(features, n, guess, -1)`, and
 * `trainer.tick()` after each decision, right or wrong. `packWeights(trainer, options)` (`pack.ts`)
 * averages, prunes and quantises; `packedScorer(weights)` (`packed.ts`) runs the result;
 * `encodeModel` and `decodeModel` (`file.ts`) carry several tables and any JSON data in one file.
 */
export interface Scorer {
  readonly classes: number
  /** Number of rows less one; the number of rows is a power of two. */
  readonly mask: number
  /** Writes the score of every class for the first `count` features. */
  score(features: Int32Array, count: number, scores: Float64Array): void
}

/** A scorer that can go on from sums of some features, made before and kept by the caller. */
export interface ResumingScorer extends Scorer {
  /** Adds the weights of features to `classes` whole numbers, `sums[at]` and following. */
  add(features: Int32Array, count: number, sums: Int32Array, at: number): void
  /** As `score`, for the features and what was added at `sums[at]` and following. */
  scoreFrom(sums: Int32Array, at: number, features: Int32Array, count: number, scores: Float64Array): void
}

/** The class with the highest score; the first of equals. */
export function best(scores: Float64Array, classes: number): number {
  let found = 0
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[found]!) found = c
  return found
}

/** The best class among some. */
export function bestOf(scores: Float64Array, among: ArrayLike<number>): number {
  let found = among[0]!
  for (let i = 1; i < among.length; i++) if (scores[among[i]!]! > scores[found]!) found = among[i]!
  return found
}
