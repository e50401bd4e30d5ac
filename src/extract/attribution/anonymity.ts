import { phraseAt } from '../../language/phrases.ts'
import type { StatementDraft } from '../draft.ts'
import { isPunctuation, type Scene, scopeOf } from './scene.ts'

/**
 * Why a source is not named, kept in the note of the statement:
 *
 *   …, said an official, who asked not to be named because he was not allowed to speak.
 *                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withAnonymity(scene: Scene, draft: StatementDraft): StatementDraft {
  const reason = draft.source === null ? null : reasonNear(scene, draft)
  return reason === null ? draft : { ...draft, note: `${draft.note}; unnamed: “${reason}”` }
}

/** From the words of anonymity after the cue to the end of their clause, in the cue's sentence and outside of quotations. */
function reasonNear(scene: Scene, { head }: StatementDraft): string | null {
  const { document, lower, unnamed, quotationOf } = scene
  const scope = scopeOf(scene, document.tokens[head]!)
  for (let i = scope.first; i < scope.end; i++) {
    const found = quotationOf[i] === quotationOf[head] ? phraseAt(unnamed, lower, i, scope.end) : null
    if (!found) continue
    let end = found.end
    while (end < scope.end && !isPunctuation(document.tokens[end])) end++
    return document.text.slice(document.tokens[i]!.span[0], document.tokens[end - 1]!.span[1])
  }
  return null
}
