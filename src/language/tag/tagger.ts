import type { TaggedWord, Tagger } from '../models.ts'
import type { Model } from '../perceptron/file.ts'
import { packedScorer } from '../perceptron/packed.ts'
import { best, type Scorer } from '../perceptron/scorer.ts'
import { createWordTable, NOTE, normaliseWord } from '../perceptron/words.ts'
import { MOST_TAG_FEATURES, sentenceCase, type TagContext, tagFeatures } from './features.ts'
import { classLookup, type TagLexicon } from './lexicon.ts'

/** Turns sentences into what the tagger's templates read. */
export interface TagReader {
  read(words: readonly string[]): TagContext
  /** The only label of a word that has one, else -1. */
  single(word: string): number
}

/** Stands before and after a sentence; no word looks like it. */
const PADDING = '\u0002'

export function createTagReader(lexicon: TagLexicon): TagReader {
  const singles = new Map(Object.entries(lexicon.single))
  const single = (word: string): number => singles.get(word) ?? singles.get(normaliseWord(word)) ?? -1
  const table = createWordTable(classLookup(lexicon), single)
  return {
    read(words) {
      table.reserve()
      const padding = table.add(PADDING)
      const offsets = new Int32Array(words.length + 4).fill(padding)
      for (let i = 0; i < words.length; i++) offsets[i + 2] = table.add(words[i]!)
      return { values: table.values(), offsets, casing: sentenceCase(table.values(), offsets) }
    },
    single: word => table.values()[table.add(word) + NOTE]!,
  }
}

/** Labels of one sentence, greedily from left to right. */
export function labelSentence(words: readonly string[], reader: TagReader, scorer: Scorer): Int32Array {
  const context = reader.read(words)
  const features = new Int32Array(MOST_TAG_FEATURES)
  const scores = new Float64Array(scorer.classes)
  const labels = new Int32Array(words.length)
  let last = 0
  let beforeLast = 0
  for (let i = 0; i < words.length; i++) {
    let label = reader.single(words[i]!)
    if (label < 0) {
      const count = tagFeatures(features, scorer.mask, context, i, last, beforeLast)
      scorer.score(features, count, scores)
      label = best(scores, scorer.classes)
    }
    labels[i] = label
    beforeLast = last
    last = label + 1
  }
  return labels
}

/** A tagger over packed weights; needs the table `tags`. Memory stays bounded however much it reads. */
export function createTagger(model: Model<TagLexicon>): Tagger {
  const reader = createTagReader(model.data)
  const scorer = packedScorer(model.tables.tags!)
  const tags = model.data.labels.map(taggedWord)
  return { tag: words => Array.from(labelSentence(words, reader, scorer), label => tags[label]!) }
}

/** Splits a joint label. */
export function taggedWord(label: string): TaggedWord {
  const bar = label.indexOf('|')
  return { upos: label.slice(0, bar), xpos: label.slice(bar + 1) }
}
