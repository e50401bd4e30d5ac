import type { Token } from '../../language/document.ts'
import { phraseAt } from '../../language/phrases.ts'
import { cover } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { contentIn } from './grammar/content.ts'
import { reachOf } from './grammar/reach.ts'
import { type AttributionRule, isNominal, type Range, type Scene, scopeOf } from './scene.ts'

/**
 * A noun of saying that its content is said to be.
 *
 *   The army's version of events is that the guards fired first.
 *   source     cue                       content
 */
export const nounIs: AttributionRule = {
  name: 'noun-is',
  find: scene =>
    scene.prose.filter(t => scene.words.copulas.includes(t.lemma)).flatMap(token => statement(scene, token)),
}

function statement(scene: Scene, copula: Token): StatementDraft[] {
  const { document, words } = scene
  const that = document.tokens[copula.index + 1]
  if (!that || that.sentence !== copula.sentence || !words.complementizers.includes(that.lemma)) return []
  const found = nounBefore(scene, copula.index)
  const source = found && ownerBefore(scene, found.first)
  if (!found || !source) return []
  const content = contentIn(scene, [{ first: that.index, end: reachOf(scene, copula, that.index) }])
  if (content.length === 0) return []
  const cue = cover(document.tokens.slice(found.first, found.end).map(t => t.span))
  return [
    {
      head: found.first,
      source: cover(document.tokens.slice(source.first, source.end).map(t => t.span)),
      cue: [cue],
      content,
      act: scene.nouns.get(document.tokens[found.first]!.lemma)?.act ?? 'say',
      addressee: null,
      medium: null,
      hearsay: false,
      vouches: true,
      rule: 'noun-is',
      note: `“${document.text.slice(...cue)}” that is its content`,
      confidence: 0.75,
    },
  ]
}

/** A noun of saying, or for an account, that ends right before the copula. */
function nounBefore(scene: Scene, end: number): Range | null {
  for (let i = end - 1; i >= Math.max(0, end - 3); i--) {
    const account = phraseAt(scene.accounts, scene.lower, i, end)
    if (account?.end === end) return { first: i, end }
  }
  const noun = scene.document.tokens[end - 1]
  return noun?.upos === 'NOUN' && scene.nouns.has(noun.lemma) ? { first: end - 1, end } : null
}

const LONGEST_OWNER = 8

/** "the union's", "his", with adjectives between: "the army's official". */
function ownerBefore(scene: Scene, noun: number): Range | null {
  const { tokens } = scene.document
  let i = noun - 1
  const { first } = scopeOf(scene, tokens[noun]!)
  while (i > first && tokens[i]!.upos === 'ADJ') i--
  const last = tokens[i]
  if (!last || i < first) return null
  if (last.xpos === 'PRP$') return { first: i, end: i + 1 }
  if (last.xpos !== 'POS') return null
  let start = i - 1
  while (start > first && i - start < LONGEST_OWNER && isOfPhrase(tokens[start - 1]!)) start--
  return isNominal(tokens[i - 1]!) ? { first: start, end: i } : null
}

const isOfPhrase = (t: Token): boolean => isNominal(t) || ['DET', 'ADJ', 'NUM'].includes(t.upos)
