import type { CircumstanceWords } from '../language/circumstance-words.ts'
import type { Document, Token } from '../language/document.ts'
import { childrenBy, headOf, relationOf, tokensIn } from '../language/tree.ts'
import type { Place } from '../record/place.ts'
import type { Span } from '../report/span.ts'

/**
 * The time and place of a record: what hangs under its predicate, or under a predicate that its own
 * depends on within the same clause of saying ("In March, rebels took the town, killing nine").
 */

/** A time or place with the word that ties it into the sentence. */
interface Anchor<T> {
  readonly value: T
  readonly head: Token
}

type BySentence<T> = ReadonlyMap<number, readonly Anchor<T>[]>

const timeTables = new WeakMap<Document, BySentence<number>>()
const placeTables = new WeakMap<readonly Place[], BySentence<string>>()

/** Index into `document.times` of the date or time of day that belongs to a token; null where there is none. */
export function timeOf(document: Document, token: Token): number | null {
  let table = timeTables.get(document)
  if (!table) {
    table = timesBySentence(document)
    timeTables.set(document, table)
  }
  return nearest(document, table.get(token.sentence) ?? [], token)
}

/** Id of the place of a record: a named place in a phrase of place under its predicate, the nearest first. */
export function placeOf(
  document: Document,
  words: CircumstanceWords,
  places: readonly Place[],
  token: Token,
): string | null {
  let table = placeTables.get(places)
  if (!table) {
    table = placesBySentence(document, words, places)
    placeTables.set(places, table)
  }
  return nearest(document, table.get(token.sentence) ?? [], token)
}

function timesBySentence(document: Document): BySentence<number> {
  const table = new Map<number, Anchor<number>[]>()
  for (const [index, time] of document.times.entries()) {
    const head = time.type === 'DATE' || time.type === 'TIME' ? headIn(document, time.span) : null
    if (head) add(table, head, index)
  }
  return table
}

function placesBySentence(document: Document, words: CircumstanceWords, places: readonly Place[]): BySentence<string> {
  const prepositions = new Set(words.placePrepositions)
  const table = new Map<number, Anchor<string>[]>()
  for (const place of places)
    for (const mention of place.mentions) {
      const head = headIn(document, mention)
      if (head && inPhraseOfPlace(document, prepositions, head)) add(table, head, place.id)
    }
  return table
}

function add<T>(table: Map<number, Anchor<T>[]>, head: Token, value: T): void {
  const anchors = table.get(head.sentence)
  if (anchors) anchors.push({ value, head })
  else table.set(head.sentence, [{ value, head }])
}

/** Of the anchors under the nearest predicate that has one, the one that stands closest. */
function nearest<T>(document: Document, anchors: readonly Anchor<T>[], token: Token): T | null {
  if (anchors.length === 0) return null
  for (const predicate of predicatesAbove(document, token)) {
    let best: Anchor<T> | null = null
    for (const anchor of anchors)
      if (governs(document, predicate, anchor.head) && (!best || distance(anchor, token) < distance(best, token)))
        best = anchor
    if (best) return best.value
  }
  return null
}

const distance = ({ head }: Anchor<unknown>, token: Token): number => Math.abs(head.index - token.index)

/** The word itself and the predicates above it, up to and without the border of a reported clause. */
function predicatesAbove(document: Document, token: Token): Token[] {
  const found: Token[] = [token]
  for (let t = token; !isBorder(t); ) {
    const head = headOf(document, t)
    if (!head) break
    if (head.upos === 'VERB' || head.upos === 'AUX') found.push(head)
    t = head
  }
  return found
}

const isBorder = (t: Token): boolean => relationOf(t) === 'ccomp' || relationOf(t) === 'parataxis'

/** The head word of a phrase: the token of the span whose head lies outside of it; null where no token lies inside. */
export function headIn(document: Document, span: Span): Token | null {
  const tokens = tokensIn(document, span)
  const first = tokens[0]
  if (!first) return null
  const last = tokens.at(-1)!
  const outward = tokens.find(
    t => (t.head < first.index || t.head > last.index) && t.upos !== 'PUNCT' && t.upos !== 'ADP',
  )
  return outward ?? first
}

/** True where the phrase hangs under the predicate with no other predicate between. */
function governs(document: Document, predicate: Token, head: Token): boolean {
  for (let t: Token | null = head; t; t = headOf(document, t)) {
    if (t === predicate) return true
    if (t !== head && (t.upos === 'VERB' || t.upos === 'AUX') && !sharesAuxiliary(document, t)) return false
  }
  return false
}

/** "Nine were killed and dozens [wounded] on Monday": what is said of the second is said of the whole clause. */
function sharesAuxiliary(document: Document, participle: Token): boolean {
  if (participle.xpos !== 'VBN' || relationOf(participle) !== 'acl') return false
  const second = headOf(document, participle)
  const first = second && relationOf(second) === 'conj' ? headOf(document, second) : null
  return first !== null && (first.relation === 'nsubj:pass' || first.xpos === 'VBN')
}

/** A preposition of place stands before the name's phrase: "in the village of Orun". */
function inPhraseOfPlace(document: Document, prepositions: ReadonlySet<string>, head: Token): boolean {
  for (let t: Token | null = head, steps = 0; t && steps < 4; t = headOf(document, t), steps++) {
    if (childrenBy(document, t, 'case').some(c => prepositions.has(c.lemma))) return true
    if (t.upos === 'VERB') return false
  }
  return false
}
