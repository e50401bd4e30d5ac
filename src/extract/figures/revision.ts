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
  const revised = drafts.map((draft, i) => ({ ...draft, revision: replaced(scene, drafts[i - 1], draft) }))
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

/** "rose to 17 from an earlier [12]", "17, up from [12]": the older number was revised. */
function replaced(scene: FigureScene, newer: FigureDraft | undefined, older: FigureDraft): Revision | null {
  const { document, lexicon, lower } = scene
  const sentence = document.sentences[document.tokens[older.head]!.sentence]!
  if (!newer || newer.role !== older.role || newer.span[0] < sentence.span[0] || older.what) return null
  let k = older.head - 1
  while (k > sentence.first && lexicon.earlier.has(lower[k]!)) k--
  if (k === older.head - 1 || newer.span[1] < document.tokens[k]!.span[0] - 1 || newer.span[1] > older.span[0])
    return null
  for (let c = older.head - 1; c >= sentence.first; c--) {
    if (!lexicon.changed.has(lower[c]!)) continue
    const start = document.tokens[c]!.span[0]
    const end = Math.max(newer.span[1], document.tokens[c]!.span[1])
    return {
      direction: lexicon.falling.has(lower[c]!) ? 'lower' : 'higher',
      span: [Math.min(start, newer.span[0]), end],
      head: c,
    }
  }
  return null
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
