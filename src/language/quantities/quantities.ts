import { type Document, type Quantity, type Sentence, type TimeExpression, withLayers } from '../document.ts'
import type { LanguagePack } from '../pack.ts'
import type { Stage } from '../stage.ts'
import { lowerWords } from '../tree.ts'
import { likeFirst } from './interval.ts'
import { lexiconOf } from './lexicon.ts'
import { readQuantity } from './read-quantity.ts'
import type { Reader } from './reader.ts'

/**
 * Finds every number that counts or measures something, written in digits or words, with its
 * modifiers and unit. Labels, years, times of day and results of games are left out, and whatever
 * lies in a date; durations and ages are kept under their own unit.
 */
export const quantities: Stage = {
  name: 'quantities',
  needs: ['tokens', 'sentences', 'tags', 'times'],
  adds: ['quantities'],
  run: (document, pack) => withLayers(document, { quantities: quantitiesOf(document, pack) }),
}

function quantitiesOf(document: Document, pack: LanguagePack): Quantity[] {
  const lexicon = lexiconOf(pack.quantities)
  const lower = lowerWords(document)
  const dated = datedTokens(document)
  return document.sentences.flatMap(sentence =>
    inSentence({ lexicon, tokens: document.tokens, lower, ...range(sentence) }, dated),
  )
}

const range = ({ first, end }: Sentence): { first: number; end: number } => ({ first, end })

/** Flags the tokens that belong to a date or time of day. */
function datedTokens({ tokens, times }: Document): Uint8Array {
  const flags = new Uint8Array(tokens.length)
  const dates = times.filter(isDate)
  let k = 0
  for (const token of tokens) {
    while (k < dates.length && dates[k]!.span[1] <= token.span[0]) k++
    if (k < dates.length && dates[k]!.span[0] < token.span[1]) flags[token.index] = 1
  }
  return flags
}

const isDate = (time: TimeExpression): boolean => time.type === 'DATE' || time.type === 'TIME'

function inSentence(reader: Reader, dated: Uint8Array): Quantity[] {
  const found: Quantity[] = []
  for (let at = reader.first; at < reader.end; ) {
    const hit = dated[at] || !opens(reader, at) ? null : readQuantity(reader, at)
    if (!hit) at++
    else if ('skipTo' in hit) at = Math.max(at + 1, hit.skipTo)
    else {
      if (!isDated(hit.quantity, dated)) found.push(converted(reader, found.at(-1), hit.quantity))
      at = hit.quantity.end
    }
  }
  return found
}

/** A cheap test that keeps most words out of the grammar: a digit near the start, a hyphen, or a word that opens one. */
function opens({ lexicon, lower }: Reader, at: number): boolean {
  const word = lower[at]!
  for (let k = 0; k < word.length && k < 4; k++) if (isDigit(word.charCodeAt(k))) return true
  return lexicon.openers.has(word) || word.includes('-')
}

const isDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 188 && code <= 190) || code === 8531 || code === 8532

/** A date that begins after the modifier: "about [three days ago]". */
function isDated({ first, end }: Quantity, dated: Uint8Array): boolean {
  for (let k = first; k < end; k++) if (dated[k]) return true
  return false
}

const measures = new Set(['length', 'area', 'mass', 'volume', 'speed', 'temperature', 'money'])

/** "about 45km (28 miles)": the second takes the bounds of the first. */
function converted({ lower }: Reader, first: Quantity | undefined, second: Quantity): Quantity {
  const repeats = first && first.unit === second.unit && measures.has(second.unit)
  if (!repeats || lower[second.first - 1] !== '(' || first.end !== second.first - 1) return second
  return { ...second, ...likeFirst(first, second) }
}
