import type { Token } from '../../language/document.ts'
import { phraseAt } from '../../language/phrases.ts'
import { firstTokenAt } from '../../language/tree.ts'
import { cover } from '../../report/span.ts'
import type { StatementDraft } from '../draft.ts'
import { asidesIn } from './grammar/aside.ts'
import { contentIn } from './grammar/content.ts'
import { sourceSpan } from './grammar/source.ts'
import { type AttributionRule, isNominal, isPunctuation, type Range, type Scene, scopeOf } from './scene.ts'

/**
 * "According to <source>, <content>" and "<content>, according to <source>"; likewise "in the words of".
 *
 *   Twelve people died, according to the hospital.
 *   content             cue          source
 */
export const accordingTo: AttributionRule = {
  name: 'according-to',
  find: scene =>
    scene.prose.flatMap(token => {
      const end = phraseEnd(scene, token)
      return end ? statement(scene, token, end - token.index) : []
    }),
}

/** The token after a phrase that begins here ("according to"), or 0. */
function phraseEnd(scene: Scene, token: Token): number {
  if (token.upos !== 'ADP' && token.upos !== 'VERB') return 0
  return phraseAt(scene.phrases, scene.lower, token.index, scene.lower.length)?.end ?? 0
}

function statement(scene: Scene, first: Token, length: number): StatementDraft[] {
  const { document } = scene
  const last = document.tokens[first.index + length - 1]!
  const head = sourceHead(scene, last)
  if (!head || scene.words.notSources.includes(head.lemma)) return []
  const source = cover([document.tokens[last.index + 1]!.span, sourceSpan(scene, head)])
  const end = firstTokenAt(document, source[1])
  const content = contentIn(scene, contentRanges(scene, first, end), asidesIn(scene, first.sentence))
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
      confidence: 0.87,
    },
  ]
}

const inside = new Set(['det', 'amod', 'compound', 'nmod:poss', 'nummod', 'flat', 'punct', 'case', 'advmod'])

/** The noun after the phrase that is not governed from inside the same noun phrase. */
function sourceHead(scene: Scene, last: Token): Token | null {
  const { document } = scene
  let t = document.tokens[last.index + 1]
  if (!t || t.sentence !== last.sentence) return null
  const first = t
  while (t && inside.has(t.relation) && t.head > last.index) t = document.tokens[t.head]
  return t && ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET'].includes(t.upos) ? t : nounFrom(scene, first)
}

/** "according to [exit polls]", "to [state records]": the end of the first run of nouns, where the first word is tagged as a verb. */
function nounFrom(scene: Scene, { index, sentence }: Token): Token | null {
  const { tokens } = scene.document
  let i = index
  while (i < index + 3 && !isNominal(tokens[i] ?? tokens[index]!)) i++
  while (tokens[i + 1] && isNominal(tokens[i + 1]!) && tokens[i + 1]!.sentence === sentence) i++
  const found = tokens[i]
  return found && isNominal(found) && found.sentence === sentence ? found : null
}

/**
 * At the head of the sentence: all that follows the comma after the source. Else: what stands before
 * it, back to the sentence's start or to a semicolon, and what follows a closing comma.
 */
function contentRanges(scene: Scene, { index }: Token, end: number): Range[] {
  const { tokens } = scene.document
  const scope = scopeOf(scene, tokens[index]!)
  let before = index
  while (before > scope.first && isPunctuation(tokens[before - 1])) before--
  if (before === scope.first || before - scope.first === 1)
    return [{ first: commaFrom(scene, end, scope.end), end: scope.end }]
  let first = index
  while (first > scope.first && tokens[first - 1]!.text !== ';') first--
  const resumes = tokens[end]?.text === ',' && scope.end - end > 4 && tokens[index - 1]!.text === ','
  return [
    { first, end: index },
    ...(resumes && tokens[end + 1]?.xpos[0] !== 'W' ? [{ first: end, end: scope.end }] : []),
  ]
}

/** After the next comma within reach, else right there. */
function commaFrom(scene: Scene, from: number, limit: number): number {
  const { tokens } = scene.document
  for (let i = from; i < Math.min(limit, from + 25); i++) if (tokens[i]!.text === ',') return i + 1
  return from
}
