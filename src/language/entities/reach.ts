import type { Document } from '../document.ts'
import type { LanguagePack } from '../pack.ts'
import type { DraftName } from './draft.ts'
import { nameWordSets } from './word-sets.ts'

/** "5th": the number of a unit. */
export const ORDINAL = /^\d+(?:st|nd|rd|th)$/

/**
 * The name with the number of a unit before it and the legal form behind a comma, which the finder leaves out:
 *
 *   the 5th [Border Brigade]   [Harlow & Sons], Inc.
 */
export function withReach({ tokens }: Document, pack: LanguagePack, name: DraftName): DraftName {
  if (name.kind !== 'organisation' && name.kind !== 'armed-group') return name
  const { legalForms } = nameWordSets(pack)
  const word = (i: number): string => tokens[i]?.text ?? ''
  const first = ORDINAL.test(word(name.first - 1)) ? name.first - 1 : name.first
  const end = word(name.end) === ',' && legalForms.has(word(name.end + 1)) ? name.end + 2 : name.end
  return { ...name, first, end }
}
