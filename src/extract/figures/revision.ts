import type { Sentence } from '../../language/document.ts'
import { phraseAt } from '../../language/phrases.ts'
import type { FigureDraft } from '../draft.ts'
import { type FigureScene, isRunning } from './scene.ts'

type Revision = NonNullable<FigureDraft['revision']>

/**
 * What is said about a figure after it: "the actual number is probably higher", "the toll could
 * rise". It goes to the last figure before it, in the same sentence or the one before.
 */
export function withRevisions(scene: FigureScene, drafts: readonly FigureDraft[]): FigureDraft[] {
  const revised = [...drafts]
  let next = 0
  for (const sentence of scene.document.sentences) {
    if (!isRunning(scene.document, sentence)) continue
    const revision = revisionIn(scene, sentence)
    if (!revision) continue
    while (next < drafts.length && drafts[next]!.span[1] <= revision.span[0]) next++
    const draft = drafts[next - 1]
    const near = draft && sentence.index - scene.document.tokens[draft.head]!.sentence <= 1
    if (near && draft.unit === null) revised[next - 1] = { ...draft, revision }
  }
  return revised
}

/** "number … higher": a noun for the figure with a word of direction after it and no number between. */
function revisionIn(scene: FigureScene, sentence: Sentence): Revision | null {
  const { lexicon, lower, quantityAt, document } = scene
  for (let k = sentence.first; k < sentence.end; k++) {
    if (!lexicon.revisionNouns.has(lower[k]!)) continue
    for (let d = k + 1; d < Math.min(sentence.end, k + 10) && quantityAt[d]! < 0; d++) {
      const hit = phraseAt(lexicon.revisions, lower, d, sentence.end)
      if (!hit) continue
      const start = phraseStart(scene, k, sentence.first)
      const span = [document.tokens[start]!.span[0], document.tokens[hit.end - 1]!.span[1]] as const
      return { direction: hit.value, span, head: hit.end - 1 }
    }
  }
  return null
}

/** The noun with the adjectives and the article before it: "the actual number". */
function phraseStart({ document }: FigureScene, noun: number, first: number): number {
  let start = noun
  while (start > first && /^(?:ADJ|NOUN|DET)$/u.test(document.tokens[start - 1]!.upos)) start--
  return start
}
