import type { Token } from '../../../language/document.ts'
import { childrenBy, firstTokenAt, isVerb } from '../../../language/tree.ts'
import { cover, type Span } from '../../../report/span.ts'
import { nounPhraseWithApposition } from '../../noun-phrase.ts'
import { isNominal, type Scene } from '../scene.ts'
import { headNear } from './speaker.ts'

/**
 * A source as written: with title and apposition, and with all that are joined to it ("Ada Brenn and
 * her deputy"), without relative clause and without the ending of a genitive.
 */
export function sourceSpan(scene: Scene, head: Token): Span {
  const { document } = scene
  const joined = childrenBy(document, head, 'conj').filter(c => !isVerb(c) && c.index > head.index)
  const [start, whole] = cover([head, ...joined].map(t => nounPhraseWithApposition(document, t)))
  const end = withoutAdverbial(scene, joined.at(-1) ?? head, whole)
  const genitive = /(?<=.)['’]s?$/u.exec(document.text.slice(start, end))?.[0].length ?? 0
  return [joinedBefore(scene, titleBefore(scene, start)), namedAfter(scene, throughPreposition(scene, end - genitive))]
}

/** "[Navy press director Capt.] Jan Orsk": a title right before a name, though the parser gives it a role of its own. */
function titleBefore(scene: Scene, start: number): number {
  const { document } = scene
  const at = firstTokenAt(document, start)
  const name = document.tokens[at]
  const before = document.tokens[at - 1]
  if (name?.upos !== 'PROPN' || !before || before.sentence !== name.sentence || scene.time[before.index]) return start
  if (before.upos !== 'PROPN' && before.upos !== 'NOUN') return start
  const head = headNear(document, before.relation === 'flat' ? document.tokens[before.head]! : before)
  if (!head || head.index >= at) return start
  const [first, end] = nounPhraseWithApposition(document, head)
  return end >= before.span[0] && first < start ? first : start
}

/** "[A guard and] two drivers said": a noun phrase joined before, though the parser gives it a role of its own. */
function joinedBefore(scene: Scene, start: number): number {
  const { document } = scene
  const at = firstTokenAt(document, start)
  const before = document.tokens[at - 2]
  if (document.tokens[at - 1]?.upos !== 'CCONJ' || !before || !isNominal(before)) return start
  const head = headNear(document, before)
  if (!head || head.sentence !== before.sentence) return start
  const [first] = nounPhraseWithApposition(document, head)
  const opener = document.tokens[firstTokenAt(document, first) - 1]
  return opener === undefined || opener.sentence !== head.sentence || opener.upos === 'PUNCT' ? first : start
}

/** "A guard [for the hospital] said": a phrase that the parser takes for the subject. */
function throughPreposition({ document }: Scene, end: number): number {
  const at = firstTokenAt(document, end)
  const preposition = document.tokens[at]
  const noun = preposition?.upos === 'ADP' ? document.tokens[preposition.head] : undefined
  return noun && noun.index > at && noun.relation === 'nsubj' ? nounPhraseWithApposition(document, noun)[1] : end
}

/** "A spokesman for the port[, Jan Orsk], said": a name in commas before the cue. */
function namedAfter(scene: Scene, end: number): number {
  const { tokens } = scene.document
  let i = firstTokenAt(scene.document, end)
  if (tokens[i]?.text !== ',' || tokens[i + 1]?.upos !== 'PROPN') return end
  i++
  while (tokens[i]?.upos === 'PROPN') i++
  return tokens[i]?.text === ',' && tokens[i + 1]?.upos === 'VERB' ? tokens[i - 1]!.span[1] : end
}

/** "Brenn [on Telegram]", "the mayor [last week]": a time or a medium after the head belongs to the cue. */
function withoutAdverbial(scene: Scene, head: Token, end: number): number {
  const { tokens } = scene.document
  for (let i = head.index + 1; i < tokens.length && tokens[i]!.span[1] <= end; i++) {
    const t = tokens[i]!
    const inPhrase = t.upos === 'ADP' && (scene.time[i + 1] === 1 || isMedium(scene, i + 1) || isMedium(scene, i + 2))
    if ((scene.time[i] === 1 && t.upos !== 'PROPN') || scene.timeEnd[i]! > 0 || inPhrase) return tokens[i - 1]!.span[1]
  }
  return end
}

/** "Telegram", "statement". */
export function isMedium({ document, words }: Scene, index: number): boolean {
  const t = document.tokens[index]
  return (
    t !== undefined && (words.mediaNames.includes(t.text) || (t.upos === 'NOUN' && words.mediaNouns.includes(t.lemma)))
  )
}
