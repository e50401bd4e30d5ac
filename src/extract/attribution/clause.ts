import type { Document, Token } from '../../language/document.ts'
import { childrenBy, headOf, isVerb, subtree } from '../../language/tree.ts'
import { cover } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { asidesIn } from './grammar/aside.ts'
import { carrierOf } from './grammar/carrier.ts'
import { contentIn } from './grammar/content.ts'
import { type Cue, cueAt, cuesIn, verbDraft } from './grammar/cue.ts'
import { reachOf } from './grammar/reach.ts'
import { type Saying, sayingOf } from './grammar/saying.ts'
import { sourceSpan } from './grammar/source.ts'
import { hasFiniteForm } from './grammar/speaker.ts'
import { type AttributionRule, isNominal, isPunctuation, type Scene, scopeOf } from './scene.ts'

/**
 * A verb of saying or thinking with a clause after it.
 *
 *   The council said in a note that the bridge would stay closed, adding …
 *   source      cue                 content
 */
export const clause: AttributionRule = {
  name: 'clause',
  find: scene => cuesIn(scene).flatMap(cue => (cue.entry.frames.has('clause') ? statement(scene, cue) : [])),
}

function statement(scene: Scene, cue: Cue): StatementDraft[] {
  const { verb } = cue
  if (asidesIn(scene, verb.sentence).some(a => a.cue.verb === verb)) return []
  const saying = sayingOf(scene, cue)
  if (!saying) return []
  if (sharesContent(scene, verb)) return []
  const from = relativeFrom(scene, saying) ?? clauseFrom(scene, cue, afterJoined(scene, cue, saying.end))
  if (from === null) return []
  const end = reachOf(scene, verb, from)
  const holes = asidesIn(scene, verb.sentence).filter(a => a.first > from && a.end < end)
  const content = contentIn(scene, [{ first: from, end }], holes)
  if (content.length === 0) return []
  const carrier = carrierOf(scene, verb)
  const draft = verbDraft(scene, cue)
  return [
    {
      ...draft,
      cue: carrier ? [cover([carrier.verb.span, verb.span])] : draft.cue,
      source: carrier ? sourceSpan(scene, carrier.speaker) : saying.source,
      content,
      rule: 'clause',
      note: `clause of “${verb.text}”`,
      confidence: hasFiniteForm(scene.document, verb) ? 0.88 : 0.72,
    },
  ]
}

/** "neither confirmed [nor denied] that": past a second cue that shares the content. */
function afterJoined(scene: Scene, { verb }: Cue, end: number): number {
  const { tokens } = scene.document
  const joined = tokens[end]?.upos === 'CCONJ' ? tokens[end + 1] : undefined
  return joined && joined.xpos === verb.xpos && cueAt(scene, joined) ? joined.index + 1 : end
}

/** The second of two joined cues. */
function sharesContent(scene: Scene, verb: Token): boolean {
  const { tokens } = scene.document
  const first = tokens[verb.index - 2]
  if (tokens[verb.index - 1]?.upos !== 'CCONJ' || !first || first.sentence !== verb.sentence) return false
  return first.xpos === verb.xpos && cueAt(scene, first) !== null
}

/** "the raid, which he said [killed seven]": the relative word before the source is the clause's subject. */
function relativeFrom({ document }: Scene, { first, end, cue }: Saying): number | null {
  const next = document.tokens[end]
  const opens = document.tokens[first - 1]
  const relative = opens !== undefined && opens.sentence === cue.verb.sentence && /^W(?:DT|P)$/.test(opens.xpos)
  return relative && next && (isFiniteWord(next) || next.xpos === 'VBN') ? end : null
}

