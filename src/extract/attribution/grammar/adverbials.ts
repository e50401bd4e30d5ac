import type { Token } from '../../../language/document.ts'
import { childrenBy, relationOf, subtree } from '../../../language/tree.ts'
import { isNominal, isPunctuation, type Scene, sentenceOf } from '../scene.ts'
import { type Cue, toldBetween } from './cue.ts'
import { isMedium } from './source.ts'

/**
 * Past what belongs to the cue: adverbs, the addressee, times, phrases with a preposition ("in a
 * statement", "at a rally in Delmar"). Stops at a number ("at least five") and where no verb would be left.
 */
export function skipAdverbials(scene: Scene, cue: Cue, from: number, limit: number): number {
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
