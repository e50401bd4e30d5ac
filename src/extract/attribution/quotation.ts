import type { Quotation, Token } from '../../language/document.ts'
import type { Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { contentIn } from './grammar/content.ts'
import { addresseeOf, type Cue, cueAt, verbDraft } from './grammar/cue.ts'
import { clauseStart, closesClause, continuedIn, leadIn, restOf, runOn } from './grammar/quotation-content.ts'
import { endsForCue, filled, firstCue, goesOn, lastCue, standsAlone, takesObject } from './grammar/quotation-cue.ts'
import { reachOf } from './grammar/reach.ts'
import { type Saying, sayingOf } from './grammar/saying.ts'
import { sourceSpan } from './grammar/source.ts'
import { headNear, speakerOf } from './grammar/speaker.ts'
import {
  type AttributionRule,
  isNominal,
  isProse,
  isPunctuation,
  type Range,
  rangeOf,
  type Scene,
  sentenceOf,
} from './scene.ts'

/**
 * Words in quotation marks beside a verb of saying.
 *
 *   “The bridge is closed,” the mayor said, “and it will stay closed.”
 *    ^^^^^^^^^^^^^^^^^^^^^  source    cue    ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   The mayor said: “The bridge is closed.”
 *   The bridge was “a ruin,” wrote Ada Brenn on Telegram.
 */
export const quotation: AttributionRule = {
  name: 'quotation',
  find(scene) {
    const used = new Set<Quotation>()
    const outerFirst = scene.document.quotations.map((q, index) => ({ q, index })).sort((a, b) => a.q.depth - b.q.depth)
    return outerFirst.flatMap(({ q, index }) => {
      if (used.has(q)) return []
      const range = rangeOf(scene.document, q)
      if (range.end <= range.first || !isProse(sentenceOf(scene.document, scene.document.tokens[range.first]!)))
        return []
      const found = after(scene, index, range, used) ?? before(scene, range)
      return found ? [found] : []
    })
  },
}

/** “…,” SOURCE CUE or “…,” CUE SOURCE; then perhaps , “…” once more. */
function after(scene: Scene, index: number, range: Range, used: Set<Quotation>): StatementDraft | null {
  const { tokens, quotations } = scene.document
  const next = tokens[range.end]
  const lastInside = tokens[range.end - 1]!
  if (!next || !(endsForCue(scene, range) || filled(scene, range))) return null
  if (next.sentence !== lastInside.sentence && !standsAlone(scene, next)) return null
  const limit = sentenceOf(scene.document, next).end
  const cue = firstCue(scene, range.end, limit)
  if (!cue) return null
  const saying = sayingOf(scene, cue)
  const source = sourceBeside(scene, cue, saying, range.end, limit)
  const inverted = saying?.inverted && !nounBefore(scene, cue.verb.index, range.end)
  if (!source || (!inverted && (goesOn(scene, cue) || takesObject(scene, cue)))) return null
  const start = leadIn(scene, range)
  if (start === null) return null
  const rest = continuedIn(scene, index, cue, limit)
  if (rest) used.add(rest)
  const content = [
    ...runOn(scene, quotations[index]!.continues),
    ...contentIn(scene, [{ first: start, end: range.end }]),
  ]
  return {
    ...verbDraft(scene, cue),
    source,
    content: rest ? [...content, ...restOf(scene, rest, limit)] : content,
    rule: 'quotation',
    note: rest ? 'interrupted quotation' : 'quotation before the cue',
    confidence: 0.95,
  }
}

/**
 * The subject by the tree; where the parser missed it, the noun phrase beside the cue:
 * “…,” [said] Ada Brenn, or “…,” Ada Brenn, the mayor, [said].
 */
function sourceBeside(scene: Scene, cue: Cue, saying: Saying | null, low: number, limit: number): Span | null {
  const { document } = scene
  if (saying && saying.speaker.index >= low && saying.speaker.index < limit) return saying.source
  const follower = document.tokens[cue.verb.index + 1]
  const inverted =
    follower &&
    follower.index < limit &&
    !nounBefore(scene, cue.verb.index, low) &&
    (isNominal(follower) || ['DET', 'ADJ', 'NUM'].includes(follower.upos))
      ? headNear(scene.document, follower)
      : null
  if (inverted && !addresseeOf(scene, cue.verb)) return sourceSpan(scene, inverted)
  for (let i = cue.verb.index - 1; i >= low; i--) {
    const t = document.tokens[i]!
    const head = isNominal(t) ? headNear(scene.document, t) : null
    if (head && head.index >= low) return sourceSpan(scene, head)
  }
  return null
}

/** “…,” [Ada Brenn], posted the clip: what follows the verb is no speaker. */
function nounBefore(scene: Scene, verb: number, low: number): boolean {
  let before = verb - 1
  while (before >= low && isPunctuation(scene.document.tokens[before]!)) before--
  return before >= low && isNominal(scene.document.tokens[before]!) && !scene.time[before]
}

/** CUE, “…” or CUE: “…”: the last verb of saying before the mark, with a comma, a colon or a dash between. */
function before(scene: Scene, range: Range): StatementDraft | null {
  const { tokens } = scene.document
  const sentence = sentenceOf(scene.document, tokens[range.first]!)
  const last = tokens[range.first - 1]
  if (!last || last.index < sentence.first || !(/^[,:–—-]$/u.test(last.text) || isChanted(scene, range, last)))
    return null
  const cue = lastCue(scene, sentence.first, last)
  if (!cue) return null
  const speaker = speakerOf(scene, cue.verb)
  if (!speaker && last.text !== ':') return null
  const end = closesClause(scene, range) ? range.end : reachOf(scene, cue.verb, range.first)
  return {
    ...verbDraft(scene, cue),
    source: speaker && sourceSpan(scene, speaker),
    content: contentIn(scene, [{ first: clauseStart(scene, cue, range.first), end: Math.max(end, range.end) }]),
    rule: 'quotation',
    note: 'cue before the quotation',
    confidence: speaker ? 0.93 : 0.7,
  }
}

/** chanting “Close the mine!”: right after the cue, and the sentence ends with it. */
const isChanted = (scene: Scene, { first, end }: Range, last: Token): boolean =>
  cueAt(scene, last) !== null &&
  end - first > 3 &&
  (isPunctuation(scene.document.tokens[end]) || /[.?!,]$/u.test(scene.document.tokens[end - 2]!.text))
