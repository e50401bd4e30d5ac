import type { Document } from '../document.ts'
import type { LanguagePack } from '../pack.ts'
import { type DraftName, isCapital, nameAtToken } from './draft.ts'
import { nameWordSets } from './word-sets.ts'

/** Words of one field, at most: "Rural Land Development". */
const MOST_WORDS = 3

/**
 * A ministry's name goes on over a list of its fields:
 *
 *   the [Ministry of Fisheries], Forests and Water   →   the [Ministry of Fisheries, Forests and Water]
 */
export function withPortfolio(document: Document, pack: LanguagePack, names: readonly DraftName[]): DraftName[] {
  const nameAt = nameAtToken(document.tokens.length, names)
  const swallowed = new Set<DraftName>()
  const longer = names.map(name => {
    const end = name.kind === 'organisation' && !swallowed.has(name) ? portfolioEnd(document, pack, name) : name.end
    const inside = [...new Set(nameAt.subarray(name.end, end))].filter(n => n >= 0).map(n => names[n]!)
    if (end === name.end || inside.some(n => n.kind === 'person' || n.kind === 'place' || n.end > end)) return name
    for (const n of inside) swallowed.add(n)
    return { ...name, end }
  })
  return longer.filter((_, i) => !swallowed.has(names[i]!))
}

/** Where the list after the name ends; the name's own end where none follows, or it has no last field after "and". */
function portfolioEnd({ tokens }: Document, pack: LanguagePack, { first, end }: DraftName): number {
  const { portfolioBodies, conjunctions } = nameWordSets(pack)
  const word = (i: number): string | undefined => tokens[i]?.text
  if (!portfolioBodies.has(word(first)!) || end < first + 3) return end
  const fieldEnd = (from: number): number => {
    let i = from
    while (i < from + MOST_WORDS && isCapital(word(i))) i++
    return i
  }
  let at = end
  while (word(at) === ',') {
    const next = conjunctions.has(word(at + 1) ?? '') ? at + 1 : fieldEnd(at + 1)
    if (next === at + 1 && !conjunctions.has(word(next) ?? '')) return end
    at = next
  }
  if (at === end || !conjunctions.has(word(at) ?? '')) return end
  const last = fieldEnd(at + 1)
  return last > at + 1 ? last : end
}
