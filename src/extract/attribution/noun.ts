import type { CueEntry } from '../../language/cues.ts'
import type { Token } from '../../language/document.ts'
import { childrenBy, headOf, relationOf, subtree } from '../../language/tree.ts'
import { cover, type Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { contentIn, rangesOf } from './content.ts'
import type { AttributionRule, Scene } from './scene.ts'
import { sourceSpan, speakerOf } from './source.ts'

/**
 * A noun of saying with its content: "his claim that …", "fears of …", "expressed concern about …".
 *
 *   The envoy's warning that talks may fail …    The mayor expressed concern about looting.
 *   source      cue     content                  source    cue               content
 */
export const noun: AttributionRule = {
  name: 'noun',
  find: scene =>
    scene.document.tokens.flatMap(token => {
      const entry = token.upos === 'NOUN' ? scene.nouns.get(token.lemma) : undefined
      return entry ? statement(scene, token, entry) : []
    }),
}

const expressing = new Set([
  'express',
  'voice',
  'raise',
  'issue',
  'make',
  'give',
  'reject',
  'repeat',
  'convey',
  'share',
  'reiterate',
  'sound',
  'have',
])
const about = new Set(['about', 'over', 'regarding', 'concerning', 'at', 'of', 'for', 'on', 'with'])

function statement(scene: Scene, token: Token, entry: CueEntry): StatementDraft[] {
  const { document } = scene
  const giver = giverOf(scene, token)
  const head = contentHead(scene, token, entry, giver !== null)
  if (!head) return []
  const owner = childrenBy(document, token, 'nmod').find(c => c.relation === 'nmod:poss') ?? fromOf(scene, token)
  const speaker = owner ?? (giver ? speakerOf(scene, giver) : null)
  if (!speaker && !scene.words.hearsayNouns.includes(token.lemma)) return []
  const content = contentIn(
    scene,
    rangesOf(
      scene,
      subtree(document, head).filter(t => !isPreposition(t, head)),
    ),
  )
  const cue: Span = giver && !owner ? cover([giver.span, token.span]) : token.span
  if (content.length === 0 || content.some(([s, e]) => s < cue[1] && cue[0] < e)) return []
  const source = speaker ? sourceSpan(document, speaker) : null
  return [
    {
      head: token.index,
      source,
      cue: [cue],
      content,
      act: entry.act,
      addressee: null,
      medium: null,
      hearsay: source === null,
      vouches: true,
      rule: 'noun',
      note: `noun “${token.text}” with its content`,
      confidence: source ? 0.72 : 0.6,
    },
  ]
}

/** "expressed [concern]": a verb that gives the noun to its subject. */
function giverOf(scene: Scene, token: Token): Token | null {
  const head = headOf(scene.document, token)
  return head && relationOf(token) === 'obj' && expressing.has(head.lemma) ? head : null
}

const fromOf = (scene: Scene, token: Token): Token | undefined =>
  childrenBy(scene.document, token, 'nmod').find(c =>
    childrenBy(scene.document, c, 'case').some(p => ['from', 'by'].includes(p.lemma)),
  )

function contentHead(scene: Scene, token: Token, entry: CueEntry, given: boolean): Token | null {
  const { document } = scene
  const clauses = childrenBy(document, token, 'acl', 'ccomp').filter(c => c.relation !== 'acl:relcl')
  const that = clauses.find(c => childrenBy(document, c, 'mark').some(m => m.lemma === 'that'))
  if (that && entry.frames.has('clause')) return that
  const infinitive = clauses.find(c => childrenBy(document, c, 'mark').some(m => m.lemma === 'to'))
  if (infinitive && entry.frames.has('infinitive')) return infinitive
  const owners = [token, ...(given ? [headOf(document, token)!] : [])]
  return (
    owners
      .flatMap(o => childrenBy(document, o, 'nmod', 'obl', 'acl'))
      .find(
        c => c.index > token.index && childrenBy(document, c, 'case', 'mark').some(p => takes(entry, p.lemma, given)),
      ) ?? null
  )
}

const takes = (entry: CueEntry, word: string, given: boolean): boolean =>
  (given && about.has(word)) ||
  (word === 'of' && entry.frames.has('of')) ||
  (word === 'for' && entry.frames.has('for')) ||
  (word === 'about' && entry.frames.has('about'))

const isPreposition = (t: Token, head: Token): boolean =>
  t.head === head.index && t.index < head.index && ['case', 'mark'].includes(relationOf(t)) && t.lemma !== 'to'
