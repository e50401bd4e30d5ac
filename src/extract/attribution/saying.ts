import type { Token } from '../../language/document.ts'
import { childrenBy, firstTokenAt, relationOf, subtree } from '../../language/tree.ts'
import type { Span } from '../../report/span.ts'
import { type Cue, toldBetween } from './cue.ts'
import { isComma, isNominal, isPunctuation, type Range, type Scene, scopeOf, sentenceOf } from './scene.ts'
import { isMedium, sourceSpan } from './source.ts'
import { hasFiniteForm, headNear, isFollowedByVerb, isPassive, speakerOf } from './speaker.ts'

/**
 * A cue with its source and its own adverbials, as one stretch of the sentence. What is said lies
 * before it, after it, or on both sides.
 *
 *   The council said in a statement on Monday | that the bridge would stay closed.
 *   [first                               end)
 *   The bridge, | said Ada Brenn, the mayor, | would stay closed.
 */
export interface Saying extends Range {
  readonly cue: Cue
  readonly speaker: Token
  readonly source: Span
  /** True for "said the mayor". */
  readonly inverted: boolean
}

/** In words from the verb to its subject: "said [once more] Ada Brenn"; a later one is that of the main clause ("saying that …, he left"). */
const FARTHEST_INVERTED = 3

export function sayingOf(scene: Scene, cue: Cue, known: Token | null = null): Saying | null {
  const { document } = scene
  const { verb } = cue
  if (!known && isPassive(document, verb)) return null
  const speaker =
    known ??
    setOffSpeaker(scene, cue) ??
    speakerBeside(scene, verb) ??
    invertedSpeaker(scene, verb) ??
    nounAhead(scene, verb)
  if (!speaker || speaker.sentence !== verb.sentence) return null
  const source = sourceSpan(scene, speaker)
  const sourceFirst = firstTokenAt(document, source[0])
  const sourceEnd = firstTokenAt(document, source[1])
  const inverted = speaker.index > verb.index && sourceFirst - verb.index <= FARTHEST_INVERTED
  const scope = scopeOf(scene, verb)
  const shared = speaker.index > verb.index && !inverted
  const own = !shared && (inverted || speaker.head === verb.index || noVerbBetween(scene, sourceEnd, verb.index))
  const first = own && !inverted ? sourceFirst : firstOfVerb(scene, verb)
  const after = inverted ? afterInsertion(scene, sourceEnd, scope.end) : verb.index + 1
  return { cue, speaker, source, inverted, first, end: skipAdverbials(scene, cue, after, scope.end) }
}

