import type { Token } from '../../language/document.ts'
import { cover, type Span } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { contentSpans } from './content.ts'
import { type AttributionRule, isPunctuation, type Scene, sentenceOf } from './scene.ts'
import { sourceSpan } from './source.ts'

/**
 * "According to <source>, <content>" and "<content>, according to <source>"; likewise "in the words of".
 *
 *   Twelve people died, according to the hospital.
 *   content             cue          source
 */
export const accordingTo: AttributionRule = {
  name: 'according-to',
  find: scene =>
    scene.document.tokens.flatMap(token => {
      const phrase = scene.words.sourcePhrases.find(p => p.every((w, i) => wordAt(scene, token.index + i) === w))
      return phrase ? statement(scene, token, phrase.length) : []
    }),
}

const wordAt = (scene: Scene, index: number): string | undefined => scene.document.tokens[index]?.text.toLowerCase()

function statement(scene: Scene, first: Token, length: number): StatementDraft[] {
  const { document } = scene
  const last = document.tokens[first.index + length - 1]!
  const head = sourceHead(scene, last)
  if (!head || scene.words.notSources.includes(head.lemma)) return []
  const source = sourceSpan(document, head)
  const tokens = contentTokens(scene, first, source)
  const content = contentSpans(document, tokens)
  if (content.length === 0) return []
  const cue = cover([first.span, last.span])
  return [
    {
      head: first.index,
      source,
      cue: [cue],
      content,
      act: 'say',
      addressee: null,
      medium: null,
      hearsay: false,
      vouches: true,
      rule: 'according-to',
      note: `“${document.text.slice(...cue)}”`,
      confidence: 0.93,
    },
  ]
}

/** The noun after the phrase that is not governed from inside the same noun phrase. */
function sourceHead(scene: Scene, last: Token): Token | null {
  const { document } = scene
  const sentence = sentenceOf(document, last)
  const inside = new Set(['det', 'amod', 'compound', 'nmod:poss', 'nummod', 'flat', 'punct', 'case'])
  let t = document.tokens[last.index + 1]
  if (!t || t.index >= sentence.end) return null
  while (t && inside.has(t.relation) && t.head > last.index) t = document.tokens[t.head]
  return t && ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET'].includes(t.upos) ? t : null
}

/**
 * At the head of the sentence: all that follows the comma after the source. Else: the clause before
 * it, back to the sentence's start or to a semicolon, and what follows a closing comma.
 */
function contentTokens(scene: Scene, first: Token, source: Span): Token[] {
  const { document } = scene
  const sentence = sentenceOf(document, first)
  const tokens = document.tokens.slice(sentence.first, sentence.end)
  const after = tokens.filter(t => t.span[0] >= source[1])
  const before = tokens.filter(t => t.index < first.index)
  if (before.every(isPunctuation)) return afterComma(after)
  const cut = before.findLastIndex(t => t.text === ';')
  const resumes = after[0]?.text === ',' && after.length > 4 && before.length > 0
  return [...before.slice(cut + 1), ...(resumes ? after : [])]
}

const afterComma = (tokens: readonly Token[]): Token[] => {
  const comma = tokens.slice(0, 25).findIndex(t => t.text === ',')
  return tokens.slice(comma >= 0 ? comma + 1 : 0)
}
