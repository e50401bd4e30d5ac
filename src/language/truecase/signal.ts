import type { Document, Sentence } from '../document.ts'

/** A text is written without capitals where at most so many of its words have one, and most sentences start without. */
const FEW = 0.015
const LEAST_WORDS = 4
/** A sentence is in capitals where so many of its words are. */
const NEARLY_ALL = 0.8

const LETTERS = /^\p{L}[\p{L}\p{M}'’.]*$/u
const hasCapital = (word: string): boolean => word !== word.toLowerCase()
const isUpper = (word: string): boolean => hasCapital(word) && word === word.toUpperCase()

/**
 * Which sentences have no capitals of use: all of a text that is written without, and those IN CAPITALS. Null where
 * there is none, which is nearly always so. Headlines With A Capital On Each Word stay: rules of their own read them.
 */
export function sentencesWithoutUse(document: Document): readonly boolean[] | null {
  const { sentences } = document
  if (withoutCapitals(document)) return sentences.map(() => true)
  const found = sentences.map(sentence => isInCapitals(document, sentence))
  return found.includes(true) ? found : null
}

function withoutCapitals({ tokens, sentences }: Document): boolean {
  let [words, capitals] = [0, 0]
  for (const { text } of tokens) {
    if (!LETTERS.test(text)) continue
    words++
    if (hasCapital(text)) capitals++
  }
  const small = sentences.filter(s => /^\p{Ll}/u.test(tokens[s.first]!.text)).length
  return words >= LEAST_WORDS && capitals <= words * FEW && small * 2 > sentences.length
}

function isInCapitals({ tokens }: Document, { first, end }: Sentence): boolean {
  let [words, upper] = [0, 0]
  for (let i = first; i < end; i++) {
    const { text } = tokens[i]!
    if (text.length < 2 || !LETTERS.test(text)) continue
    words++
    if (isUpper(text)) upper++
  }
  return words >= LEAST_WORDS && upper >= words * NEARLY_ALL
}
