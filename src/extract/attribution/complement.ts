import type { CueFrame } from '../../language/cues.ts'
import type { Token } from '../../language/document.ts'
import { childrenBy, headOf, relationOf, subtree } from '../../language/tree.ts'
import { cover, type Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { carrierOf } from './grammar/carrier.ts'
import { contentIn } from './grammar/content.ts'
import { type Cue, cuesIn, verbDraft } from './grammar/cue.ts'
import { presupposing, takesOf } from './grammar/frames.ts'
import { reachOf } from './grammar/reach.ts'
import { isMedium, sourceSpan } from './grammar/source.ts'
import { agentOf, hasFiniteForm, isPassive, speakerOf } from './grammar/speaker.ts'
import { type AttributionRule, isPunctuation, type Range, type Scene } from './scene.ts'

/**
 * Verbs whose content is no clause: what is condemned, whom one urges to do what, of what one
 * accuses whom, how one describes a thing.
 *
 *   The party condemned [the raid].      The envoy urged [both sides to stop].
 *   Brenn accused [the army of looting]. He described [the vote as a sham].
 */
export const complement: AttributionRule = {
  name: 'complement',
  find(scene, earlier) {
    const nouns = new Set(earlier.filter(d => d.rule === 'noun').map(d => d.head))
    return cuesIn(scene).flatMap(cue => (givesNoun(scene, cue.verb, nouns) ? [] : statement(scene, cue)))
  },
}

/** "expressed [fears that …]": the noun is the cue. */
const givesNoun = ({ document }: Scene, verb: Token, nouns: ReadonlySet<number>): boolean =>
  nouns.size > 0 && childrenBy(document, verb, 'obj').some(o => nouns.has(o.index))

function statement(scene: Scene, cue: Cue): StatementDraft[] {
  const { document } = scene
  const { verb } = cue
  const carrier = carrierOf(scene, verb)
  const passive = isPassive(document, verb)
  const speaker = carrier?.speaker ?? (passive ? agentOf(scene, verb) : speakerOf(scene, verb))
  if (
    (!speaker && (!passive || relationOf(verb) === 'acl')) ||
    (speaker && scene.words.expletives.includes(speaker.lemma)) ||
    isPurpose(scene, verb)
  )
    return []
  if (cue.entry.act === 'praise' && relationOf(verb) === 'acl' && isPassive(document, verb)) return []
  for (const [frame, find] of takesOf(cue.entry)) {
    if (!speaker && !needsNobody(cue, frame)) continue
    const heads = find(scene, verb)
    if (heads.length === 0) continue
    const content = contentIn(scene, rangesOf(scene, verb, heads))
    if (content.length === 0) return []
    const draft = verbDraft(scene, cue)
    const span: Span = carrier ? cover([carrier.verb.span, verb.span]) : draft.cue[0]!
    return [
      {
        ...draft,
        cue: [span],
        addressee: null,
        source: speaker && sourceSpan(scene, speaker),
        hearsay: speaker === null,
        content,
        vouches: !presupposing.has(frame),
        rule: 'complement',
        note: `“${verb.text}” with ${frame}`,
        confidence: (frame.startsWith('object-') ? 0.75 : 0.65) + (hasFiniteForm(document, verb) ? 0.05 : -0.15),
      },
    ]
  }
  return []
}

/** "was described as dead", "was announced": without an agent a description, or what is made known or condemned. */
const needsNobody = ({ entry }: Cue, frame: CueFrame): boolean =>
  withoutAgent.has(frame) || (frame === 'object' && ['say', 'accuse'].includes(entry.act))

const withoutAgent: ReadonlySet<CueFrame> = new Set(['object-as', 'object-of', 'object-for', 'for', 'about'])

/** "sent troops [to support the army]", "paid [for backing the raid]": what something is done for is nobody's statement. */
const isPurpose = ({ document }: Scene, verb: Token): boolean =>
  ['advcl', 'acl'].includes(relationOf(verb)) &&
  headOf(document, verb)?.upos !== 'ADJ' &&
  childrenBy(document, verb, 'mark').some(m => (verb.xpos === 'VB' ? m.xpos === 'TO' : m.lemma === 'for'))

/**
 * One range over the heads after the verb, and one for a head before it (a passive subject). A head's
 * own preposition is left out where it is the only one ("called for [talks]"), a pronoun that points
 * back ("which the party dismissed as [talk]") as well.
 */
function rangesOf(scene: Scene, verb: Token, heads: readonly Token[]): Range[] {
  const { document } = scene
  const pointing = heads.length > 1 ? heads.filter(h => h.xpos !== 'WDT' && h.xpos !== 'WP') : heads
  const trees = pointing.map(h => subtree(document, h, t => t.index === verb.index || trailing(scene, t, h)))
  const before = trees.filter(tree => tree[0]!.index < verb.index)
  const after = trees.filter(tree => tree[0]!.index > verb.index)
  const ranges = before.map(tree => ({
    first: tree[0]!.index + (tree[0]!.upos === 'ADP' ? 1 : 0),
    end: Math.min(tree.at(-1)!.index + 1, verb.index),
  }))
  if (after.length === 0) return ranges
  const lead = after[0]![0]!
  const bare = before.length === 0 && lead.xpos === 'IN'
  const first = lead.index + (bare ? 1 : 0)
  const last = Math.max(...after.map(tree => tree.at(-1)!.index))
  if (lead.xpos === 'TO' || after.at(-1)![0]!.xpos === 'TO')
    return [...ranges, { first, end: commaFrom(scene, first, last + 1) }]
  const end = Math.min(untrimmed(scene, last + 1, verb), reachOf(scene, verb, first))
  return [...ranges, { first, end: closingMark(scene, first, end) }]
}

/** "called it a “ruin,” [and left]": a quotation that closes after its comma ends it. */
function closingMark(scene: Scene, first: number, end: number): number {
  const { tokens, quotations } = scene.document
  for (let i = first + 1; i < end; i++) {
    const q = quotations[scene.quotationOf[i]!]
    if (q && q.span[1] === tokens[i]!.span[1] && tokens[i - 1]!.text === ',') return i + 1
  }
  return end
}

/** What is wanted or promised ends at the next comma: "vowed to stay, [which …]". */
function commaFrom(scene: Scene, first: number, end: number): number {
  for (let i = first; i < end; i++)
    if (scene.document.tokens[i]!.text === ',' && scene.quotationOf[i] === scene.quotationOf[first - 1]) return i
  return end
}

/** A time at the end ("condemned the attack [on Monday]") belongs to the verb. */
const trailing = (scene: Scene, t: Token, head: Token): boolean =>
  t.head === head.index && t.index > head.index && scene.time[t.index] === 1 && relationOf(head) === 'obj'

/**
 * The parser often ends a phrase too early: it goes on to the next mark, unless a time, a medium or an
 * adverbial clause begins ("called for talks [in a statement]", "criticised the plan [before leaving]").
 */
function untrimmed(scene: Scene, end: number, verb: Token): number {
  const { tokens } = scene.document
  let i = end
  for (let t = tokens[i]; t && t.sentence === verb.sentence && !isPunctuation(t); t = tokens[++i])
    if (scene.time[i] || scene.words.adverbial.includes(t.lemma) || beginsMedium(scene, i)) break
  return tokens[i - 1]!.upos === 'ADP' || tokens[i - 1]!.upos === 'CCONJ' ? i - 1 : i
}

/** "on Telegram", "in a statement". */
const beginsMedium = (scene: Scene, i: number): boolean =>
  scene.document.tokens[i]!.upos === 'ADP' && (isMedium(scene, i + 1) || isMedium(scene, i + 2))
