import { type PackOptions, packWeights } from '../../src/language/perceptron/pack.ts'
import { packedScorer } from '../../src/language/perceptron/packed.ts'
import { best } from '../../src/language/perceptron/scorer.ts'
import { type Averages, createTrainer, type Trainer } from '../../src/language/perceptron/trainer.ts'
import { MOST_TAG_FEATURES, tagFeatures } from '../../src/language/tag/features.ts'
import type { TagLexicon } from '../../src/language/tag/lexicon.ts'
import type { ListedWords } from '../../src/language/tag/listed.ts'
import { createLabeller, createTagReader, type TagReader } from '../../src/language/tag/tagger.ts'
import { buildLexicon } from './lexicon.ts'
import { seededRandom, shuffled } from './random.ts'
import { recase } from './recase.ts'
import type { GoldSentence } from './sentences.ts'

export interface TaggerTraining {
  readonly bits: number
  readonly epochs: number
  readonly seed: number
  /** How far the right label must lie above the best other one to be left alone; 0 for the plain perceptron. */
  readonly margin: number
  /** What a dictionary says of words, for those that are rare in the sentences. */
  readonly listed: ListedWords
}

/** Cuts chosen on the development sets. */
export const TAG_PACKING: PackOptions = { rowCut: 20, cellCut: 12 }

export interface TrainedTagger {
  readonly lexicon: TagLexicon
  readonly tags: Averages
}

/** Trains on the sentences in a fresh order each epoch; `afterEpoch` may look at the state. */
export function trainTagger(
  sentences: readonly GoldSentence[],
  { bits, epochs, seed, margin, listed }: TaggerTraining,
  afterEpoch: (epoch: number, tagger: TrainedTagger) => void = () => {},
): TrainedTagger {
  const random = seededRandom(seed)
  const lexicon = buildLexicon(sentences, listed)
  const numbers = new Map(lexicon.labels.map((label, i) => [label, i]))
  const trainer = createTrainer(bits, lexicon.labels.length)
  const reader = createTagReader(lexicon)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (const { words, tags } of shuffled(sentences, random)) {
      learn(
        recase(words, random),
        tags.map(t => numbers.get(t)!),
        reader,
        trainer,
        margin,
      )
    }
    afterEpoch(epoch, { lexicon, tags: trainer })
  }
  return { lexicon, tags: trainer }
}

const features = new Int32Array(MOST_TAG_FEATURES)
const scores = new Float64Array(256)

/** One pass over a sentence with the tagger's own guesses as history. */
function learn(
  words: readonly string[],
  gold: readonly number[],
  reader: TagReader,
  trainer: Trainer,
  margin: number,
): void {
  const context = reader.read(words)
  let last = 0
  let beforeLast = 0
  for (let i = 0; i < words.length; i++) {
    let guess = reader.single(words[i]!)
    if (guess < 0) {
      const count = tagFeatures(features, trainer.mask, context, i, last, beforeLast)
      trainer.score(features, count, scores)
      guess = best(scores, trainer.classes)
      const right = scores[gold[i]!]!
      scores[gold[i]!] = Number.NEGATIVE_INFINITY
      const rival = best(scores, trainer.classes)
      if (guess !== gold[i] || right - scores[rival]! < margin) {
        trainer.update(features, count, gold[i]!, 1)
        trainer.update(features, count, rival, -1)
      }
      trainer.tick()
    }
    beforeLast = last
    last = guess + 1
  }
}

/** Neighbouring sentences go to the same fold, because they share their names and topics. */
const FOLD_BLOCK = 40

/** Tags every sentence with a tagger that has not seen it: `folds` taggers, each trained on the other parts. */
export function jackknifeTags(
  sentences: readonly GoldSentence[],
  folds: number,
  training: TaggerTraining,
): readonly string[][] {
  const tagged = new Array<string[]>(sentences.length)
  const foldOf = (i: number): number => Math.floor(i / FOLD_BLOCK) % folds
  for (let fold = 0; fold < folds; fold++) {
    const rest = sentences.filter((_, i) => foldOf(i) !== fold)
    const { lexicon, tags } = trainTagger(rest, { ...training, seed: training.seed + fold })
    const label = createLabeller(createTagReader(lexicon), packedScorer(packWeights(tags, TAG_PACKING)))
    for (const [i, { words }] of sentences.entries()) {
      if (foldOf(i) !== fold) continue
      tagged[i] = Array.from(label(words), l => lexicon.labels[l]!)
    }
  }
  return tagged
}
