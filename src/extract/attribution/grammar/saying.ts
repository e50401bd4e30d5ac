import type { Token } from '../../../language/document.ts'
import { firstTokenAt } from '../../../language/tree.ts'
import type { Span } from '../../../report/span.ts'
import { type Range, type Scene, scopeOf } from '../scene.ts'
import { skipAdverbials } from './adverbials.ts'
import type { Cue } from './cue.ts'
import { sourceSpan } from './source.ts'
import { isPassive } from './speaker.ts'
import { firstOfVerb, speakerBeside } from './speaker-beside.ts'

/**
 * A cue with its source and its own adverbials, as one stretch of the sentence. What is said lies
 * before it, after it, or on both sides.
 *
 *   The council said in a statement on Monday | that the bridge would stay closed.
 *   [first                               end)
 *   The bridge, | said Ada Brenn, the mayor, | would stay closed.
 */
export interface Saying extends Range {
  readonly cue: Cue
  readonly speaker: Token
  readonly source: Span
  /** True for "said the mayor". */
  readonly inverted: boolean
}

/** In words from the verb to its subject: "said [once more] Ada Brenn"; a later one is that of the main clause ("saying that …, he left"). */
const FARTHEST_INVERTED = 3

const sayings = new WeakMap<Cue, Saying | null>()

/** The stretch around a cue, where it has a source: the one beside it, or one that is known. */
export function sayingOf(scene: Scene, cue: Cue, known: Token | null = null): Saying | null {
  if (known) return readSaying(scene, cue, known)
  let saying = sayings.get(cue)
  if (saying === undefined) sayings.set(cue, (saying = readSaying(scene, cue, null)))
  return saying
}

function readSaying(scene: Scene, cue: Cue, known: Token | null): Saying | null {
  const { document } = scene
  const { verb } = cue
  if (!known && isPassive(document, verb)) return null
  const speaker = known ?? speakerBeside(scene, cue)
  if (!speaker || speaker.sentence !== verb.sentence) return null
  const source = sourceSpan(scene, speaker)
  const sourceFirst = firstTokenAt(document, source[0])
  const sourceEnd = firstTokenAt(document, source[1])
  const inverted = speaker.index > verb.index && sourceFirst - verb.index <= FARTHEST_INVERTED
  const scope = scopeOf(scene, verb)
  const shared = speaker.index > verb.index && !inverted
  const own = !shared && (inverted || speaker.head === verb.index || noVerbBetween(scene, sourceEnd, verb.index))
  const first = own && !inverted ? sourceFirst : firstOfVerb(scene, verb)
  const after = inverted ? afterInsertion(scene, sourceEnd, scope.end) : verb.index + 1
  return { cue, speaker, source, inverted, first, end: skipAdverbials(scene, cue, after, scope.end) }
}

function noVerbBetween(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.document.tokens[i]!.upos === 'VERB') return false
  return from <= to
}

/** After an inverted source: past "who asked not to be named" and the like, to the comma that closes it or the end. */
function afterInsertion(scene: Scene, end: number, limit: number): number {
  const { tokens } = scene.document
  if (tokens[end]?.text !== ',') return end
  const opens = tokens[end + 1]
  if (!opens || !['WP', 'WDT', 'VBG', 'DT', 'WRB'].includes(opens.xpos)) return end
  for (let i = end + 2; i < limit; i++)
    if (tokens[i]!.text === ',' || scene.quotationOf[i] !== scene.quotationOf[end]) return i
  return limit
}
