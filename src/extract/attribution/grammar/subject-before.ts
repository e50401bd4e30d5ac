import type { Token } from '../../../language/document.ts'
import { childrenBy, headOf, relationOf } from '../../../language/tree.ts'
import { isFiniteVerb, isNominal, type Scene, scopeOf } from '../scene.ts'

/** The noun phrase that ends right before the verb and its adverbs: "[The mayor] also said", "[Brenn], the mayor, said". */
export function subjectBefore(scene: Scene, verb: Token): Token | null {
  const { tokens } = scene.document
  const { first } = scopeOf(scene, verb)
  const i = beforeBracket(scene, beforeParticiple(scene, firstWordOf(scene, verb) - 1, first), first)
  const gap = tokens[i]
  if (i < first || !gap) return null
  if (gap.text === ',') return beforeInsertion(scene, i, first)
  return isNominal(gap) ? headOfPhrase(scene, gap, first) : beforeRelative(scene, i, first)
}

/** The verb with its auxiliaries and adverbs begins here: "[has also] said". */
export function firstWordOf(scene: Scene, verb: Token): number {
  let first = verb.index
  while (first > 0 && ['ADV', 'AUX', 'PART'].includes(scene.document.tokens[first - 1]!.upos)) first--
  return first
}

/** "A film [released Thursday] says": past a time and the participle before it, to the noun. */
function beforeParticiple(scene: Scene, last: number, first: number): number {
  const { tokens } = scene.document
  let i = last
  while (i > first && scene.time[i] && !isNominal(tokens[i - 1]!)) i--
  if (i > first && scene.time[i]) i--
  if (i < last && i > first && tokens[i]!.upos === 'ADP') i--
  const noun = tokens[i - 1]
  return i < last && i > first && /^VB[DN]$/.test(tokens[i]!.xpos) && noun && isNominal(noun) ? i - 1 : last
}

/** "Ada Brenn (Delmar) said": to the word before a bracket that closes here. */
function beforeBracket({ document: { tokens } }: Scene, last: number, first: number): number {
  if (tokens[last]?.text !== ')') return last
  let i = last
  while (i > first && tokens[i]!.text !== '(') i--
  return i > first ? i - 1 : last
}

/** "An official who asked not to be named said": the noun before the relative word, one finite verb on. */
function beforeRelative(scene: Scene, last: number, first: number): Token | null {
  const { tokens } = scene.document
  let finite = 0
  for (let i = last; i > first; i--) {
    const t = tokens[i]!
    if (t.upos === 'PUNCT' || finite > 1) return null
    if (isFiniteVerb(t) || t.xpos === 'MD') finite++
    if (t.xpos === 'WP' && finite === 1) return tokens[i - 1]!
  }
  return null
}

/** "Brenn, the mayor, said": the noun before the comma that opens the insertion. */
function beforeInsertion(scene: Scene, closing: number, first: number): Token | null {
  const { tokens } = scene.document
  for (let i = closing - 1; i > first; i--) {
    if (tokens[i]!.text !== ',') continue
    const before = tokens[beforeBracket(scene, i - 1, first)]!
    const opens = tokens[i + 1]!
    const inserted =
      ['DET', 'PROPN', 'NOUN', 'ADP', 'NUM'].includes(opens.upos) ||
      opens.xpos === 'WP$' ||
      isRelative(opens) ||
      /^VB[GN]$/.test(opens.xpos)
    return inserted && isNominal(before) ? headOfPhrase(scene, before, first) : null
  }
  return null
}

const climbs = new Set(['compound', 'flat', 'appos', 'nmod', 'conj'])

/** Climbs from the last word of a noun phrase to the noun that heads it; null where a preposition governs that. */
function headOfPhrase(scene: Scene, last: Token, first: number): Token | null {
  const { document } = scene
  let t = last
  while (climbs.has(relationOf(t)) && t.head >= first) {
    const head = document.tokens[t.head]!
    if (!isNominal(head) || head.index > last.index || scene.time[head.index] || isCutOff(scene, head, t)) break
    t = head
  }
  const above = headOf(document, t)
  const governed = childrenBy(document, t, 'case').some(c => c.index < t.index)
  if (governed && above && isNominal(above) && above.index < t.index && above.index >= first) return above
  return governed || scene.time[t.index] ? null : t
}

/** "Ohio and Texas, [Brenn] said": a comma and no joining word stand between; the parser joins them all the same. */
function isCutOff({ document }: Scene, head: Token, t: Token): boolean {
  if (childrenBy(document, t, 'cc').length > 0) return false
  for (let i = head.index + 1; i < t.index; i++) if (document.tokens[i]!.text === ',') return true
  return false
}

export const isRelative = (t: Token): boolean => t.xpos === 'WP' || t.xpos === 'WDT'
