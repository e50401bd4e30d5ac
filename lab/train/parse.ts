import type { TaggedWord } from '../../src/language/models.ts'
import { createParser, PARSE_TEMPLATES } from '../../src/language/parse/parser.ts'
import { encodeModel } from '../../src/language/perceptron/file.ts'
import { packWeights } from '../../src/language/perceptron/pack.ts'
import { createTagger } from '../../src/language/tag/tagger.ts'
import { saveModel } from './card.ts'
import type { TrainOptions } from './options.ts'
import { scoreArcs } from './score.ts'
import { readGold, readTraining, TREEBANKS } from './sentences.ts'
import { packTagger } from './tag.ts'
import { RELATION_PACKING, STEP_PACKING, type TrainedParser, trainParser } from './train-parser.ts'
import { jackknifeTags, trainTagger } from './train-tagger.ts'

const STEP_BITS = 22
const RELATION_BITS = 21
const EPOCHS = 10
const FOLDS = 4
const TAGGER = { bits: 20, epochs: 4, seed: 11, margin: 0 }

/** Trains the parser on tags as an unseen text would get them, and writes `models/en/parse.bin`. */
export function trainParse({ data, out, epochs = EPOCHS, log }: TrainOptions): void {
  const gold = readTraining(data)
  const tags = jackknifeTags(gold, FOLDS, TAGGER)
  const sentences = gold.map((sentence, i) => ({ ...sentence, foundTags: tags[i]! }))
  const tagger = createTagger(packTagger(trainTagger(gold, TAGGER)))
  log('parse: tags are there')
  const dev = TREEBANKS.map(name => ({ name, sentences: readGold(data, name, 'dev') }))
  const tag = (words: readonly string[]): TaggedWord[] => tagger.tag(words)
  const scores = (trained: TrainedParser) => {
    const parser = createParser(packParser(trained))
    return Object.fromEntries(dev.map(d => [`${d.name}-dev`, scoreArcs(parser, tag, d.sentences)]))
  }
  const training = {
    stepBits: STEP_BITS,
    relationBits: RELATION_BITS,
    epochs,
    seed: 2,
    stepMargin: 0,
    relationMargin: 0,
  }
  const trained = trainParser(sentences, training, (epoch, parser) =>
    log(`parse: epoch ${epoch} ${JSON.stringify(scores(parser))}`),
  )
  const bytes = encodeModel(packParser(trained))
  saveModel(out, 'parse', { bytes, trainedOn: TREEBANKS, scores: scores(trained) }, log)
}

const packParser = ({ lexicon, steps, relations }: TrainedParser) => ({
  kind: 'parse',
  templates: PARSE_TEMPLATES,
  data: lexicon,
  tables: { steps: packWeights(steps, STEP_PACKING), relations: packWeights(relations, RELATION_PACKING) },
})
