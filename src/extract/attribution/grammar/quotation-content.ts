import type { Quotation } from '../../../language/document.ts'
import type { Span } from '../../../report/span.ts'
import { isFiniteVerb, isPunctuation, type Range, rangeOf, type Scene, sentenceOf } from '../scene.ts'
import { contentIn } from './content.ts'
import { type Cue, cueAt } from './cue.ts'
import { sayingOf } from './saying.ts'
import { hasFiniteForm } from './speaker.ts'

/** The paragraphs before that a quotation continues. */
export function runOn(scene: Scene, continues: number | null): Span[] {
  const former = continues === null ? undefined : scene.document.quotations[continues]
  return former ? [...runOn(scene, former.continues), former.span] : []
}

/**
 * Where what is said begins: at the quotation, or before it where the sentence leads into it ("The
 * bridge was “a ruin,” he said"). Null where the quotation belongs to a name before it ("on the show “X,” she said").
 */
export function leadIn(scene: Scene, { first, end }: Range): number | null {
  const { tokens } = scene.document
  const sentence = sentenceOf(scene.document, tokens[first]!)
  if (tokens[end - 1]!.sentence !== sentence.index) return first
  let start = first
  while (start > sentence.first && isPunctuation(tokens[start - 1])) start--
  if (start === sentence.first || tokens[first - 1]!.text === ':') return first
  let verbs = 0
  for (let i = sentence.first; i < first; i++) {
    if (scene.quotationOf[i] !== scene.quotationOf[first] && scene.quotationOf[i] !== -1) continue
    const cue = cueAt(scene, tokens[i]!)
    if (cue?.entry.frames.has('clause') && isFiniteVerb(cue.verb))
      return /^[,:]$/.test(tokens[first - 1]!.text) ? first : sentence.first
    if (hasFiniteForm(scene.document, tokens[i]!)) verbs++
  }
  const opens = tokens[first + 1]?.text[0] ?? ''
  if (verbs > 0 || (opens !== opens.toUpperCase() && tokens[first - 1]!.upos !== 'PUNCT')) return sentence.first
  return first - sentence.first <= 3 || tokens[first - 1]!.text === ',' ? first : null
}

/** “…,” he said, [“…”]: a second quotation of the same sentence, after a comma and perhaps a joining word. */
export function continuedIn(scene: Scene, index: number, { verb }: Cue, limit: number): Quotation | null {
  const { quotations, tokens } = scene.document
  const q = quotations[index]!
  for (let i = index + 1; i < quotations.length; i++) {
    const next = quotations[i]!
    if (next.depth !== q.depth || next.span[0] < verb.span[1]) continue
    const { first } = rangeOf(scene.document, next)
    if (first >= limit) return null
    let gap = first - 1
    while (gap > verb.index && tokens[gap]!.text !== ',') {
      if (tokens[gap]!.upos === 'VERB') return null
      gap--
    }
    for (let k = verb.index + 1; k < gap; k++) if (cueAt(scene, tokens[k]!)) return null
    return gap > verb.index && first - gap <= 8 ? next : null
  }
  return null
}

/** From the comma before a second quotation to its end. */
export function restOf(scene: Scene, q: Quotation, limit: number): Span[] {
  const { first, end } = rangeOf(scene.document, q)
  let from = first
  while (scene.document.tokens[from - 1]!.text !== ',') from--
  return contentIn(scene, [{ first: from, end: Math.max(end, Math.min(limit, end)) }])
}

/** Where a complementizer follows the cue, what is said begins there: said [that at night, “nobody sleeps”]. */
export function clauseStart(scene: Scene, cue: Cue, first: number): number {
  const end = sayingOf(scene, cue)?.end ?? first
  const opens = end < first - 2 && scene.words.complementizers.includes(scene.document.tokens[end]!.lemma)
  return opens ? end : first
}

/** The quotation ends its sentence, or a comma. */
export const closesClause = (scene: Scene, { end }: Range): boolean =>
  isPunctuation(scene.document.tokens[end]) || /[.?!,…]$/u.test(scene.document.tokens[end - 2]?.text ?? '.')
