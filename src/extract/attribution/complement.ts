import type { CueFrame } from '../../language/cues.ts'
import type { Token } from '../../language/document.ts'
import { childrenBy, headOf, relationOf, subtree } from '../../language/tree.ts'
import { cover, type Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { contentIn, rangesOf } from './content.ts'
import { type Cue, cueAt, verbDraft } from './cue.ts'
import type { AttributionRule, Scene } from './scene.ts'
import { agentOf, isPassive, sourceSpan, speakerOf } from './source.ts'

/**
 * Verbs whose content is no clause: what is condemned, whom one urges to do what, of what one
 * accuses whom, how one describes a thing.
 *
 *   The party condemned [the raid].      The envoy urged [both sides to stop].
 *   Brenn accused [the army of looting]. He described [the vote as a sham].
 */
export const complement: AttributionRule = {
  name: 'complement',
  find: scene =>
    scene.document.tokens.flatMap(token => {
      const cue = cueAt(scene, token)
      return cue ? statement(scene, cue) : []
    }),
}

/** What a frame takes, as heads of phrases; the first frame that finds something gives the content. */
const takes: readonly [CueFrame, (scene: Scene, verb: Token) => Token[]][] = [
  ['object-infinitive', (s, v) => both(object(s, v), infinitive(s, v))],
  ['on-infinitive', (s, v) => both(prepositional(s, v, 'on', 'upon'), infinitive(s, v))],
  ['object-of', (s, v) => both(object(s, v), prepositional(s, v, 'of'))],
  ['object-for', (s, v) => both(object(s, v), prepositional(s, v, 'for'))],
  ['object-with', (s, v) => both(object(s, v), prepositional(s, v, 'with'))],
  ['object-at', (s, v) => both(object(s, v), prepositional(s, v, 'at'))],
  ['object-as', (s, v) => both(object(s, v), prepositional(s, v, 'as'))],
  ['object-complement', (s, v) => both(object(s, v), complementOf(s, v))],
  ['infinitive', (s, v) => infinitive(s, v)],
  ['for', (s, v) => prepositional(s, v, 'for')],
  ['of', (s, v) => prepositional(s, v, 'of')],
  ['about', (s, v) => prepositional(s, v, 'about')],
  ['against', (s, v) => prepositional(s, v, 'against')],
  ['object', (s, v) => object(s, v)],
]

/** Frames whose object is there before anybody speaks of it: "condemned the raid", "blamed the army for the raid". */
const presupposing: ReadonlySet<CueFrame> = new Set(['object', 'object-for', 'object-with', 'for', 'about', 'against'])

const both = (a: Token[], b: Token[]): Token[] => (a.length > 0 && b.length > 0 ? [...a, ...b] : [])

const object = (scene: Scene, verb: Token): Token[] => {
  const passive = childrenBy(scene.document, verb, 'nsubj').filter(c => c.relation === 'nsubj:pass')
  return passive.length > 0 ? passive : childrenBy(scene.document, verb, 'obj').slice(0, 1)
}

const infinitive = (scene: Scene, verb: Token): Token[] =>
  childrenBy(scene.document, verb, 'xcomp', 'ccomp', 'advcl').filter(
    c => c.index > verb.index && childrenBy(scene.document, c, 'mark').some(m => m.lemma === 'to'),
  )

const complementOf = (scene: Scene, verb: Token): Token[] =>
  childrenBy(scene.document, verb, 'xcomp').filter(c => c.index > verb.index)

/** Phrases with a preposition, nominal or clausal ("for firing on the crowd"), under the verb or under its object. */
function prepositional(scene: Scene, verb: Token, ...words: string[]): Token[] {
  const { document } = scene
  const owners = [verb, ...childrenBy(document, verb, 'obj')]
  return owners.flatMap(owner =>
    childrenBy(document, owner, 'obl', 'nmod', 'advcl', 'acl', 'xcomp').filter(
      c => c.index > verb.index && childrenBy(document, c, 'case', 'mark').some(p => words.includes(p.lemma)),
    ),
  )
}

function statement(scene: Scene, cue: Cue): StatementDraft[] {
  const { document } = scene
  const { verb } = cue
  const passive = isPassive(document, verb)
  const subject = passive ? agentOf(document, verb) : speakerOf(scene, verb)
  const carrier = carrierOf(scene, verb)
  const speaker = carrier?.speaker ?? subject
  if (!speaker || speaker.lemma === 'it') return []
  for (const [frame, find] of takes) {
    const heads = cue.entry.frames.has(frame) ? find(scene, verb) : []
    if (heads.length === 0) continue
    const content = contentIn(scene, rangesOf(scene, contentOf(scene, verb, heads)))
    if (content.length === 0) return []
    const draft = verbDraft(scene, cue)
    const span: Span = carrier ? cover([carrier.verb.span, verb.span]) : draft.cue[0]!
    const confidence = frame === 'object' ? 0.6 : frame === 'infinitive' ? 0.7 : 0.8
    return [
      {
        ...draft,
        cue: [span],
        addressee: null,
        source: sourceSpan(document, speaker),
        content,
        vouches: !presupposing.has(frame),
        rule: 'complement',
        note: `“${verb.text}” with ${frame}`,
        confidence,
      },
    ]
  }
  return []
}

/** All under the heads, and all between them, without the agent. */
function contentOf(scene: Scene, verb: Token, heads: readonly Token[]): Token[] {
  const trees = heads.flatMap(h => subtree(scene.document, h, t => t.index === verb.index))
  return trees.filter(t => t.index !== verb.index)
}

/** "issued a statement condemning …": the noun's verb begins the cue and its subject is the source. */
function carrierOf(scene: Scene, verb: Token): { verb: Token; speaker: Token } | null {
  const { document, words } = scene
  const noun = relationOf(verb) === 'acl' ? headOf(document, verb) : null
  const giver = noun && words.carriers.nouns.includes(noun.lemma) ? headOf(document, noun) : null
  if (!giver || !words.carriers.verbs.includes(giver.lemma) || relationOf(noun!) !== 'obj') return null
  const speaker = speakerOf(scene, giver)
  return speaker ? { verb: giver, speaker } : null
}
