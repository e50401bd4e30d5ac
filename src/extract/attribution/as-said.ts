import type { Token } from '../../language/document.ts'
import { childrenBy, isVerb } from '../../language/tree.ts'
import { cover } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { contentIn } from './grammar/content.ts'
import { type Cue, cueAt, verbDraft } from './grammar/cue.ts'
import { type Saying, sayingOf } from './grammar/saying.ts'
import { hasFiniteForm } from './grammar/speaker.ts'
import { type AttributionRule, isPunctuation, type Range, type Scene, scopeOf } from './scene.ts'

/**
 * A comparison with what somebody says: all the rest of the sentence is said.
 *
 *   As the mayor told the radio, the harbour will be sold.
 *   The plan, as Brenn put it, was dead on arrival.
 */
export const asSaid: AttributionRule = {
  name: 'as-said',
  find: scene => scene.prose.flatMap(token => (isVerb(token) ? statement(scene, token) : [])),
}

function statement(scene: Scene, verb: Token): StatementDraft[] {
  const { tokens } = scene.document
  const cue = puttingAt(scene, verb) ?? cueAt(scene, verb)
  if (!cue?.entry.frames.has('clause') || !hasFiniteForm(scene.document, verb)) return []
  const saying = sayingOf(scene, cue)
  const opener = saying && tokens[saying.first - 1]
  if (!saying || !opener || opener.sentence !== verb.sentence || !scene.words.comparing.includes(opener.lemma))
    return []
  const range = setOff(scene, saying, opener, puttingAt(scene, verb) !== null)
  const scope = scopeOf(scene, verb)
  const content = range ? contentIn(scene, [scope], [range]) : []
  if (!range || content.length === 0) return []
  const draft = verbDraft(scene, cue)
  return [
    {
      ...draft,
      cue: [cover([verb.span, tokens[Math.max(verb.index, objectEnd(scene, verb))]!.span])],
      source: saying.source,
      content,
      rule: 'as-said',
      note: `“${opener.text.toLowerCase()} … ${verb.text}”`,
      confidence: 0.8,
    },
  ]
}

/** "put it": a verb with an empty object that says something only together. */
function puttingAt(scene: Scene, verb: Token): Cue | null {
  const object = childrenBy(scene.document, verb, 'obj')[0]
  const puts = scene.words.putting.includes(verb.lemma) && object && scene.words.expletives.includes(object.lemma)
  return puts ? { verb, entry: { act: 'say', frames: new Set(['clause']) } } : null
}

const objectEnd = (scene: Scene, verb: Token): number =>
  puttingAt(scene, verb) ? childrenBy(scene.document, verb, 'obj')[0]!.index : verb.index

/** From the comparing word to the mark after the cue; null where something else follows or nothing stands before and after. */
function setOff(scene: Scene, saying: Saying, opener: Token, puts: boolean): Range | null {
  const { tokens } = scene.document
  const scope = scopeOf(scene, opener)
  const end = puts ? Math.max(saying.end, objectEnd(scene, saying.cue.verb) + 1) : saying.end
  const opens = opener.index === scope.first || isPunctuation(tokens[opener.index - 1])
  const closes = end >= scope.end || isPunctuation(tokens[end])
  return opens && closes ? { first: opener.index, end } : null
}
