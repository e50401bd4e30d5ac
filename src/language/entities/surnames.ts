import type { Document } from '../document.ts'
import type { DraftName } from './draft.ts'

/** Last words of the persons that the report gives with a full name: "Okafor" where it has "Ada Okafor". */
export function surnamesIn({ tokens }: Document, names: readonly DraftName[]): ReadonlySet<string> {
  const full = names.filter(n => n.kind === 'person' && n.end > n.first + 1)
  return new Set(full.map(n => tokens[n.end - 1]!.text).filter(w => /^\p{Lu}\p{Ll}{2,}/u.test(w)))
}
