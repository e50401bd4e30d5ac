import type { Told } from '../told.ts'
import type { Feature, Setting } from './feature.ts'

/** The words around the numbers, near ones and rare ones counting more: cosine, from -0.3 (nothing shared) to 1. */
export const context: Feature = {
  name: 'context',
  compare(a, b, setting) {
    const lengths = lengthOf(a, setting) * lengthOf(b, setting)
    if (lengths === 0) return null
    const [small, large] = a.near.size <= b.near.size ? [a.near, b.near] : [b.near, a.near]
    let product = 0
    for (const [word, weight] of small) {
      const other = large.get(word)
      if (other !== undefined) product += weight * other * setting.weightOf(word) ** 2
    }
    return (product / lengths) * 1.3 - 0.3
  },
}

const lengths = new WeakMap<Setting, WeakMap<Told, number>>()

function lengthOf(told: Told, setting: Setting): number {
  let known = lengths.get(setting)
  if (!known) {
    known = new WeakMap()
    lengths.set(setting, known)
  }
  let length = known.get(told)
  if (length === undefined) {
    let sum = 0
    for (const [word, weight] of told.near) sum += (weight * setting.weightOf(word)) ** 2
    length = Math.sqrt(sum)
    known.set(told, length)
  }
  return length
}
