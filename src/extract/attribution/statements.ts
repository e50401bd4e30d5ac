import type { CueWords } from '../../language/cues.ts'
import type { Document } from '../../language/document.ts'
import { firstTokenAt } from '../../language/tree.ts'
import type { StatementDraft } from '../draft.ts'
import { withAnonymity } from './anonymity.ts'
import { withoutAnswers } from './apposed-answer.ts'
import { withCited } from './cited.ts'
import { withSetting } from './grammar/setting.ts'
import { sourceSpan } from './grammar/source.ts'
import { antecedentOf } from './grammar/speaker.ts'
import { withOwnVoice } from './nested.ts'
import { attributionRules } from './rules.ts'
import { type Scene, sceneOf } from './scene.ts'

/** All statements of a document in text order; one a cue. */
export function statements(document: Document, words: CueWords): StatementDraft[] {
  const scene = sceneOf(document, words)
  const found: StatementDraft[] = []
  const claimed = new Set<number>()
  for (const rule of attributionRules)
    for (const draft of rule.find(scene, found)) {
      if (claimed.has(draft.head) || !inRunningText(document, draft)) continue
      claimed.add(draft.head)
      found.push(draft)
    }
  const cited = withCited(
    scene,
    withoutAnswers(found).map(draft => withAntecedent(scene, draft)),
  )
  const own = withOwnVoice(scene, cited).map(draft => withSetting(scene, draft))
  return withAnonymity(scene, own).sort((a, b) => a.head - b.head)
}

/** "the drivers, who said …": whom the relative word stands for. */
function withAntecedent(scene: Scene, draft: StatementDraft): StatementDraft {
  if (!draft.source) return draft
  const noun = antecedentOf(scene, {
    first: firstTokenAt(scene.document, draft.source[0]),
    end: firstTokenAt(scene.document, draft.source[1]),
  })
  return noun ? { ...draft, antecedent: sourceSpan(scene, noun) } : draft
}

/** Subheadings, captions and furniture are not read. */
const inRunningText = (document: Document, draft: StatementDraft): boolean => {
  const sentence = document.sentences[document.tokens[draft.head]!.sentence]!
  return ['title', 'paragraph', 'list-item'].includes(document.blocks[sentence.block]!.kind)
}
