import type { Token } from '../../../language/document.ts'
import { firstTokenAt } from '../../../language/tree.ts'
import { isComma, isNominal, isPunctuation, type Range, type Scene } from '../scene.ts'
import type { Cue } from './cue.ts'
import { sourceSpan } from './source.ts'
import { hasFiniteForm, headNear, isFollowedByVerb, speakerOf } from './speaker.ts'

/** Who says it, by the tree and by what stands before and after the cue. */
export const speakerBeside = (scene: Scene, cue: Cue): Token | null =>
  setOffSpeaker(scene, cue) ??
  speakerOrPhrase(scene, cue.verb) ??
  invertedSpeaker(scene, cue.verb) ??
  nounAhead(scene, cue.verb)

/** The speaker by the tree; where it has none, or one it shares with another verb, a noun phrase that fills all from a mark to the cue. */
function speakerOrPhrase(scene: Scene, verb: Token): Token | null {
  const byTree = speakerOf(scene, verb)
  if (byTree?.head === verb.index || !hasFiniteForm(scene.document, verb)) return byTree
  const phrase = phraseBefore(scene, verb)
  return phrase && (!byTree || byTree.index < phrase.first) ? headIn(scene, phrase) : byTree
}

/** ", [Algerian ministry spokesman Benali] said": nothing but a noun phrase from the mark before to the cue. */
function phraseBefore(scene: Scene, verb: Token): Range | null {
  const { tokens } = scene.document
  const end = firstOfVerb(scene, verb)
  let first = end
  while (first > 0 && end - first < LONGEST_PHRASE && inPhrase.has(tokens[first - 1]!.upos)) first--
  const mark = tokens[first - 1]
  const opens =
    first < end &&
    mark?.sentence === verb.sentence &&
    (isComma(mark) || scene.quotationOf[mark.index] !== scene.quotationOf[first])
  return opens && !['ADP', 'CCONJ', 'ADV'].includes(tokens[first]!.upos) && isNominal(tokens[end - 1]!)
    ? { first, end }
    : null
}

const LONGEST_PHRASE = 12
const inPhrase = new Set(['NOUN', 'PROPN', 'PRON', 'ADJ', 'DET', 'NUM', 'ADP', 'PART', 'CCONJ'])

/** The first nominal that nothing inside of the range governs. */
const headIn = ({ document }: Scene, { first, end }: Range): Token | null =>
  document.tokens.slice(first, end).find(t => isNominal(t) && (t.head < first || t.head >= end)) ?? null

/** ", said the airline," or ", said the police.": between commas the noun after a pure verb of saying speaks. */
function setOffSpeaker(scene: Scene, { verb, entry }: Cue): Token | null {
  const { tokens } = scene.document
  const takesNouns = entry.frames.has('object') || scene.words.telling.includes(verb.lemma) || entry.act !== 'say'
  if (tokens[verb.index - 1]?.text !== ',' || takesNouns || verb.xpos === 'VBG' || scene.time[verb.index + 1])
    return null
  const speaker = invertedSpeaker(scene, verb)
  if (!speaker || speaker.index < verb.index) return null
  const next = tokens[firstTokenAt(scene.document, sourceSpan(scene, speaker)[1])]
  return !next || next.sentence !== verb.sentence || isPunctuation(next) ? speaker : null
}

/** “…,” said Ada Brenn: the noun right after the verb that the parser took for something else. */
function invertedSpeaker(scene: Scene, verb: Token): Token | null {
  const { tokens } = scene.document
  const next = tokens[verb.index + 1]
  const before = tokens[verb.index - 1]
  if (!next || next.sentence !== verb.sentence || !isPunctuation(before) || verb.xpos === 'VBG') return null
  if (!isNominal(next) && !['DET', 'ADJ', 'NUM'].includes(next.upos)) return null
  const noun = headNear(scene.document, next)
  return noun && isFollowedByVerb(scene, noun) ? null : noun
}

/** "said [retired Army Lt. Gen. Jan Orsk]", "said [one of two drivers]": the first noun where the words before it are hung elsewhere. */
function nounAhead(scene: Scene, verb: Token): Token | null {
  const { document } = scene
  if (!isPunctuation(document.tokens[verb.index - 1]) || verb.xpos === 'VBG') return null
  for (let i = verb.index + 1; i < verb.index + FARTHEST_NOUN; i++) {
    const t = document.tokens[i]
    if (!t || t.sentence !== verb.sentence) return null
    if (isNominal(t)) return isFollowedByVerb(scene, t) ? null : (headNear(document, t) ?? t)
    if (!['DET', 'ADJ', 'NUM'].includes(t.upos) && !/^VB[DN]$/.test(t.xpos))
      return t.upos === 'ADP' && i > verb.index + 1 ? document.tokens[i - 1]! : null
  }
  return null
}

const FARTHEST_NOUN = 6

/** The verb's first auxiliary or adverb: "has also said". */
export function firstOfVerb(scene: Scene, verb: Token): number {
  let first = verb.index
  const { tokens } = scene.document
  while (first > 0) {
    const t = tokens[first - 1]!
    if (t.sentence !== verb.sentence || t.head !== verb.index || !['AUX', 'ADV', 'PART'].includes(t.upos)) break
    first--
  }
  return first
}
