import { isVerb } from '../../language/tree.ts'
import type { StatementDraft } from '../draft.ts'
import { type Aside, asidesIn } from './grammar/aside.ts'
import { contentIn } from './grammar/content.ts'
import { verbDraft } from './grammar/cue.ts'
import { reachOf } from './grammar/reach.ts'
import { type AttributionRule, isNominal, type Range, type Scene } from './scene.ts'

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
  if (!hasVerb(scene, aside.around, aside) && !isSaidAlone(scene, aside)) return []
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

/**
 * The verb of what is said may be tagged as a noun ("the raid signals a new start, said Brenn"): some
 * words that begin with a noun phrase, and then the end of the sentence.
 */
function isSaidAlone(scene: Scene, { around, first, inverted }: Aside): boolean {
  const opens = scene.document.tokens[around.first]!
  const isPhrase = isNominal(opens) || opens.upos === 'DET'
  return inverted && isPhrase && !scene.time[opens.index] && first - around.first > FEWEST_WORDS && around.end === first
}

const FEWEST_WORDS = 6
