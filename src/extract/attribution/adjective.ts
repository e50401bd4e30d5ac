import type { CueEntry } from '../../language/cues.ts'
import type { Token } from '../../language/document.ts'
import { childrenBy, headOf, relationOf, subtree } from '../../language/tree.ts'
import { cover } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { contentIn } from './grammar/content.ts'
import { reachOf } from './grammar/reach.ts'
import { sourceSpan } from './grammar/source.ts'
import { speakerOf } from './grammar/speaker.ts'
import { type AttributionRule, type Range, type Scene, scopeOf } from './scene.ts'

/**
 * A state of mind as an adjective: "is confident that …", "was critical of …", "made it clear that …".
 *
 *   The guild is worried about the new toll.
 *   source    cue          content
 */
export const adjective: AttributionRule = {
  name: 'adjective',
  find: scene =>
    scene.prose.flatMap(token => {
      const entry =
        token.upos === 'ADJ' || token.xpos === 'VBN' ? scene.adjectives.get(scene.lower[token.index]!) : undefined
      return entry && relationOf(token) !== 'amod' ? statement(scene, token, entry) : []
    }),
}

function statement(scene: Scene, token: Token, entry: CueEntry): StatementDraft[] {
  const { document } = scene
  const holder = holderOf(scene, token)
  if (!holder) return []
  const range = contentAfter(scene, token, entry)
  const content = range ? contentIn(scene, [range]) : []
  if (content.length === 0) return []
  const cue = cover([holder.first.span, token.span])
  return [
    {
      head: token.index,
      source: sourceSpan(scene, holder.speaker),
      cue: [cue],
      content,
      act: entry.act,
      addressee: null,
      medium: null,
      hearsay: false,
      vouches: scene.words.complementizers.includes(document.tokens[range!.first]!.lemma),
      rule: 'adjective',
      note: `“${document.text.slice(...cue)}” with its content`,
      confidence: 0.52,
    },
  ]
}

/** Whose state of mind it is, and the word that the cue begins with: the copula, or the verb that it completes. */
function holderOf(scene: Scene, token: Token): { speaker: Token; first: Token } | null {
  const { document, words } = scene
  const copula = childrenBy(document, token, 'cop', 'aux').filter(c => c.index < token.index)[0]
  const subject = childrenBy(document, token, 'nsubj').findLast(c => c.index < token.index)
  if (subject && copula) return words.expletives.includes(subject.lemma) ? null : { speaker: subject, first: copula }
  const verb = headOf(document, token)
  // "is calm and [confident that …]"
  if (verb?.upos === 'ADJ' && relationOf(token) === 'conj') return holderOf(scene, verb)
  if (!verb || relationOf(token) !== 'xcomp' || !words.linking.includes(verb.lemma)) return null
  const speaker = speakerOf(scene, verb)
  return speaker ? { speaker, first: verb } : null
}

/** What follows the adjective at once: "that …", "to …", or a phrase with its preposition. */
function contentAfter(scene: Scene, token: Token, entry: CueEntry): Range | null {
  const { document } = scene
  const next = document.tokens[token.index + 1]
  const limit = scopeOf(scene, token).end
  if (!next || next.index >= limit) return null
  const reach = reachOf(scene, token, next.index)
  if (scene.words.complementizers.includes(next.lemma) || ['WRB', 'WP', 'WDT'].includes(next.xpos))
    return entry.frames.has('clause') ? { first: next.index, end: reach } : null
  const frame = next.xpos === 'TO' ? 'infinitive' : next.lemma
  if (!([...entry.frames] as string[]).includes(frame)) return null
  const head = headOf(document, next)
  if (!head || head.index <= next.index) return null
  const end = Math.min(reach, subtree(document, head).at(-1)!.index + 1)
  return { first: next.index + (frame === 'infinitive' ? 0 : 1), end }
}
