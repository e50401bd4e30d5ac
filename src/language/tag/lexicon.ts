import { hashText } from '../perceptron/hash.ts'

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
}

/** Looks up ambiguity classes as attributes of words; 0 for a word not in the lexicon. */
export function classLookup(lexicon: TagLexicon): (form: string, lower: string) => number {
  const hashes = lexicon.classes.map(labels => hashText(labels.map(l => lexicon.labels[l]).join(' ')) || 1)
  const words = new Map(Object.entries(lexicon.words).map(([word, c]) => [word, hashes[c]!]))
  return (_, lower) => words.get(lower) ?? 0
}
