import { createParser, PARSE_TEMPLATES } from '../../src/language/parse/parser.ts'
import { encodeModel } from '../../src/language/perceptron/file.ts'
import { packWeights } from '../../src/language/perceptron/pack.ts'
import { meanOf } from '../../src/language/perceptron/trainer.ts'
import { saveModel } from './card.ts'
import { listedWords } from './listed-words.ts'
import type { TrainOptions } from './options.ts'
import { scoreArcs } from './score.ts'
import { readGold, readTraining, TREEBANKS } from './sentences.ts'
import { RELATION_PACKING, STEP_PACKING, type TrainedParser, trainParser } from './train-parser.ts'
import { jackknifeTags } from './train-tagger.ts'
import { trainedTagger } from './trained-tagger.ts'

const TRAINING = { stepBits: 22, relationBits: 21, epochs: 8, stepMargin: 6, relationMargin: 6 }
/** Trainings in different order; their mean is what ships. */
const SEEDS = [2, 3]
const FOLDS = 4
/** Of the taggers of the jackknife: somewhat less trained than the one that ships. */
const TAGGING = { bits: 20, epochs: 4, seed: 11, margin: 0 }

/** Trains the parser on tags as an unseen text would get them, and writes `models/en/parse.bin`. */
export function trainParse({ data, out, epochs = TRAINING.epochs, log }: TrainOptions): void {
  const gold = readTraining(data)
  const tags = jackknifeTags(gold, FOLDS, { ...TAGGING, listed: listedWords() })
  const sentences = gold.map((sentence, i) => ({ ...sentence, foundTags: tags[i]! }))
  log('parse: tags are there')
  const trained = SEEDS.map(seed =>
    trainParser(sentences, { ...TRAINING, epochs, seed }, epoch => log(`parse: seed ${seed} epoch ${epoch}`)),
  )
  const model = packParser({
    lexicon: trained[0]!.lexicon,
    steps: meanOf(trained.map(t => t.steps)),
    relations: meanOf(trained.map(t => t.relations)),
  })
  const parser = createParser(model)
  const tagger = trainedTagger(out)
  const scores = Object.fromEntries(
    TREEBANKS.map(name => [`${name}-dev`, scoreArcs(parser, w => tagger.tag(w), readGold(data, name, 'dev'))]),
  )
  saveModel(out, 'parse', { bytes: encodeModel(model), trainedOn: TREEBANKS, scores }, log)
}

const packParser = ({ lexicon, steps, relations }: TrainedParser) => ({
  kind: 'parse',
  templates: PARSE_TEMPLATES,
  data: lexicon,
  tables: { steps: packWeights(steps, STEP_PACKING), relations: packWeights(relations, RELATION_PACKING) },
})
