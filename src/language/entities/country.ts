import type { Document } from '../document.ts'
import type { LanguagePack } from '../pack.ts'
import type { DraftName } from './draft.ts'
import { findListed, keyOf, listedNames } from './listed-names.ts'

/** The country of a name by the word lists: its own, or for an organisation that of the first one in it ("Syrian Red Crescent"). */
export function withCountry({ tokens }: Document, pack: LanguagePack, name: DraftName): DraftName {
  if (name.country || name.kind === 'person' || name.kind === 'other') return name
  const listed = listedNames(pack)
  const words = tokens.slice(name.first, name.end).map(t => t.text)
  const own = listed.get(keyOf(words.join('')))
  if (own) return own.country ? { ...name, country: own.country } : name
  if (name.kind === 'place') return name
  const always = (): boolean => true
  const part = findListed(words, listed, always, always).find(l => l.name.country !== null)
  return part ? { ...name, country: part.name.country } : name
}
