import type { Document, Token } from '../language/document.ts'
import { headOf, relationOf, tokensIn } from '../language/tree.ts'
import type { Place } from '../record/place.ts'
import { contains, overlaps, type Span } from '../report/span.ts'

/**
 * The time and place of a record: what hangs under its predicate, or under a predicate that its own
 * depends on within the same clause of saying ("In March, rebels took the town, killing nine").
 */

/** Predicates from a word upwards, up to and without the border of a reported clause. */
export function predicatesAbove(document: Document, token: Token): Token[] {
  const found: Token[] = []
  for (
    let t: Token | null = token;
    t;
    t = relationOf(t) === 'ccomp' || relationOf(t) === 'parataxis' ? null : headOf(document, t)
  ) {
    if (t.index === token.index || t.upos === 'VERB' || t.upos === 'AUX') found.push(t)
  }
  return found
}

/** The head word of a phrase: the token of the span whose head lies outside of it. */
export function headIn(document: Document, span: Span): Token | null {
  const tokens = tokensIn(document, span)
  return (
    tokens.find(
      t => (t.head < tokens[0]!.index || t.head > tokens.at(-1)!.index) && t.upos !== 'PUNCT' && t.upos !== 'ADP',
    ) ??
    tokens[0] ??
    null
  )
}

/** Index into `document.times` of the date or time that belongs to a token; null where there is none. */
export function timeOf(document: Document, token: Token): number | null {
  const dated = document.times
    .map((time, index) => ({ time, index }))
    .filter(({ time }) => time.type === 'DATE' || time.type === 'TIME')
  const sentence = document.sentences[token.sentence]!
  const near = dated.filter(({ time }) => overlaps(time.span, sentence.span))
  for (const predicate of predicatesAbove(document, token)) {
    const own = near.find(({ time }) => governs(document, predicate, time.span))
    if (own) return own.index
  }
  return null
}

/** True where the phrase hangs under the predicate with no other predicate between. */
function governs(document: Document, predicate: Token, span: Span): boolean {
  const head = headIn(document, span)
  for (let t = head; t; t = headOf(document, t)) {
    if (t.index === predicate.index) return true
    if (t !== head && (t.upos === 'VERB' || t.upos === 'AUX')) return false
  }
  return false
}

const locative = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'on',
  'around',
  'across',
  'throughout',
  'over',
  'into',
  'within',
  'off',
  'to',
  'from',
  'of',
  'along',
  'south',
  'north',
  'east',
  'west',
])

/** Id of the place of a record: a named place in a phrase of place under its predicate, the nearest first. */
export function placeOf(document: Document, places: readonly Place[], token: Token): string | null {
  const sentence = document.sentences[token.sentence]!
  const near = places.flatMap(place =>
    place.mentions.filter(m => contains(sentence.span, m)).map(mention => ({ place, mention })),
  )
  const candidates = near.filter(({ mention }) => inPhraseOfPlace(document, mention))
  for (const predicate of predicatesAbove(document, token)) {
    const own = candidates
      .filter(({ mention }) => governs(document, predicate, mention))
      .sort((a, b) => Math.abs(a.mention[0] - token.span[0]) - Math.abs(b.mention[0] - token.span[0]))[0]
    if (own) return own.place.id
  }
  return null
}

/** A preposition of place stands before the name's phrase: "in the village of Orun". */
function inPhraseOfPlace(document: Document, mention: Span): boolean {
  const head = headIn(document, mention)
  for (let t = head, steps = 0; t && steps < 4; t = headOf(document, t), steps++) {
    const before = document.tokens.filter(c => c.head === t!.index && relationOf(c) === 'case')
    if (before.some(c => locative.has(c.lemma))) return true
    if (t.upos === 'VERB') return false
  }
  return false
}
