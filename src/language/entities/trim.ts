import type { Document } from '../document.ts'
import type { LanguagePack } from '../pack.ts'
import type { DraftName } from './draft.ts'
import { nameWordSets } from './word-sets.ts'

const POSSESSIVE = /^(?:['’]s|['’])$/

/** A name without article, title and possessive ending; nothing where none of it is left. */
export function trimmed({ tokens }: Document, pack: LanguagePack, name: DraftName): DraftName[] {
  const { articles, titles } = nameWordSets(pack)
  let { first, end } = name
  const lower = (i: number): string => tokens[i]!.text.toLowerCase()
  while (end > first && POSSESSIVE.test(tokens[end - 1]!.text)) end--
  while (first < end && articles.has(lower(first))) first++
  if (name.kind === 'person') while (first < end - 1 && titles.has(lower(first))) first++
  return first < end ? [{ ...name, first, end }] : []
}
