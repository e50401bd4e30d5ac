import type { ResumingScorer } from './scorer.ts'

/**
 * Weights as they lie in a file. Only rows and cells that matter are kept:
 *
 *   kept     one bit for each row of the hash space, low bits first: whether it is kept
 *   counts   number of cells of each kept row
 *   labels   class of each cell
 *   codes    weight of each cell, 8 bits, square-root companded: weight = sign x (code / 127)^2 x scale
 *
 * Where the classes are few (`isDense`), a kept row has a code for every class, and there are neither
 * counts nor labels.
 */
export interface PackedWeights {
  readonly bits: number
  readonly classes: number
  readonly scale: number
  readonly kept: Uint8Array
  readonly counts: Uint8Array
  readonly labels: Uint8Array
  readonly codes: Int8Array
}

/** Up to so many classes, a row with all its classes is smaller than a list of cells. */
export const isDense = (classes: number): boolean => classes <= DENSE_CLASSES

const DENSE_CLASSES = 3

/** Bytes of `kept`. */
export const keptBytes = (bits: number): number => Math.max(4, 2 ** (bits - 3))

/**
 * A scorer over packed weights. It allocates nothing per call. Weights are added up as whole numbers,
 * so the order of the features does not matter.
 */
export const packedScorer = (weights: PackedWeights): ResumingScorer =>
  isDense(weights.classes) ? denseScorer(weights) : sparseScorer(weights)

// What costs time is waiting: for memory that is not in the cache, and for branches guessed wrong in the
// meantime. So all rows are found first, without a branch (a row that is not kept reads as an empty one at
// 0), so that the processor waits for many at once; a feature reaches its weights in two steps; and what
// belongs to one row lies together.

/** Features of one decision, at most. */
const MOST_FEATURES = 256
const begins = new Int32Array(MOST_FEATURES)
const ends = new Int32Array(MOST_FEATURES)

/** Weights by code, `code + 128` as the position, in whole numbers; `unitOf` gives their size. */
const VALUES = Int32Array.from({ length: 256 }, (_, i) => (i - 128) * Math.abs(i - 128))
const unitOf = (scale: number): number => scale / (127 * 127)

