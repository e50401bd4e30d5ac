import { encodeModel } from '../../src/language/perceptron/file.ts'
import { packWeights } from '../../src/language/perceptron/pack.ts'
import { TAG_TEMPLATES } from '../../src/language/tag/features.ts'
import { createTagger } from '../../src/language/tag/tagger.ts'
import { saveModel } from './card.ts'
import type { TrainOptions } from './options.ts'
import { scoreTags } from './score.ts'
import { readGold, readTraining, TREEBANKS } from './sentences.ts'
import { TAG_PACKING, type TrainedTagger, trainTagger } from './train-tagger.ts'

const BITS = 21
const EPOCHS = 8

/** Trains the tagger and writes `models/en/tag.bin`. */
export function trainTag({ data, out, epochs = EPOCHS, log }: TrainOptions): void {
  const dev = TREEBANKS.map(name => ({ name, sentences: readGold(data, name, 'dev') }))
  const scores = (tagger: TrainedTagger) => {
    const packed = createTagger(packTagger(tagger))
    return Object.fromEntries(dev.map(({ name, sentences }) => [`${name}-dev`, scoreTags(packed, sentences)]))
  }
  const trained = trainTagger(readTraining(data), { bits: BITS, epochs, seed: 1, margin: 0 }, (epoch, tagger) =>
    log(`tag: epoch ${epoch} ${JSON.stringify(scores(tagger))}`),
  )
  const bytes = encodeModel(packTagger(trained))
  saveModel(out, 'tag', { bytes, trainedOn: TREEBANKS, scores: scores(trained) }, log)
}

export const packTagger = ({ lexicon, trainer }: TrainedTagger) => ({
  kind: 'tag',
  templates: TAG_TEMPLATES,
  data: lexicon,
  tables: { tags: packWeights(trainer, TAG_PACKING) },
})
