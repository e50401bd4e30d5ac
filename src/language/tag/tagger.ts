import type { TaggedWord, Tagger } from '../models.ts'
import type { Model } from '../perceptron/file.ts'
import { packedScorer } from '../perceptron/packed.ts'
import { best, bestOf, type ResumingScorer } from '../perceptron/scorer.ts'
import { CLASS, createWordTable, MEMO, NOTE, normaliseWord } from '../perceptron/words.ts'
import {
  contextFeatures,
  isUsual,
  MOST_TAG_FEATURES,
  sentenceCase,
  type TagContext,
  tagFeatures,
  wordFeatures,
} from './features.ts'
import { giveFiniteVerbs } from './finite-verb.ts'
import { classLookup, isListed, type TagLexicon } from './lexicon.ts'

/** Turns sentences into what the tagger's templates read. */
export interface TagReader {
  read(words: readonly string[]): TagContext
  /** The only label of a word that has one, else -1. */
  single(word: string): number
  /** Labels that a rare word can have which a dictionary lists: those of open word classes and of adpositions. */
  readonly open: Int32Array
}

const CLOSED = /\|(?:DT|PDT|TO|CC|MD|PRP\$?|WDT|WP\$?|EX|POS)$/

/** Stands before and after a sentence; no word looks like it. */
const PADDING = '\u0002'

export function createTagReader(lexicon: TagLexicon): TagReader {
  const singles = new Map(Object.entries(lexicon.single))
  const single = (word: string): number => singles.get(word) ?? singles.get(normaliseWord(word)) ?? -1
  const table = createWordTable(classLookup(lexicon), single)
  return {
    read(words) {
      const anew = table.reserve()
      const padding = table.add(PADDING)
      const offsets = new Int32Array(words.length + 4).fill(padding)
      for (let i = 0; i < words.length; i++) offsets[i + 2] = table.add(words[i]!)
      return { values: table.values(), offsets, casing: sentenceCase(table.values(), offsets), anew }
    },
    open: Int32Array.from(lexicon.labels.flatMap((label, i) => (CLOSED.test(label) ? [] : [i]))),
    single: word => table.values()[table.add(word) + NOTE]!,
  }
}

/** Word forms whose own features are added up once and kept: in a text most words are few. */
const MOST_KEPT = 4096

/** Gives the labels of a sentence, greedily from left to right. */
export function createLabeller(reader: TagReader, scorer: ResumingScorer): (words: readonly string[]) => Int32Array {
  const { classes, mask } = scorer
  const features = new Int32Array(MOST_TAG_FEATURES)
  const scores = new Float64Array(classes)
  /** Sums of the own features of word forms; a form's `MEMO` is its place here, counted from 1. */
  const kept = new Int32Array(MOST_KEPT * classes)
  let count = 0
  const keep = (context: TagContext, i: number): number => {
    const memo = context.offsets[i + 2]! + MEMO
    const { values } = context
    if (values[memo] === 0 && count < MOST_KEPT) {
      const at = count++ * classes
      kept.fill(0, at, at + classes)
      scorer.add(features, wordFeatures(features, mask, context, i), kept, at)
      values[memo] = count
    }
    return (values[memo]! - 1) * classes
  }
  const labelOf = (context: TagContext, i: number, last: number, beforeLast: number): number => {
    const at = isUsual(context, i) ? keep(context, i) : -1
    if (at < 0) scorer.score(features, tagFeatures(features, mask, context, i, last, beforeLast), scores)
    else scorer.scoreFrom(kept, at, features, contextFeatures(features, 0, mask, context, i, last, beforeLast), scores)
    const kind = context.values[context.offsets[i + 2]! + CLASS]!
    return isListed(kind) && reader.open.length > 0 ? bestOf(scores, reader.open) : best(scores, classes)
  }
  return words => {
    const context = reader.read(words)
    if (context.anew) count = 0
    const labels = new Int32Array(words.length)
    let last = 0
    let beforeLast = 0
    for (let i = 0; i < words.length; i++) {
      const single = reader.single(words[i]!)
      const label = single < 0 ? labelOf(context, i, last, beforeLast) : single
      labels[i] = label
      beforeLast = last
      last = label + 1
    }
    return labels
  }
}

/** A tagger over packed weights; needs the table `tags`. It gives statements a finite verb. Memory stays bounded however much it reads. */
export function createTagger(model: Model<TagLexicon>): Tagger {
  const label = createLabeller(createTagReader(model.data), packedScorer(model.tables.tags!))
  const tags = model.data.labels.map(taggedWord)
  return {
    tag(words) {
      const tagged = Array.from(label(words), l => tags[l]!)
      giveFiniteVerbs(words, tagged)
      return tagged
    },
  }
}

/** Splits a joint label. */
export function taggedWord(label: string): TaggedWord {
  const bar = label.indexOf('|')
  return { upos: label.slice(0, bar), xpos: label.slice(bar + 1) }
}
