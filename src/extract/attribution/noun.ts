import type { CueEntry } from '../../language/cues.ts'
import type { Token } from '../../language/document.ts'
import { childrenBy, headOf, relationOf, subtree } from '../../language/tree.ts'
import { cover, type Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { contentIn } from './grammar/content.ts'
import { reachOf } from './grammar/reach.ts'
import { sourceSpan } from './grammar/source.ts'
import { speakerOf } from './grammar/speaker.ts'
import { type AttributionRule, isNominal, isPunctuation, type Range, type Scene, scopeOf } from './scene.ts'

/**
 * A noun of saying with its content: "his claim that …", "fears of …", "expressed concern about …".
 *
 *   The envoy's warning that talks may fail …    The mayor expressed concern about looting.
 *   source      cue     content                  source    cue               content
 */
export const noun: AttributionRule = {
  name: 'noun',
  find: scene =>
    scene.prose.flatMap(token => {
      const entry = token.upos === 'NOUN' ? scene.nouns.get(token.lemma) : undefined
      return entry ? statement(scene, token, entry) : []
    }),
}

function statement(scene: Scene, token: Token, entry: CueEntry): StatementDraft[] {
  const giver = giverOf(scene, token)
  const range = contentAfter(scene, token, entry, giver !== null)
  if (!range) return []
  const owner = ownerOf(scene, token)
  const speaker = owner ?? (giver ? speakerOf(scene, giver) : null)
  if (!speaker && !isHearsay(scene, token, range)) return []
  const content = contentIn(scene, [range])
  const cue: Span = giver && !owner ? cover([giver.span, token.span]) : token.span
  if (content.length === 0) return []
  const source = speaker && sourceSpan(scene, speaker)
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
      vouches: entry.act !== 'accuse' && entry.act !== 'praise',
      rule: 'noun',
      note: `noun “${token.text}” with its content`,
      confidence: source ? 0.5 : 0.55,
    },
  ]
}

/** "expressed [concern]": a verb that gives the noun to its subject. */
function giverOf(scene: Scene, token: Token): Token | null {
  const head = headOf(scene.document, token)
  return head && relationOf(token) === 'obj' && scene.words.expressing.includes(head.lemma) ? head : null
}

/** "[the envoy's] warning", "criticism [from the union]". */
const ownerOf = ({ document, words }: Scene, token: Token): Token | undefined =>
  childrenBy(document, token, 'nmod').find(
    c =>
      c.relation === 'nmod:poss' ||
      (c.index > token.index && childrenBy(document, c, 'case').some(p => words.authors.includes(p.lemma))),
  )

/** Without a speaker: a clause, or a plural or news of something ("fears of", "a report of", but not "fear of heights"). */
const isHearsay = (scene: Scene, token: Token, { first }: Range): boolean =>
  scene.words.hearsayNouns.includes(token.lemma) &&
  scene.quantity[first] === 0 &&
  (token.xpos === 'NNS' ||
    scene.words.complementizers.includes(scene.document.tokens[first]!.lemma) ||
    scene.words.newsNouns.includes(token.lemma))

/** What follows the noun at once: a clause with its complementizer, an infinitive, a phrase with a preposition of the noun's. */
function contentAfter(scene: Scene, token: Token, entry: CueEntry, given: boolean): Range | null {
  const { tokens } = scene.document
  const limit = scopeOf(scene, token).end
  const next = tokens[token.index + 1]
  if (!next || next.index >= limit) return null
  if (scene.words.complementizers.includes(next.lemma) && (next.xpos === 'IN' || next.xpos === 'WDT'))
    return entry.frames.has('clause') ? { first: next.index, end: clauseEnd(scene, token, next) } : null
  if (next.xpos === 'TO')
    return entry.frames.has('infinitive') ? { first: next.index, end: phraseEnd(scene, next, limit) } : null
  const about = scene.words.aboutWords.includes(next.text)
  if (next.upos !== 'ADP' && next.upos !== 'SCONJ' && !about) return null
  const taken = about ? 'about' : scene.words.nounPrepositions.find(p => p === next.lemma)
  if (!taken || !(entry.frames.has(taken) || (given && taken === 'about'))) return null
  return { first: next.index + 1, end: phraseEnd(scene, next, limit) }
}

/** The end of a clause after a noun: that of the tree, or before the main verb where the noun is its subject. */
function clauseEnd(scene: Scene, token: Token, that: Token): number {
  const root = headOf(scene.document, that)
  const last = root && root.index > that.index ? subtree(scene.document, root).at(-1)!.index + 1 : that.index + 1
  return Math.max(last, Math.min(last, reachOf(scene, token, that.index + 1)))
}

/**
 * The end of the phrase that a preposition or "to" opens, with what follows it without a mark: a
 * participle ("reports of shells [landing near the port]") or an infinitive ("call on both [to stop]").
 */
function phraseEnd(scene: Scene, opener: Token, limit: number): number {
  const { document } = scene
  const head = headOf(document, opener)
  let end = head && head.index > opener.index ? subtree(document, head).at(-1)!.index + 1 : opener.index + 1
  for (let next = document.tokens[end]; next && end < limit && opener.xpos !== 'TO'; next = document.tokens[end]) {
    const goesOn = next.xpos === 'VBG' || next.xpos === 'VBN' || next.xpos === 'TO'
    if (!goesOn || isPunctuation(next)) break
    const top = next.xpos[0] === 'V' ? next : headOf(document, next)
    if (!top || top.index < next.index || isNominal(top)) break
    end = Math.max(end + 1, subtree(document, top).at(-1)!.index + 1)
  }
  return Math.min(end, limit)
}
