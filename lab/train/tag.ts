import { encodeModel } from '../../src/language/perceptron/file.ts'
import { packWeights } from '../../src/language/perceptron/pack.ts'
import { meanOf } from '../../src/language/perceptron/trainer.ts'
import { TAG_TEMPLATES } from '../../src/language/tag/features.ts'
import { createTagger } from '../../src/language/tag/tagger.ts'
import { saveModel } from './card.ts'
import { listedWords } from './listed-words.ts'
import type { TrainOptions } from './options.ts'
import { scoreTags } from './score.ts'
import { readGold, readTraining, TREEBANKS } from './sentences.ts'
import { TAG_PACKING, type TrainedTagger, trainTagger } from './train-tagger.ts'

const TRAINING = { bits: 21, epochs: 8, margin: 6 }
/** Trainings in different order; their mean is what ships. */
const SEEDS = [1, 2]

/** Trains the tagger and writes `models/en/tag.bin`. */
export function trainTag({ data, out, epochs = TRAINING.epochs, log }: TrainOptions): void {
  const gold = readTraining(data)
  const listed = listedWords()
  const trained = SEEDS.map(seed =>
    trainTagger(gold, { ...TRAINING, epochs, seed, listed }, epoch => log(`tag: seed ${seed} epoch ${epoch}`)),
  )
  const model = packTagger({ lexicon: trained[0]!.lexicon, tags: meanOf(trained.map(t => t.tags)) })
  const tagger = createTagger(model)
  const scores = Object.fromEntries(
    TREEBANKS.map(name => [`${name}-dev`, scoreTags(tagger, readGold(data, name, 'dev'))]),
  )
  saveModel(out, 'tag', { bytes: encodeModel(model), trainedOn: [...TREEBANKS, 'wordnet'], scores }, log)
}

export const packTagger = ({ lexicon, tags }: TrainedTagger) => ({
  kind: 'tag',
  templates: TAG_TEMPLATES,
  data: lexicon,
  tables: { tags: packWeights(tags, TAG_PACKING) },
})
