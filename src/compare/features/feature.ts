import type { Told } from '../told.ts'

/** What features may know beside the two figures: how telling words are here, and how like the reports are. */
export interface Setting {
  /** How much a word of a sentence tells, 0 for one that stands everywhere. */
  weightOf(word: string): number
  /** How much two reports are about the same matter, 0 to 1. */
  matter(a: number, b: number): number
}

/** One thing by which figures of two reports can be seen to answer the same question, or not to. */
export interface Feature {
  readonly name: string
  /** 1 speaks for the same question, -1 against it; null where nothing can be said. */
  compare(a: Told, b: Told, setting: Setting): number | null
}

/** Share of the smaller set that is in the other, 0 to 1; null where one is empty. */
export function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return null
  let both = 0
  for (const item of small) if (large.has(item)) both++
  return both / small.size
}
