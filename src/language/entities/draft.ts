import type { NameKind } from '../document.ts'

/** A name on its way: tokens `[first, end)` of the document. */
export interface DraftName {
  readonly first: number
  readonly end: number
  readonly kind: NameKind
  readonly country: string | null
  readonly confidence: number
}

export const inOrder = (names: readonly DraftName[]): DraftName[] => [...names].sort((a, b) => a.first - b.first)

/** Which token belongs to which name; -1 for none. */
export function nameAtToken(length: number, names: readonly DraftName[]): Int32Array {
  const at = new Int32Array(length).fill(-1)
  for (const [n, { first, end }] of names.entries()) at.fill(n, first, end)
  return at
}

/** Whether a word begins with a capital letter, as names do. */
export const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word)
