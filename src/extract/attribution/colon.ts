import type { Document, Sentence, Token } from '../../language/document.ts'
import { isVerb } from '../../language/tree.ts'
import type { StatementDraft } from '../draft.ts'
import { contentIn } from './grammar/content.ts'
import { sourceSpan } from './grammar/source.ts'
import { isLabel } from './headline.ts'
import type { AttributionRule, Scene } from './scene.ts'

/**
 * A source before a colon, as headlines and transcripts have it.
 *
 *   Police: five dead after ferry fire
 *   Brenn: “We were not told.”
 */
export const colon: AttributionRule = {
  name: 'colon',
  find: scene => scene.document.sentences.flatMap(sentence => statement(scene, sentence)),
}

const speakers = new Set(['person', 'organisation', 'armed-group'])

function statement(scene: Scene, sentence: Sentence): StatementDraft[] {
  const { document } = scene
  const at = document.tokens.slice(sentence.first, sentence.first + 9).findIndex(t => t.text === ':')
  if (at < 1) return []
  const before = document.tokens.slice(sentence.first, sentence.first + at)
  const rest = document.tokens.slice(sentence.first + at + 1, sentence.end)
  const head = before.every(t => !isVerb(t)) && !isLabel(scene, before) ? speakerIn(scene, before) : null
  if (!head || rest.length < 3) return []
  const content = contentIn(scene, [
    {
      first: sentence.first + at + 1,
      end: isSpeakerLabel(document, before) ? blockEnd(document, sentence) : sentence.end,
    },
  ])
  if (content.length === 0) return []
  const mark = document.tokens[sentence.first + at]!
  return [
    {
      head: mark.index,
      source: sourceSpan(scene, head),
      cue: [mark.span],
      content,
      act: 'say',
      addressee: null,
      medium: null,
      hearsay: false,
      vouches: true,
      rule: 'colon',
      note: 'source before a colon',
      confidence: 0.75,
    },
  ]
}

/** "BRENN:" at the head of a paragraph labels all of it, as transcripts do. */
const isSpeakerLabel = ({ text }: Document, before: readonly Token[]): boolean => {
  const label = text.slice(before[0]!.span[0], before.at(-1)!.span[1])
  return label === label.toUpperCase()
}

function blockEnd({ sentences }: Document, { index, block, end }: Sentence): number {
  let last = end
  for (let i = index + 1; sentences[i]?.block === block; i++) last = sentences[i]!.end
  return last
}

/** The head of the words before the colon, if it names or describes somebody who can speak. */
function speakerIn(scene: Scene, before: readonly Token[]): Token | null {
  const { document } = scene
  const inside = new Set(before.map(t => t.index))
  const head = before.find(t => !inside.has(t.head) && ['PROPN', 'NOUN'].includes(t.upos))
  if (!head) return null
  const named = document.names.some(n => speakers.has(n.kind) && inside.has(n.first) && inside.has(n.end - 1))
  const actor = document.actors.some(a => a.mentions.some(m => m.form === 'nominal' && m.head === head.index))
  return named || actor || isSpeakerLabel(document, before) || scene.words.findings.includes(head.lemma) ? head : null
}
