import type { Sentence } from '../../language/document.ts'
import type { Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { type Cue, cueAt, verbDraft } from './grammar/cue.ts'
import { sourceSpan } from './grammar/source.ts'
import { speakerOf } from './grammar/speaker.ts'
import { type AttributionRule, isPunctuation, type Scene } from './scene.ts'

/**
 * A paragraph that a source, a cue and a colon at the end of the paragraph before introduce. It is
 * direct speech, though it has no quotation marks.
 *
 *   The union added:
 *
 *   Nobody asked the drivers. Nobody will be asked next time.
 */
export const block: AttributionRule = {
  name: 'block',
  find: scene => scene.document.sentences.flatMap(sentence => statement(scene, sentence)),
}

function statement(scene: Scene, sentence: Sentence): StatementDraft[] {
  const { document } = scene
  const next = document.sentences[sentence.index + 1]
  if (document.tokens[sentence.end - 1]?.text !== ':' || !next || next.block === sentence.block) return []
  if (scene.quotationOf[next.first] !== -1) return []
  const cue = lastCue(scene, sentence)
  const speaker = cue && speakerOf(scene, cue.verb)
  if (!cue || !speaker) return []
  return [
    {
      ...verbDraft(scene, cue),
      source: sourceSpan(scene, speaker),
      content: [paragraph(scene, next)],
      form: 'direct',
      rule: 'block',
      note: 'paragraph introduced by a colon',
      confidence: 0.8,
    },
  ]
}

function lastCue(scene: Scene, { first, end }: Sentence): Cue | null {
  for (let i = end - 2; i >= first; i--) {
    const cue = cueAt(scene, scene.document.tokens[i]!)
    if (cue?.entry.frames.has('clause')) return cue
  }
  return null
}

/** The paragraph that begins with a sentence, without its final stop. */
function paragraph({ document }: Scene, from: Sentence): Span {
  let last = from
  for (let s = document.sentences[from.index + 1]; s?.block === from.block; s = document.sentences[s.index + 1])
    last = s
  let end = last.end - 1
  while (end > from.first && isPunctuation(document.tokens[end])) end--
  return [from.span[0], document.tokens[end]!.span[1]]
}
