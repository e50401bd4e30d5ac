import type { Quotation } from '../../language/document.ts'
import { firstTokenAt } from '../../language/tree.ts'
import type { StatementDraft } from '../draft.ts'
import { sourceSpan } from './grammar/source.ts'
import { headNear } from './grammar/speaker.ts'
import { type AttributionRule, isComma, isNominal, rangeOf, type Scene, sentenceOf } from './scene.ts'

/**
 * A quotation with the name of who said it after a dash, as epigraphs and letters have it.
 *
 *   “We were never asked.” — Ada Brenn, Marlow
 */
export const signed: AttributionRule = {
  name: 'signed',
  find: scene => scene.document.quotations.flatMap(q => statement(scene, q)),
}

const LONGEST_NAME = 9

function statement(scene: Scene, q: Quotation): StatementDraft[] {
  const { tokens } = scene.document
  const { first, end } = rangeOf(scene.document, q)
  const dash = tokens[end]
  const name = tokens[end + 1]
  if (!dash || !name || q.depth > 0 || end - first < 6 || !isComma(dash) || dash.text === ',') return []
  const sentence = sentenceOf(scene.document, name)
  if (name.upos !== 'PROPN' || sentence.end - name.index > LONGEST_NAME) return []
  for (let i = name.index; i < sentence.end; i++) if (tokens[i]!.upos === 'VERB') return []
  const head = headNear(scene.document, name)
  if (!head || !isNominal(head)) return []
  const source = sourceSpan(scene, head)
  if (firstTokenAt(scene.document, source[0]) <= end - 1) return []
  return [
    {
      head: dash.index,
      source,
      cue: [dash.span],
      content: [q.span],
      act: 'say',
      addressee: null,
      medium: null,
      hearsay: false,
      vouches: true,
      rule: 'signed',
      note: 'name after a quotation and a dash',
      confidence: 0.9,
    },
  ]
}