export function bitCount(n: number): number {
  n -= (n >>> 1) & 0x55555555
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The bits of 32 rows of `PackedWeights.kept`. */
export const keptWord = (kept: Uint8Array, group: number): number =>
  kept[group * 4]! | (kept[group * 4 + 1]! << 8) | (kept[group * 4 + 2]! << 16) | (kept[group * 4 + 3]! << 24)

/**
 * Rows of one 32-bit integer, a byte for each class; row 0 is empty. The index has two integers for every
 * 32 rows of the hash space: which of them are kept, and the number of rows before them.
 */
function denseScorer({ bits, classes, scale, kept, codes }: PackedWeights): ResumingScorer {
  const rows = new Int32Array(codes.length / classes + 1).fill(0x80808080 | 0)
  for (let row = 1, at = 0; row < rows.length; row++) {
    let packed = 0x80808080
    for (let c = 0; c < classes; c++) packed ^= (codes[at++]! & 255) << (8 * c)
    rows[row] = packed
  }
  const index = new Int32Array(keptBytes(bits) / 2)
  for (let i = 0, before = 0; i < index.length; i += 2) {
    index[i] = keptWord(kept, i >>> 1)
    index[i + 1] = before
    before += bitCount(index[i]!)
  }
  const sums = new Int32Array(DENSE_CLASSES)
  const sumUp = (features: Int32Array, count: number): void => {
    for (let i = 0; i < count; i++) {
      const feature = features[i]!
      const group = (feature >>> 5) * 2
      const word = index[group]!
      const present = (word >>> (feature & 31)) & 1
      begins[i] = Math.imul(index[group + 1]! + bitCount(word & ~(-2 << (feature & 31))), present)
    }
    let a = 0
    let b = 0
    let c = 0
    for (let i = 0; i < count; i++) {
      const row = rows[begins[i]!]!
      a += VALUES[row & 255]!
      b += VALUES[(row >>> 8) & 255]!
      c += VALUES[(row >>> 16) & 255]!
    }
    sums[0]! += a
    sums[1]! += b
    sums[2]! += c
  }
  return resuming(classes, bits, scale, sums, sumUp)
}

/**
 * The index has two integers for every 32 rows of the hash space: which of them are kept, and where their
 * block begins. A block tells where the cells of each of its rows begin and the last ones end, and then has
 * the cells, label and code in 16 bits:
 *
 *   3 5 9 | cell cell | cell cell cell cell        two rows; places count from the block's beginning
 */
function sparseScorer(weights: PackedWeights): ResumingScorer {
  const { bits, classes, scale } = weights
  const { index, blocks } = layOut(weights)
  // As many as a byte can name.
  const sums = new Int32Array(256)
  const sumUp = (features: Int32Array, count: number): void => {
    for (let i = 0; i < count; i++) {
      const feature = features[i]!
      const group = (feature >>> 5) * 2
      const word = index[group]!
      const block = index[group + 1]!
      const present = (word >>> (feature & 31)) & 1
      const place = Math.imul(block + bitCount(word & ~(-1 << (feature & 31))), present)
      begins[i] = block + blocks[place]!
      ends[i] = block + blocks[place + 1]!
    }
    for (let i = 0; i < count; i++) {
      const end = ends[i]!
      let at = begins[i]!
      for (; at + 1 < end; at += 2) {
        const one = blocks[at]!
        const other = blocks[at + 1]!
        sums[one & 255]! += VALUES[one >>> 8]!
        sums[other & 255]! += VALUES[other >>> 8]!
      }
      if (at < end) sums[blocks[at]! & 255]! += VALUES[blocks[at]! >>> 8]!
    }
  }
  return resuming(classes, bits, scale, sums, sumUp)
}

/** The scorer of which `sumUp` adds the weights of features to `sums`. */
function resuming(
  classes: number,
  bits: number,
  scale: number,
  sums: Int32Array,
  sumUp: (features: Int32Array, count: number) => void,
): ResumingScorer {
  const unit = unitOf(scale)
  return {
    classes,
    mask: 2 ** bits - 1,
    score(features, count, scores) {
      for (let c = 0; c < classes; c++) sums[c] = 0
      sumUp(features, count)
      for (let c = 0; c < classes; c++) scores[c] = sums[c]! * unit
    },
    add(features, count, into, at) {
      for (let c = 0; c < classes; c++) sums[c] = into[at + c]!
      sumUp(features, count)
      for (let c = 0; c < classes; c++) into[at + c] = sums[c]!
    },
    scoreFrom(from, at, features, count, scores) {
      for (let c = 0; c < classes; c++) sums[c] = from[at + c]!
      sumUp(features, count)
      for (let c = 0; c < classes; c++) scores[c] = sums[c]! * unit
    },
  }
}

function layOut({ bits, kept, counts, labels, codes }: PackedWeights): { index: Int32Array; blocks: Uint16Array } {
  const index = new Int32Array(keptBytes(bits) / 2)
  let used = 0
  for (let i = 0; i < index.length; i += 2) if ((index[i] = keptWord(kept, i >>> 1)) !== 0) used++
  // At 0 an empty row.
  const blocks = new Uint16Array(2 + used + counts.length + labels.length)
  let [block, row, cell] = [2, 0, 0]
  for (let i = 0; i < index.length; i += 2) {
    const rows = bitCount(index[i]!)
    index[i + 1] = block
    if (rows === 0) continue
    let at = block + rows + 1
    for (let r = 0; r < rows; r++) {
      blocks[block + r] = at - block
      for (const end = cell + counts[row++]!; cell < end; cell++)
        blocks[at++] = labels[cell]! | ((codes[cell]! + 128) << 8)
    }
    blocks[block + rows] = at - block
    block = at
  }
  return { index, blocks }
}
