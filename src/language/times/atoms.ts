import type { Document, Sentence, Token } from '../document.ts'
import type { TimeRole, Vocabulary, WordEntry } from './vocabulary.ts'

/**
 * The smallest piece that the grammar looks at. Tokenisers differ over "mid-March", "10-year-old" and
 * "19/01/2015"; atoms do not: a token that is no known word is cut at every change between letters, digits
 * and marks, and known phrases ("at least", "local time") are joined.
 */
export interface Atom {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Index of the token in which it begins. */
  readonly token: number
  /** No blank before it. */
  readonly glued: boolean
  readonly word: WordEntry
  /** Value of a numeral in digits, `3,000` and `1.5` included; null for all else. */
  readonly number: number | null
  /** Number of digits of a plain numeral ("2014", "05"); 0 for all else. */
  readonly digits: number
}

export interface Atoms {
  readonly document: Document
  readonly sentence: Sentence
  readonly list: readonly Atom[]
  readonly vocabulary: Vocabulary
}

const nothing: WordEntry = Object.freeze({})
const pieces =
  /\d{1,2}\.\d{1,2}\.\d{4}|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+(?![.\d])|\d+|['’]s(?!\p{L})|\p{L}+|[\s\S]/gu
const onlyLetters = /^[A-Za-z]+$/

const lowered = (text: string): string => text.toLowerCase().replace('’', "'")

/** The entry of a word; an abbreviation's final stop does not count. */
export function lookUp(vocabulary: Vocabulary, lower: string): WordEntry | undefined {
  const found = vocabulary.words.get(lower)
  return found || !lower.endsWith('.') || lower.length < 3 ? found : vocabulary.words.get(lower.slice(0, -1))
}

function atom(text: string, start: number, token: number, glued: boolean, word: WordEntry): Atom {
  const numeric = /^\d/.test(text) && !/\..*\./.test(text)
  return {
    text,
    lower: lowered(text),
    start,
    end: start + text.length,
    token,
    glued,
    word,
    number: numeric ? Number(text.replaceAll(',', '')) : null,
    digits: /^\d+$/.test(text) ? text.length : 0,
  }
}

function cut(token: Token, glued: boolean, vocabulary: Vocabulary, into: Atom[]): void {
  const lower = lowered(token.text)
  const known = lookUp(vocabulary, lower)
  if (known || onlyLetters.test(token.text)) {
    into.push(atom(token.text, token.span[0], token.index, glued, known ?? nothing))
    return
  }
  for (const { 0: piece, index } of token.text.matchAll(pieces)) {
    const word = vocabulary.words.get(lowered(piece)) ?? nothing
    into.push(atom(piece, token.span[0] + index, token.index, index > 0 || glued, word))
  }
}

/** Length of the longest known phrase that begins at atom `i`; 0 for none. */
function phraseLength(list: readonly Atom[], i: number, { phrases }: Vocabulary): number {
  const found = phrases
    .get(list[i]!.lower)
    ?.find(words => words.every((word, k) => k === 0 || list[i + k]?.lower === word))
  return found?.length ?? 0
}

function joinPhrases(list: readonly Atom[], text: string, vocabulary: Vocabulary): Atom[] {
  const joined: Atom[] = []
  for (let i = 0; i < list.length; ) {
    const length = phraseLength(list, i, vocabulary)
    if (length === 0) {
      joined.push(list[i++]!)
      continue
    }
    const run = list.slice(i, i + length)
    const key = run.map(a => a.lower).join(' ')
    const [first, last] = [run[0]!, run.at(-1)!]
    joined.push({
      ...first,
      text: text.slice(first.start, last.end),
      lower: key,
      end: last.end,
      word: vocabulary.words.get(key)!,
    })
    i += length
  }
  return joined
}

/** The atoms of a sentence. */
export function atomsOf(document: Document, sentence: Sentence, vocabulary: Vocabulary): Atoms {
  const list: Atom[] = []
  for (let t = sentence.first; t < sentence.end; t++) {
    const token = document.tokens[t]!
    cut(token, t > 0 && document.tokens[t - 1]!.span[1] === token.span[0], vocabulary, list)
  }
  return { document, sentence, list: joinPhrases(list, document.text, vocabulary), vocabulary }
}

export const hasRole = (a: Atom | undefined, role: TimeRole): boolean => a?.word.roles?.includes(role) ?? false

/** The index after any hyphens or stops glued between the parts of one expression ("five-year", "Jan. 19"). */
export function skipMark(list: readonly Atom[], i: number, marks: string): number {
  const a = list[i]
  return a && a.text.length === 1 && marks.includes(a.text) ? i + 1 : i
}

export const isCapital = (a: Atom): boolean => a.text[0] !== a.text[0]!.toLowerCase()
