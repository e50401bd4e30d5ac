import { hashText } from '../perceptron/hash.ts'
import { type ListedWords, listedLookup, MOST_LISTED } from './listed.ts'

/** What the training data say of its frequent words; the JSON part of a tagger's model. */
export interface TagLexicon {
  /** Joint labels, `NOUN|NN`. */
  readonly labels: readonly string[]
  /** Normalised forms that have one label only: form to label. Case counts: "May" is not "may". */
  readonly single: Readonly<Record<string, number>>
  /** Ambiguity classes: the labels that a word takes, most frequent first. */
  readonly classes: readonly (readonly number[])[]
  /** Lower-cased normalised form to its class. */
  readonly words: Readonly<Record<string, number>>
  /** What a dictionary says of the words that are rarer. */
  readonly listed: ListedWords
}

/** Whether a word's class tells how a dictionary lists it, not its labels in training. */
export const isListed = (kind: number): boolean => kind > 0 && kind <= MOST_LISTED

/** Looks up ambiguity classes as attributes of words; of a rarer word, as what it is listed; 0 for a word in neither. */
export function classLookup(lexicon: TagLexicon): (form: string, lower: string) => number {
  const hashes = lexicon.classes.map(labels => hashText(labels.map(l => lexicon.labels[l]).join(' ')) || 1)
  const words = new Map(Object.entries(lexicon.words).map(([word, c]) => [word, hashes[c]!]))
  const listed = listedLookup(lexicon.listed)
  return (_, lower) => words.get(lower) ?? listed(lower)
}
