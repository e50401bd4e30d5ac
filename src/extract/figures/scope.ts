import { phraseAt } from '../../language/phrases.ts'
import type { Figure, FigureRole } from '../../record/figure.ts'
import type { Counted } from './counted.ts'
import type { FigureScene } from './scene.ts'

/** Roles that come from single incidents unless the words say otherwise. */
const incidental = new Set<FigureRole>(['killed', 'injured', 'missing', 'detained', 'abducted', 'affected', 'strikes'])

/**
 * Whether the number is of one incident, of a period ("last year", "every day") or summed up ("since
 * 2011", "so far"), by the words near it in its sentence.
 */
export function scopeOf(scene: FigureScene, { sentence, first, end }: Counted, role: FigureRole): Figure['scope'] {
  const { lexicon, lower } = scene
  let period = false
  for (let k = Math.max(sentence.first, first - 12); k < Math.min(sentence.end, end + 16); k++) {
    const hit = phraseAt(lexicon.scopes, lower, k, sentence.end)
    if (hit?.value === 'cumulative') return 'cumulative'
    if (hit) period = true
  }
  if (period) return 'period'
  return incidental.has(role) ? 'incident' : 'unknown'
}
