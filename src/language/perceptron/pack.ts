import { isDense, keptBytes, type PackedWeights } from './packed.ts'
import type { Averages } from './trainer.ts'

/** Codes run from -127 to 127; see `PackedWeights` for the companding. */
export interface PackOptions {
  /** Rows whose largest code is below this are dropped. */
  readonly rowCut: number
  /** Cells of kept rows whose code is below this are dropped. */
  readonly cellCut: number
}

/** Averages, quantises and prunes. The scale is the largest weight, so that nothing is clipped. */
export function packWeights(averages: Averages, { rowCut, cellCut }: PackOptions): PackedWeights {
  const { classes, mask } = averages
  const scale = largestWeight(averages)
  const bits = Math.log2(mask + 1)
  const kept = new Uint8Array(keptBytes(bits))
  const counts: number[] = []
  const labels: number[] = []
  const codes: number[] = []
  const row = new Int8Array(classes)
  for (let r = 0; r <= mask; r++) {
    if (encodeRow(averages, r, scale, row) < Math.max(1, rowCut)) continue
    kept[r >>> 3]! |= 1 << (r & 7)
    const before = labels.length
    for (let c = 0; c < classes; c++) {
      const code = Math.abs(row[c]!) < Math.max(1, cellCut) ? 0 : row[c]!
      if (isDense(classes)) codes.push(code)
      else if (code !== 0) {
        labels.push(c)
        codes.push(code)
      }
    }
    if (!isDense(classes)) counts.push(labels.length - before)
  }
  return {
    bits,
    classes,
    scale,
    kept,
    counts: Uint8Array.from(counts),
    labels: Uint8Array.from(labels),
    codes: Int8Array.from(codes),
  }
}

function largestWeight(averages: Averages): number {
  let largest = 0
  for (let r = 0; r <= averages.mask; r++)
    for (let c = 0; c < averages.classes; c++) largest = Math.max(largest, Math.abs(averages.average(r, c)))
  return largest || 1
}

/** Fills the codes of one row; returns the largest without its sign. */
function encodeRow(averages: Averages, r: number, scale: number, row: Int8Array): number {
  let largest = 0
  for (let c = 0; c < row.length; c++) {
    const weight = averages.average(r, c)
    const size = Math.round(Math.sqrt(Math.abs(weight) / scale) * 127)
    row[c] = weight < 0 ? -size : size
    if (size > largest) largest = size
  }
  return largest
}
