import type { CueWords } from '../../language/cues.ts'
import type { Document } from '../../language/document.ts'
import type { StatementDraft } from '../draft.ts'
import { withOwnVoice } from './nested.ts'
import { attributionRules } from './rules.ts'
import { sceneOf } from './scene.ts'

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
  return withOwnVoice(scene, found).sort((a, b) => a.head - b.head)
}

/** Headlines and subheadings repeat what the text says: no record is made of them. */
const inRunningText = (document: Document, draft: StatementDraft): boolean => {
  const sentence = document.sentences[document.tokens[draft.head]!.sentence]!
  return ['paragraph', 'list-item'].includes(document.blocks[sentence.block]!.kind)
}
