import type { Actor, ActorMention, Document, Token } from '../../language/document.ts'
import { childrenBy } from '../../language/tree.ts'
import type { Span } from '../../report/span.ts'
import { conjuncts, nounPhraseTokens } from '../noun-phrase.ts'
import type { Scene } from './scene.ts'

/** The mentions of a document's actors by the token that they cover. */
export type Mentions = ReadonlyMap<number, { readonly actor: Actor; readonly mention: ActorMention }>

export function mentionsOf(document: Document): Mentions {
  const table = new Map<number, { actor: Actor; mention: ActorMention }>()
  for (const actor of document.actors) for (const mention of actor.mentions) table.set(mention.head, { actor, mention })
  return table
}

/**
 * The noun phrases of a party as written, joined ones split: "police and soldiers" gives two. A
 * pronoun gives the nearest name or description that it stands for, itself where none is known.
 */
export function partySpans(scene: Scene, mentions: Mentions, heads: readonly Token[]): Span[] {
  const spans = heads.flatMap(h => conjuncts(scene.document, h)).flatMap(h => partySpan(scene, mentions, h))
  return spans.filter((s, i) => spans.findIndex(o => o[0] < s[1] && s[0] < o[1]) === i)
}

function partySpan(scene: Scene, mentions: Mentions, head: Token): Span[] {
  const { lexicon } = scene
  if (head.upos === 'VERB' || head.upos === 'ADV' || isBareAdjective(scene, head) || head.upos === 'PUNCT') return []
  if (head.upos !== 'PRON') return [phraseSpan(scene, head)]
  const found = mentions.get(head.index)
  const named = found && nearestFull(found.actor, head)
  if (named) return [named.span]
  return lexicon.words.emptyPronouns.has(head.lemma) ? [] : [head.span]
}

/** "the wounded" are somebody, "clear" is nobody. */
const isBareAdjective = ({ document, nameAt }: Scene, t: Token): boolean =>
  t.upos === 'ADJ' &&
  !nameAt[t.index] &&
  childrenBy(document, t, 'det', 'nummod', 'amod').length === 0 &&
  !/^\p{Lu}/u.test(t.text)

/** The closest mention before the pronoun that is no pronoun; the first one after it where there is none. */
function nearestFull(actor: Actor, pronoun: Token): ActorMention | null {
  const full = actor.mentions.filter(m => m.form !== 'pronoun')
  const before = full.filter(m => m.head < pronoun.index)
  return before.at(-1) ?? full[0] ?? null
}

/**
 * The noun phrase without what only the parser hung on it: a time at its end ("three men [on Monday]"),
 * an adjective that says what became of them ("left four people [dead]").
 */
function phraseSpan({ document, timeAt }: Scene, head: Token): Span {
  const tokens = nounPhraseTokens(document, head)
  const cuts = tokens.findIndex(
    t => t.index > head.index && (timeAt[t.index] || (t.upos === 'ADJ' && t.head === head.index)),
  )
  let end = cuts < 0 ? tokens.length : cuts
  while (end > 1 && isLoose(tokens[end - 1]!) && tokens[end - 1]!.index > head.index) end--
  let start = 0
  while (
    start < end - 1 &&
    isLoose(tokens[start]!) &&
    tokens[start]!.index < head.index &&
    !opensNumber(document, tokens[start]!)
  )
    start++
  return [tokens[start]!.span[0], tokens[end - 1]!.span[1]]
}

/** "[at] least nine people", "[up] to 40": a preposition that belongs to a number. */
const opensNumber = (document: Document, t: Token): boolean => document.quantities.some(q => q.first === t.index)

/** A preposition or mark with nothing of its own phrase left. */
const isLoose = (t: Token): boolean => t.upos === 'ADP' || t.upos === 'PUNCT' || t.upos === 'CCONJ'
