import { buildIndex, type PackedWeights } from './packed.ts'
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
  const scale = largestWeight(averages)
  const rows: number[] = []
  const starts: number[] = [0]
  const labels: number[] = []
  const codes: number[] = []
  const row = new Int8Array(averages.classes)
  for (let r = 0; r <= averages.mask; r++) {
    if (encodeRow(averages, r, scale, row) < Math.max(1, rowCut)) continue
    rows.push(r)
    for (let c = 0; c < row.length; c++) {
      if (Math.abs(row[c]!) < Math.max(1, cellCut)) continue
      labels.push(c)
      codes.push(row[c]!)
    }
    starts.push(labels.length)
  }
  const bits = Math.log2(averages.mask + 1)
  return {
    bits,
    classes: averages.classes,
    scale,
    index: buildIndex(bits, rows),
    starts: Int32Array.from(starts),
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