/** Where the clause begins, or null where no clause follows the cue. */
function clauseFrom(scene: Scene, { verb, entry }: Cue, end: number): number | null {
  const { document } = scene
  const limit = scopeOf(scene, verb).end
  const next = document.tokens[end]
  if (!next || end >= limit) return null
  const complement = childrenBy(document, verb, 'ccomp').some(c => c.index >= end && isClause(document, c))
  const opens = scene.words.complementizers.includes(next.lemma) || ['WRB', 'WP', 'WDT'].includes(next.xpos)
  if (
    isPunctuation(next) &&
    !(next.text === ',' && scene.words.complementizers.includes(document.tokens[end + 1]?.lemma ?? ''))
  ) {
    if (scene.quotationOf[end] === scene.quotationOf[verb.index]) return null
    return complement || hasClause(scene, end, limit) ? end : null
  }
  if (complement || (opens && hasClause(scene, end, limit))) return end
  if (startsClause(scene, end, limit)) return end
  const { asking, complementizers } = scene.words
  if (asking.verbs.includes(verb.lemma)) {
    // "declined to comment when asked if …": who is asked does not ask
    const asks = verb.xpos !== 'VBN' || hasFiniteForm(document, verb)
    return asks ? thatFrom(scene, end, limit, asking.joining) : null
  }
  if (entry.act !== 'say') return null
  return (
    thatFrom(scene, end, limit, complementizers) ??
    (!entry.frames.has('object') && holdsVerb(scene, end, limit) ? end : null)
  )
}

/**
 * What is merely said is a clause, however its verb is tagged: "said troops fought rebels", "said
 * crossing at night is risky", "said the truth is that it leaks".
 */
function holdsVerb(scene: Scene, from: number, limit: number): boolean {
  const { tokens } = scene.document
  const first = tokens[from]!
  const opens = isNominal(first) || ['DET', 'ADJ', 'NUM', 'PUNCT'].includes(first.upos) || first.xpos === 'VBG'
  if (!opens && scene.quantity[from] === 0) return false
  for (let i = from + 1; i < Math.min(limit, from + FARTHEST_VERB); i++) {
    const t = tokens[i]!
    if (/^W/.test(t.xpos) && tokens[i - 1]!.text !== ',') return false
    if (t.upos === 'CCONJ' && isVerb(tokens[i + 1] ?? t)) return false
    if (isFiniteWord(t) || (t.upos === 'VERB' && i < from + 8)) return true
  }
  return false
}

/** In words from the beginning of what is said to its verb. */
const FARTHEST_VERB = 20

/** "told cheering supporters [that …]", "asked the captain [whether …]": the joining word a few words on, with no mark between. */
function thatFrom(scene: Scene, from: number, limit: number, joining: readonly string[]): number | null {
  const { tokens } = scene.document
  for (let i = from; i < Math.min(limit, from + 8) && !isPunctuation(tokens[i]) && !isFiniteWord(tokens[i]!); i++)
    if (joining.includes(tokens[i]!.lemma) && (tokens[i]!.xpos === 'IN' || tokens[i]!.xpos === 'WDT')) return i
  return null
}

const isFiniteWord = (t: Token): boolean => isVerb(t) && /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos)

function hasClause(scene: Scene, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) if (isFiniteWord(scene.document.tokens[i]!)) return true
  return false
}

/** With a subject or a joining word of its own, or an infinitive: “felt [stung]” is none. */
const isClause = (document: Document, root: Token): boolean =>
  childrenBy(document, root, 'nsubj', 'csubj', 'expl', 'mark', 'aux', 'cop').length > 0 || isFiniteWord(root)

/** A noun phrase and then a finite verb, with no mark, preposition or relative word before the verb. */
function startsClause(scene: Scene, from: number, limit: number): boolean {
  const { tokens } = scene.document
  if (['ADP', 'VERB', 'PART', 'CCONJ', 'SCONJ'].includes(tokens[from]!.upos)) return false
  for (let i = from + 1; i < limit; i++) {
    const t = tokens[i]!
    if (t.text === ',' || (t.upos === 'CCONJ' && isVerb(tokens[i + 1] ?? t)) || ['WP', 'WDT'].includes(t.xpos))
      return false
    if (isFiniteWord(t)) return mayStartAt(scene, from, t)
  }
  return false
}

/** The finite verb's subject, where the parser knows one, begins the clause: not “wrote letters [that he lost]”. */
function mayStartAt(scene: Scene, from: number, finite: Token): boolean {
  const { document } = scene
  const verb = finite.upos === 'AUX' ? (headOf(document, finite) ?? finite) : finite
  const subject = childrenBy(document, verb, 'nsubj')[0]
  return subject === undefined || subject.index < from || subtree(document, subject).some(t => t.index === from)
}
