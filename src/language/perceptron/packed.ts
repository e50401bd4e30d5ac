import type { Scorer } from './scorer.ts'

/**
 * Weights as they run. Only rows and cells that matter are kept:
 *
 *   index    two integers for every 32 rows of the hash space: which rows are there (one bit each),
 *            and the number of rows before them
 *   starts   where each kept row's cells begin; one more entry for the end
 *   labels   class of each cell
 *   codes    weight of each cell, 8 bits, square-root companded: weight = sign x (code / 127)^2 x scale
 */
export interface PackedWeights {
  readonly bits: number
  readonly classes: number
  readonly scale: number
  readonly index: Int32Array
  readonly starts: Int32Array
  readonly labels: Uint8Array
  readonly codes: Int8Array
}

/** Index of the kept rows, which must be given in ascending order. */
export function buildIndex(bits: number, rows: ArrayLike<number>): Int32Array {
  const index = new Int32Array(Math.max(1, 2 ** (bits - 5)) * 2)
  for (let i = 0; i < rows.length; i++) index[(rows[i]! >>> 5) * 2]! |= 1 << (rows[i]! & 31)
  let before = 0
  for (let i = 0; i < index.length; i += 2) {
    index[i + 1] = before
    before += bitCount(index[i]!)
  }
  return index
}

/** The rows that an index holds, ascending. */
export function indexedRows(index: Int32Array): number[] {
  const rows: number[] = []
  for (let i = 0; i < index.length; i += 2)
    for (let bit = 0; bit < 32; bit++) if (index[i]! & (1 << bit)) rows.push(i * 16 + bit)
  return rows
}

function bitCount(n: number): number {
  n -= (n >>> 1) & 0x55555555
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Weights by code, `code + 128` as the position. */
function decodeTable(scale: number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, i) => ((i - 128) * Math.abs(i - 128) * scale) / (127 * 127))
}

/** Up to so many classes, a row with all its classes is smaller than a list of cells. */
const DENSE_CLASSES = 4

/** A scorer over packed weights. It allocates nothing per call. */
export const packedScorer = (weights: PackedWeights): Scorer =>
  weights.classes <= DENSE_CLASSES ? denseScorer(weights) : sparseScorer(weights)

/** Speed is a matter of cache misses: label and code of a cell lie side by side. */
function sparseScorer({ bits, classes, scale, index, starts, labels, codes }: PackedWeights): Scorer {
  const values = decodeTable(scale)
  const cells = new Uint8Array(labels.length * 2)
  for (let i = 0; i < labels.length; i++) {
    cells[i * 2] = labels[i]!
    cells[i * 2 + 1] = codes[i]! + 128
  }
  return {
    classes,
    mask: 2 ** bits - 1,
    score(features, count, scores) {
      scores.fill(0, 0, classes)
      for (let i = 0; i < count; i++) {
        const feature = features[i]!
        const word = index[(feature >>> 5) * 2]!
        const bit = 1 << (feature & 31)
        if ((word & bit) === 0) continue
        const row = index[(feature >>> 5) * 2 + 1]! + bitCount(word & (bit - 1))
        const end = starts[row + 1]! * 2
        for (let cell = starts[row]! * 2; cell < end; cell += 2) scores[cells[cell]!]! += values[cells[cell + 1]!]!
      }
    },
  }
}

/** One 32-bit integer a row, a byte for each class. */
function denseScorer({ bits, classes, scale, index, starts, labels, codes }: PackedWeights): Scorer {
  const values = decodeTable(scale)
  const rows = new Int32Array(starts.length - 1).fill(0x80808080 | 0)
  for (let row = 0; row < rows.length; row++)
    for (let cell = starts[row]!; cell < starts[row + 1]!; cell++)
      rows[row]! ^= ((codes[cell]! + 128) ^ 128) << (8 * labels[cell]!)
  return {
    classes,
    mask: 2 ** bits - 1,
    score(features, count, scores) {
      let [a, b, c, d] = [0, 0, 0, 0]
      for (let i = 0; i < count; i++) {
        const feature = features[i]!
        const word = index[(feature >>> 5) * 2]!
        const bit = 1 << (feature & 31)
        if ((word & bit) === 0) continue
        const row = rows[index[(feature >>> 5) * 2 + 1]! + bitCount(word & (bit - 1))]!
        a += values[row & 255]!
        b += values[(row >>> 8) & 255]!
        c += values[(row >>> 16) & 255]!
        d += values[row >>> 24]!
      }
      scores[0] = a
      if (classes > 1) scores[1] = b
      if (classes > 2) scores[2] = c
      if (classes > 3) scores[3] = d
    },
  }
}
