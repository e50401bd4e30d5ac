import type { Quotation, Token } from '../../language/document.ts'
import { childrenBy } from '../../language/tree.ts'
import type { Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { contentIn } from './content.ts'
import { addresseeOf, type Cue, cueAt, verbDraft } from './cue.ts'
import { reachOf } from './reach.ts'
import { type Saying, sayingOf } from './saying.ts'
import {
  type AttributionRule,
  isFiniteVerb,
  isNominal,
  isProse,
  isPunctuation,
  type Range,
  rangeOf,
  type Scene,
  sentenceOf,
} from './scene.ts'
import { sourceSpan } from './source.ts'
import { hasFiniteForm, headNear, speakerOf } from './speaker.ts'

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
  if (!source || (!saying?.inverted && (goesOn(scene, cue) || takesObject(scene, cue)))) return null
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

/** “It is closed.” the mayor said. A sentence of nothing but source and cue. */
function standsAlone(scene: Scene, next: Token): boolean {
  const { first, end, block } = sentenceOf(scene.document, next)
  const before = scene.document.sentences[next.sentence - 1]
  if (next.index !== first || before?.block !== block) return false
  const cue = firstCue(scene, first, end)
  const saying = cue && sayingOf(scene, cue)
  if (!saying || saying.first !== first) return false
  return saying.end >= end - 1 || scene.document.tokens[saying.end]!.text === ','
}

/** A quotation ends in a comma, question mark or the like before its cue: “…,” he said. */
function endsForCue(scene: Scene, { end }: Range): boolean {
  const { tokens } = scene.document
  let at = end - 2
  while (at > 0 && /^(?:["”’']|'')$/u.test(tokens[at]!.text)) at--
  return /^[,–—-]$/.test(tokens[end]!.text) || /[,?!.…–—-]$/u.test(tokens[at]?.text ?? '')
}

/** “The race is open” Brenn said. Without a comma, where source and cue fill the rest of the sentence. */
function filled(scene: Scene, { first, end }: Range): boolean {
  const { tokens } = scene.document
  const limit = sentenceOf(scene.document, tokens[end]!).end
  if (end - first < 6 || tokens[end]!.sentence !== tokens[end - 1]!.sentence) return false
  const cue = firstCue(scene, end, limit)
  const saying = cue && sayingOf(scene, cue)
  return saying !== null && saying.first === end && saying.end >= limit - 1
}

/** The cue's own clause follows: what stood in quotation marks before it is something else. */
const goesOn = (scene: Scene, { verb }: Cue): boolean =>
  childrenBy(scene.document, verb, 'ccomp').some(
    c =>
      c.index > verb.index &&
      scene.quotationOf[c.index] === scene.quotationOf[verb.index] &&
      hasFiniteForm(scene.document, c) &&
      childrenBy(scene.document, c, 'nsubj').some(s => s.index > verb.index),
  )

/** The cue has an object of its own: “…,” posted the clip. */
const takesObject = ({ document, words }: Scene, { verb }: Cue): boolean =>
  !words.telling.includes(verb.lemma) &&
  childrenBy(document, verb, 'obj').some(o => o.index > verb.index) &&
  childrenBy(document, verb, 'nsubj').length > 0

/** The paragraphs before that a quotation continues. */
function runOn(scene: Scene, continues: number | null): Span[] {
  const former = continues === null ? undefined : scene.document.quotations[continues]
  return former ? [...runOn(scene, former.continues), former.span] : []
}

/**
 * Where what is said begins: at the quotation, or before it where the sentence leads into it ("The
 * bridge was “a ruin,” he said"). Null where the quotation belongs to a name before it ("on the show “X,” she said").
 */
function leadIn(scene: Scene, { first, end }: Range): number | null {
  const { tokens } = scene.document
  const sentence = sentenceOf(scene.document, tokens[first]!)
  if (tokens[end - 1]!.sentence !== sentence.index) return first
  let start = first
  while (start > sentence.first && isPunctuation(tokens[start - 1])) start--
  if (start === sentence.first || tokens[first - 1]!.text === ':') return first
  let verbs = 0
  for (let i = sentence.first; i < first; i++) {
    if (scene.quotationOf[i] !== scene.quotationOf[first] && scene.quotationOf[i] !== -1) continue
    const cue = cueAt(scene, tokens[i]!)
    if (cue?.entry.frames.has('clause') && isFiniteVerb(cue.verb))
      return /^[,:]$/.test(tokens[first - 1]!.text) ? first : sentence.first
    if (hasFiniteForm(scene.document, tokens[i]!)) verbs++
  }
  const opens = tokens[first + 1]?.text[0] ?? ''
  if (verbs > 0 || (opens !== opens.toUpperCase() && tokens[first - 1]!.upos !== 'PUNCT')) return sentence.first
  return first - sentence.first <= 3 || tokens[first - 1]!.text === ',' ? first : null
}

/** The first verb of saying after a quotation, if no other finite verb stands before it. */
function firstCue(scene: Scene, from: number, limit: number): Cue | null {
  const { tokens } = scene.document
  for (let i = from; i < Math.min(limit, from + 40); i++) {
    const t = tokens[i]!
    if (scene.quotationOf[i] !== -1 && scene.quotationOf[i] !== scene.quotationOf[from]) return null
    if (i < from + 2 && (t.upos === 'CCONJ' || t.upos === 'SCONJ')) return null
    const cue = cueAt(scene, t)
    if (cue?.entry.frames.has('clause') && t.xpos !== 'VB')
      return t.xpos !== 'VBG' || hasFiniteForm(scene.document, t) ? cue : null
    if (isFiniteVerb(t) && t.upos === 'VERB' && t.relation !== 'acl:relcl') return null
  }
  return null
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
    follower && follower.index < limit && (isNominal(follower) || ['DET', 'ADJ', 'NUM'].includes(follower.upos))
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

/** “…,” he said, [“…”]: a second quotation of the same sentence, after a comma and perhaps a joining word. */
function continuedIn(scene: Scene, index: number, { verb }: Cue, limit: number): Quotation | null {
  const { quotations, tokens } = scene.document
  const q = quotations[index]!
  for (let i = index + 1; i < quotations.length; i++) {
    const next = quotations[i]!
    if (next.depth !== q.depth || next.span[0] < verb.span[1]) continue
    const { first } = rangeOf(scene.document, next)
    if (first >= limit) return null
    let gap = first - 1
    while (gap > verb.index && tokens[gap]!.text !== ',') {
      if (tokens[gap]!.upos === 'VERB') return null
      gap--
    }
    for (let k = verb.index + 1; k < gap; k++) if (cueAt(scene, tokens[k]!)) return null
    return gap > verb.index && first - gap <= 8 ? next : null
  }
  return null
}

/** From the comma before a second quotation to its end. */
function restOf(scene: Scene, q: Quotation, limit: number): Span[] {
  const { first, end } = rangeOf(scene.document, q)
  let from = first
  while (scene.document.tokens[from - 1]!.text !== ',') from--
  return contentIn(scene, [{ first: from, end: Math.max(end, Math.min(limit, end)) }])
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

/** Where a complementizer follows the cue, what is said begins there: said [that at night, “nobody sleeps”]. */
function clauseStart(scene: Scene, cue: Cue, first: number): number {
  const end = sayingOf(scene, cue)?.end ?? first
  const opens = end < first - 2 && scene.words.complementizers.includes(scene.document.tokens[end]!.lemma)
  return opens ? end : first
}

/** The quotation ends its sentence, or a comma. */
const closesClause = (scene: Scene, { end }: Range): boolean =>
  isPunctuation(scene.document.tokens[end]) || /[.?!,…]$/u.test(scene.document.tokens[end - 2]?.text ?? '.')

function lastCue(scene: Scene, first: number, last: Token): Cue | null {
  const { tokens } = scene.document
  for (let i = last.index; i >= first; i--) {
    if (scene.quotationOf[i] !== scene.quotationOf[last.index]) continue
    const t = tokens[i]!
    const cue = cueAt(scene, t)
    if (cue && (cue.entry.frames.has('clause') || last.text === ':')) return cue
    if (isFiniteVerb(t) && t.upos === 'VERB' && t.relation !== 'acl:relcl') return null
  }
  return null
}