/** The speaker by the tree; where it has none, or one it shares with another verb, a noun phrase that fills all from a mark to the cue. */
function speakerBeside(scene: Scene, verb: Token): Token | null {
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

function noVerbBetween(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.document.tokens[i]!.upos === 'VERB') return false
  return from <= to
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
function firstOfVerb(scene: Scene, verb: Token): number {
  let first = verb.index
  const { tokens } = scene.document
  while (first > 0) {
    const t = tokens[first - 1]!
    if (t.sentence !== verb.sentence || t.head !== verb.index || !['AUX', 'ADV', 'PART'].includes(t.upos)) break
    first--
  }
  return first
}

/** After an inverted source: past "who asked not to be named" and the like, to the comma that closes it or the end. */
function afterInsertion(scene: Scene, end: number, limit: number): number {
  const { tokens } = scene.document
  if (tokens[end]?.text !== ',') return end
  const opens = tokens[end + 1]
  if (!opens || !['WP', 'WDT', 'VBG', 'DT', 'WRB'].includes(opens.xpos)) return end
  for (let i = end + 2; i < limit; i++)
    if (tokens[i]!.text === ',' || scene.quotationOf[i] !== scene.quotationOf[end]) return i
  return limit
}

/**
 * Past what belongs to the cue: adverbs, the addressee, times, phrases with a preposition ("in a
 * statement", "at a rally in Delmar"). Stops at a number ("at least five") and where no verb would be left.
 */
function skipAdverbials(scene: Scene, cue: Cue, from: number, limit: number): number {
  const { tokens } = scene.document
  let i = from
  while (i < limit) {
    const next = stepOver(scene, cue, tokens[i]!, limit)
    if (next <= i) break
    i = next
  }
  return i
}

function stepOver(scene: Scene, { verb }: Cue, t: Token, limit: number): number {
  const { document } = scene
  if (scene.timeEnd[t.index]! > 0) return Math.min(limit, scene.timeEnd[t.index]!)
  if (t.text === ',') return insertionEnd(scene, t.index, limit)
  if (scene.quantity[t.index] || scene.quotationOf[t.index] !== scene.quotationOf[verb.index]) return t.index
  if (t.upos === 'ADV' && t.head === verb.index && relationOf(t) !== 'mark') return t.index + 1
  const addressee = addresseeAt(scene, verb, t)
  if (addressee) return Math.min(limit, addressee)
  if (t.upos !== 'ADP') return t.index
  const noun = document.tokens[t.head]
  if (!noun || noun.index <= t.index || noun.index >= limit || relationOf(t) !== 'case') return t.index
  if (relationOf(noun) === 'acl' || noun.upos === 'VERB') return t.index
  const end = publishedEnd(scene, noun, phraseEnd(scene, noun, limit), limit)
  return leavesClause(scene, verb, end, limit) ? end : t.index
}

/** "said[, among other things,] that": to the complementizer after a pair of commas, else no step. */
function insertionEnd(scene: Scene, comma: number, limit: number): number {
  const { tokens } = scene.document
  for (let i = comma + 2; i < Math.min(limit - 1, comma + 16); i++) {
    if (scene.quotationOf[i] !== scene.quotationOf[comma]) break
    if (tokens[i]!.text === ',' && scene.words.complementizers.includes(tokens[i + 1]!.lemma)) return i + 1
  }
  return comma
}

/** "told [a meeting of pilots in Delmar]": the verb's object right after it. */
function addresseeAt(scene: Scene, verb: Token, t: Token): number | null {
  if (!scene.words.telling.includes(verb.lemma)) return null
  const between = toldBetween(scene, verb)
  if (between?.first === t.index) return between.end
  const object = childrenBy(scene.document, verb, 'iobj', 'obj').find(c => c.index >= t.index)
  if (!object) return null
  const whole = subtree(scene.document, object, skipsClause(object))
  return whole[0]!.index === t.index ? whole.at(-1)!.index + 1 : null
}

/** The end of the noun phrase after a preposition, before a clause that hangs on it. */
function phraseEnd(scene: Scene, noun: Token, limit: number): number {
  const found = subtree(scene.document, noun, skipsClause(noun))
  return Math.min(limit, found.at(-1)!.index + 1)
}

/** "in a statement [carried by the state agency]", "in a video [posted on Telegram]": the participle of a medium belongs to it. */
function publishedEnd(scene: Scene, noun: Token, end: number, limit: number): number {
  const participle = scene.document.tokens[end]
  if (participle?.xpos !== 'VBN' || participle.head !== noun.index || !isMedium(scene, noun.index)) return end
  return Math.min(limit, subtree(scene.document, participle).at(-1)!.index + 1)
}

const clausal = new Set([
  'acl',
  'ccomp',
  'parataxis',
  'advcl',
  'cop',
  'nsubj',
  'conj',
  'cc',
  'punct',
  'appos',
  'dep',
  'csubj',
])
const skipsClause =
  (head: Token) =>
  (t: Token): boolean =>
    t.index > head.index &&
    clausal.has(relationOf(t)) &&
    !(relationOf(t) === 'conj' && isNominal(t)) &&
    !(relationOf(t) === 'cc' && isNominal(head))

/** A phrase belongs to the cue only if a clause, a quotation or the sentence's end follows. */
function leavesClause(scene: Scene, verb: Token, from: number, limit: number): boolean {
  const { tokens } = scene.document
  const next = tokens[from]
  if (from >= limit || isPunctuation(next) || scene.quotationOf[from] !== scene.quotationOf[verb.index]) return true
  const end = Math.min(limit, sentenceOf(scene.document, verb).end)
  for (let i = from; i < end; i++)
    if (
      (['VERB', 'AUX'].includes(tokens[i]!.upos) && !['VBG', 'VBN', 'VB'].includes(tokens[i]!.xpos)) ||
      tokens[i]!.xpos === 'MD'
    )
      return true
  return false
}
