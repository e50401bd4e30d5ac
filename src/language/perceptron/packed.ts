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

/** A scorer over packed weights. It allocates nothing per call. */
export function packedScorer({ bits, classes, scale, index, starts, labels, codes }: PackedWeights): Scorer {
  const values = decodeTable(scale)
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
        const end = starts[row + 1]!
        for (let cell = starts[row]!; cell < end; cell++) scores[labels[cell]!]! += values[codes[cell]! + 128]!
      }
    },
  }
}
