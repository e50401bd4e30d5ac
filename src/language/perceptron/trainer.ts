import type { Scorer } from './scorer.ts'

/** A classifier that learns. Memory: `2^bits` rows x `classes` x 8 bytes. */
export interface Trainer extends Scorer {
  /** Adds `amount` to the class's weight of each feature. */
  update(features: Int32Array, count: number, label: number, amount: number): void
  /** One decision has passed; averaging counts decisions. */
  tick(): void
  /** Averaged weight of one row and class. */
  average(row: number, label: number): number
}

/** An averaged perceptron with all weights zero. */
export function createTrainer(bits: number, classes: number): Trainer {
  const rows = 2 ** bits
  const weights = new Float32Array(rows * classes)
  /** Sum of amount x time: average = weight - late / time. */
  const late = new Float32Array(rows * classes)
  let time = 1
  return {
    classes,
    mask: rows - 1,
    score(features, count, scores) {
      scores.fill(0, 0, classes)
      for (let i = 0; i < count; i++) {
        const base = features[i]! * classes
        for (let c = 0; c < classes; c++) scores[c]! += weights[base + c]!
      }
    },
    update(features, count, label, amount) {
      for (let i = 0; i < count; i++) {
        const at = features[i]! * classes + label
        weights[at]! += amount
        late[at]! += amount * time
      }
    },
    tick() {
      time++
    },
    average: (row, label) => weights[row * classes + label]! - late[row * classes + label]! / time,
  }
}
