import type { CueEntry } from '../../language/cues.ts'
import type { Token } from '../../language/document.ts'
import { cover } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { contentIn } from './grammar/content.ts'
import { verbDraft } from './grammar/cue.ts'
import { reachOf } from './grammar/reach.ts'
import { type AttributionRule, isNominal, type Range, type Scene, scopeOf } from './scene.ts'

/**
 * "for its part" between commas after who speaks: what follows is the cue, whatever the tagger takes it for.
 *
 *   The union, for its part, denies that it was told.
 *   source                   cue    content
 */
export const forItsPart: AttributionRule = {
  name: 'for-its-part',
  find(scene) {
    const [opener] = scene.words.forPart
    return scene.prose.filter(({ index }) => scene.lower[index] === opener).flatMap(token => statement(scene, token))
  },
}

function statement(scene: Scene, opener: Token): StatementDraft[] {
  const { document, lower, words } = scene
  const [before, after] = words.forPart
  const at = opener.index
  if (lower[at] !== before || lower[at + 2] !== after || document.tokens[at + 1]?.xpos !== 'PRP$') return []
  if (document.tokens[at - 1]?.text !== ',' || document.tokens[at + 3]?.text !== ',') return []
  const verb = document.tokens[at + 4]
  const entry = verb && entryOf(scene, verb)
  const source = sourceBefore(scene, at - 1, scopeOf(scene, opener).first)
  if (!entry || !source) return []
  const content = contentIn(scene, [{ first: verb.index + 1, end: reachOf(scene, verb, verb.index + 1) }])
  if (content.length === 0) return []
  return [
    {
      ...verbDraft(scene, { verb, entry }),
      source: cover(document.tokens.slice(source.first, source.end).map(t => t.span)),
      content,
      rule: 'for-its-part',
      note: `“${verb.text}” after “${before} ${lower[at + 1]} ${after}”`,
      confidence: 0.85,
    },
  ]
}

/** By its lemma, or by its form where the tagger takes "denies" for a noun. */
function entryOf(scene: Scene, verb: Token): CueEntry | null {
  const lemma =
    verb.upos === 'NOUN'
      ? scene.words.headlines.present.find(([form]) => form === scene.lower[verb.index])?.[1]
      : verb.lemma
  const entry = lemma === undefined ? undefined : scene.verbs.get(lemma)
  return entry && (entry.frames.has('clause') || entry.frames.has('object')) ? entry : null
}

/** The noun phrase that ends right before the comma. */
function sourceBefore({ document }: Scene, end: number, limit: number): Range | null {
  let first = end
  while (first > limit && isOfPhrase(document.tokens[first - 1]!)) first--
  return first < end && isNominal(document.tokens[end - 1]!) ? { first, end } : null
}

const isOfPhrase = (t: Token): boolean => isNominal(t) || ['DET', 'ADJ', 'NUM'].includes(t.upos)
