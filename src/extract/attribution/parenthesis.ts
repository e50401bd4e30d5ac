import { isVerb } from '../../language/tree.ts'
import type { StatementDraft } from '../draft.ts'
import { type Aside, asidesIn } from './aside.ts'
import { contentIn } from './content.ts'
import { verbDraft } from './cue.ts'
import { reachOf } from './reach.ts'
import type { AttributionRule, Range, Scene } from './scene.ts'

/**
 * A source and its verb after or inside what is said, set off by commas.
 *
 *   Nine people were hurt, police said.
 *   The convoy, witnesses said, came from the north.
 */
export const parenthesis: AttributionRule = {
  name: 'parenthesis',
  find: scene =>
    scene.document.sentences.flatMap(({ index }) => asidesIn(scene, index).flatMap(aside => statement(scene, aside))),
}

function statement(scene: Scene, aside: Aside): StatementDraft[] {
  if (!hasVerb(scene, aside.around, aside)) return []
  const { around, cue, first, end } = aside
  const after = around.end > end ? [{ first: end, end: Math.min(around.end, reachOf(scene, cue.verb, end + 1)) }] : []
  const content = contentIn(scene, [{ first: around.first, end: first }, ...after])
  if (content.length === 0) return []
  return [
    {
      ...verbDraft(scene, aside.cue),
      source: aside.source,
      content,
      rule: 'parenthesis',
      note: 'source and cue set off by a comma',
      confidence: 0.87,
    },
  ]
}

/** What is said holds a verb besides the cue. */
function hasVerb(scene: Scene, { first, end }: Range, aside: Range): boolean {
  for (let i = first; i < end; i++)
    if ((i < aside.first || i >= aside.end) && isVerb(scene.document.tokens[i]!)) return true
  return false
}
