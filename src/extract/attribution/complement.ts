import type { CueFrame } from '../../language/cues.ts'
import type { Token } from '../../language/document.ts'
import { childrenBy, headOf, relationOf, subtree } from '../../language/tree.ts'
import { cover, type Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { contentIn } from './content.ts'
import { type Cue, cueAt, verbDraft } from './cue.ts'
import { reachOf } from './reach.ts'
import { type AttributionRule, isPunctuation, type Range, type Scene } from './scene.ts'
import { agentOf, isMedium, isPassive, sourceSpan, speakerOf } from './source.ts'

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
    return scene.document.tokens.flatMap(token => {
      const cue = cueAt(scene, token)
      return cue && !givesNoun(scene, token, nouns) ? statement(scene, cue) : []
    })
  },
}

/** "expressed [fears that …]": the noun is the cue. */
const givesNoun = ({ document }: Scene, verb: Token, nouns: ReadonlySet<number>): boolean =>
  childrenBy(document, verb, 'obj').some(o => nouns.has(o.index))

type Take = (scene: Scene, verb: Token) => Token[]

/** What a frame takes, as heads of phrases; the first frame that finds something gives the content. */
const takes: readonly (readonly [CueFrame, Take])[] = [
  ['object-infinitive', (s, v) => both(object(s, v), infinitive(s, v))],
  ['told-infinitive', (s, v) => (object(s, v).length > 0 ? infinitive(s, v) : [])],
  ['on-infinitive', (s, v) => both(phrases(s, v, 'on', 'upon'), infinitive(s, v))],
  ['object-of', (s, v) => both(object(s, v), phrases(s, v, 'of'))],
  ['object-for', (s, v) => both(object(s, v), phrases(s, v, 'for', 'over'))],
  ['object-with', (s, v) => both(object(s, v), phrases(s, v, 'with'))],
  ['object-at', (s, v) => both(object(s, v), phrases(s, v, 'at'))],
  ['object-to', (s, v) => both(object(s, v), phrases(s, v, 'to'))],
  ['object-as', (s, v) => both(object(s, v), phrases(s, v, 'as'))],
  ['object-complement', (s, v) => both(object(s, v), complementOf(s, v))],
  ['object-complement', (s, v) => namedObject(s, v)],
  ['infinitive', (s, v) => infinitive(s, v)],
  ['gerund', (s, v) => gerund(s, v)],
  ['for', (s, v) => phrases(s, v, 'for')],
  ['of', (s, v) => phrases(s, v, 'of')],
  ['about', (s, v) => phrases(s, v, 'about', 'over')],
  ['against', (s, v) => phrases(s, v, 'against')],
  ['to', (s, v) => phrases(s, v, 'to')],
  ['on', (s, v) => phrases(s, v, 'on')],
  ['with', (s, v) => phrases(s, v, 'with')],
  ['in', (s, v) => phrases(s, v, 'in')],
  ['at', (s, v) => phrases(s, v, 'at')],
  ['findings-object', (s, v) => (isFinding(s, v) ? object(s, v) : [])],
  ['object', (s, v) => judged(s, v)],
]

/** Frames whose object is there before anybody speaks of it: "condemned the raid", "blamed the army for the raid". */
const presupposing: ReadonlySet<CueFrame> = new Set([
  'object',
  'object-for',
  'object-with',
  'for',
  'about',
  'against',
  'to',
  'on',
  'with',
  'in',
  'at',
])

const both = (a: Token[], b: Token[]): Token[] => (a.length > 0 && b.length > 0 ? [...a, ...b] : [])

const object: Take = ({ document }, verb) => {
  const passive = childrenBy(document, verb, 'nsubj').filter(c => c.relation === 'nsubj:pass')
  if (passive.length > 0) return passive
  const head = isPassive(document, verb) && relationOf(verb) === 'acl' ? headOf(document, verb) : null
  return head ? [head] : childrenBy(document, verb, 'obj', 'iobj').slice(0, 1)
}

/** An object with what it is judged for or as: "praised [the crew for its calm]", "dismissed [it as talk]". */
const judged: Take = (scene, verb) => {
  const found = object(scene, verb)
  const rest = found.length > 0 ? phrases(scene, verb, 'as', 'for') : []
  return [...found, ...rest]
}

/** The subject is something found: a poll, a study, footage. */
function isFinding(scene: Scene, verb: Token): boolean {
  const speaker = speakerOf(scene, verb)
  return speaker !== null && scene.words.findings.includes(speaker.lemma)
}

