import type { Scorer } from './scorer.ts'

/** Averaged weights, as they are packed. */
export interface Averages {
  readonly classes: number
  readonly mask: number
  /** Averaged weight of one row and class. */
  average(row: number, label: number): number
}

/** A classifier that learns. Memory: `2^bits` rows x `classes` x 8 bytes. */
export interface Trainer extends Scorer, Averages {
  /** Adds `amount` to the class's weight of each feature. */
  update(features: Int32Array, count: number, label: number, amount: number): void
  /** One decision has passed; averaging counts decisions. */
  tick(): void
}

/** The mean of trainings that differ in the order of their data: steadier than each of them, and no slower to run. */
export function meanOf(trained: readonly Averages[]): Averages {
  const { classes, mask } = trained[0]!
  return {
    classes,
    mask,
    average(row, label) {
      let sum = 0
      for (const one of trained) sum += one.average(row, label)
      return sum / trained.length
    },
  }
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
