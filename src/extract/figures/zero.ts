import type { Quantity, Sentence } from '../../language/document.ts'
import { phraseAt } from '../../language/phrases.ts'
import type { FigureRole } from '../../record/figure.ts'
import type { Counted } from './counted.ts'
import { nounRun } from './noun-run.ts'
import type { FigureScene } from './scene.ts'
import { verbRole } from './verb-role.ts'

export const isZero = ({ point, low, high }: Quantity): boolean => point === 0 && low === 0 && high === 0

/**
 * Nobody hurt: "no casualties", "no immediate reports of any casualties", "no one was killed", "no
 * children or staff were injured". Other things that there are none of are no figures.
 */
export function zeroBy(scene: FigureScene, sentence: Sentence, quantity: Quantity): Counted | null {
  const base = { sentence, quantity, first: quantity.first, head: quantity.first, of: null }
  const noun = zeroNoun(scene, quantity.end, sentence.end)
  if (noun) return { ...base, end: noun.end, noun: noun.first, what: noun, role: noun.role }
  const counted = withPeople(scene, { ...base, end: quantity.end, noun: null, what: null })
  const found = verbRole(scene, counted)
  if (found?.role === 'affected') return { ...counted, role: 'killed' }
  return found && scene.lexicon.single.has(found.role) ? { ...counted, role: found.role } : null
}

interface ZeroNoun {
  readonly first: number
  readonly end: number
  readonly role: FigureRole
}

/** "(immediate reports of any) casualties or damage". */
function zeroNoun(scene: FigureScene, from: number, limit: number): ZeroNoun | null {
  const { lexicon, lower } = scene
  let at = from
  while (at < limit && lexicon.reports.has(lower[at]!)) at++
  const hit = phraseAt(lexicon.zeroNouns, lower, at, limit)
  if (!hit) return null
  let end = hit.end
  for (;;) {
    const next = lexicon.and.has(lower[end] ?? '') ? phraseAt(lexicon.zeroNouns, lower, end + 1, limit) : null
    if (!next) return { first: at, end, role: hit.value }
    end = next.end
  }
}

/** "children or staff" after "no". */
function withPeople(scene: FigureScene, counted: Counted): Counted {
  const { lexicon, lower } = scene
  const run = nounRun(scene, counted.end, counted.sentence.end)
  if (!run) return counted
  const second = lexicon.and.has(lower[run.end] ?? '') ? nounRun(scene, run.end + 1, counted.sentence.end) : null
  const end = second?.end ?? run.end
  return { ...counted, end, noun: run.noun, what: { first: run.first, end } }
}