const infinitive: Take = ({ document }, verb) =>
  [verb, ...childrenBy(document, verb, 'obj', 'iobj')]
    .flatMap(owner => childrenBy(document, owner, 'xcomp', 'ccomp', 'advcl', 'acl'))
    .filter(c => c.index > verb.index && childrenBy(document, c, 'mark').some(m => m.xpos === 'TO'))
    .slice(0, 1)

const gerund: Take = ({ document }, verb) =>
  childrenBy(document, verb, 'xcomp', 'ccomp', 'obj', 'advcl').filter(
    c => c.index === verb.index + 1 && c.xpos === 'VBG',
  )

const complementOf: Take = ({ document }, verb) =>
  childrenBy(document, verb, 'xcomp', 'ccomp')
    .filter(c => c.index > verb.index)
    .slice(0, 1)

/** "called [the vote a sham]" where the parser takes all for one object: it has a second phrase or a quotation in it. */
const namedObject: Take = (scene, verb) => {
  const [found] = object(scene, verb)
  if (!found || found.index < verb.index) return []
  const all = subtree(scene.document, found)
  const second = childrenBy(scene.document, found, 'nmod', 'appos', 'dep', 'list').some(
    c =>
      c.relation !== 'nmod:poss' &&
      childrenBy(scene.document, c, 'det').length > 0 &&
      childrenBy(scene.document, c, 'case').length === 0,
  )
  return second ||
    all.some(t => scene.quotationOf[t.index] !== scene.quotationOf[verb.index]) ||
    isWhatBefore(scene, verb)
    ? [found]
    : []
}

/** "in what the mayor called [a sham]". */
const isWhatBefore = ({ document }: Scene, verb: Token): boolean =>
  headOf(document, verb)?.xpos === 'WP' ||
  childrenBy(document, verb, 'obj', 'nsubj').some(c => c.xpos === 'WP' && c.index < verb.index)

/** Phrases with a preposition, nominal or clausal ("for firing on the crowd"), under the verb or under its object. */
function phrases({ document }: Scene, verb: Token, ...words: string[]): Token[] {
  const owners = [verb, ...childrenBy(document, verb, 'obj')]
  return owners
    .flatMap(owner =>
      childrenBy(document, owner, 'obl', 'nmod', 'advcl', 'acl', 'xcomp').filter(
        c =>
          c.index > verb.index &&
          childrenBy(document, c, 'case', 'mark').some(p => words.includes(p.lemma) && p.index < c.index),
      ),
    )
    .slice(0, 1)
}

function statement(scene: Scene, cue: Cue): StatementDraft[] {
  const { document } = scene
  const { verb } = cue
  const carrier = carrierOf(scene, verb)
  const speaker = carrier?.speaker ?? (isPassive(document, verb) ? agentOf(document, verb) : speakerOf(scene, verb))
  if (!speaker || speaker.lemma === 'it' || isPurpose(scene, verb)) return []
  for (const [frame, find] of takes) {
    const heads = cue.entry.frames.has(frame) ? find(scene, verb) : []
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
        source: sourceSpan(scene, speaker),
        content,
        vouches: !presupposing.has(frame),
        rule: 'complement',
        note: `“${verb.text}” with ${frame}`,
        confidence: frame === 'object' || frame === 'infinitive' ? 0.65 : 0.75,
      },
    ]
  }
  return []
}

/** "sent troops [to support the army]": what something is done for is nobody's statement. */
const isPurpose = ({ document }: Scene, verb: Token): boolean =>
  verb.xpos === 'VB' &&
  ['advcl', 'acl'].includes(relationOf(verb)) &&
  childrenBy(document, verb, 'mark').some(m => m.lemma === 'to')

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
  const ranges = before.map(tree => ({ first: tree[0]!.index, end: Math.min(tree.at(-1)!.index + 1, verb.index) }))
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

/** "issued a statement condemning …": the noun's verb begins the cue and its subject is the source. */
function carrierOf(scene: Scene, verb: Token): { verb: Token; speaker: Token } | null {
  const { document, words } = scene
  const noun = relationOf(verb) === 'acl' || relationOf(verb) === 'advcl' ? headOf(document, verb) : null
  const carrier = noun && words.carriers.verbs.includes(noun.lemma) ? childrenBy(document, noun, 'obj')[0] : noun
  const giver = carrier && words.carriers.nouns.includes(carrier.lemma) ? headOf(document, carrier) : null
  if (!giver || !words.carriers.verbs.includes(giver.lemma) || relationOf(carrier!) !== 'obj') return null
  if (carrier!.index > verb.index) return null
  const speaker = speakerOf(scene, giver)
  return speaker ? { verb: giver, speaker } : null
}
