import { type DocumentView, viewDocument } from '../../src/language/entities/document-view.ts'
import { MOST_NAME_FEATURES, nameFeatures } from '../../src/language/entities/features.ts'
import { look, type NameTools } from '../../src/language/entities/finder.ts'
import {
  allowedAfter,
  BEGIN,
  INSIDE,
  LABELS,
  LAST,
  labelOf,
  leavesOpen,
  type NameType,
  nameTypes,
  OUTSIDE,
  UNIT,
} from '../../src/language/entities/labels.ts'
import { type SentenceView, viewSentence } from '../../src/language/entities/sentence-view.ts'
import type { NamedSpan, Tagger } from '../../src/language/models.ts'
import { createTrainer, type Trainer } from '../../src/language/perceptron/trainer.ts'
import type { NameDocument, NameSentence } from './names-corpora.ts'
import { seededRandom, shuffled } from './random.ts'

export interface NameTraining {
  readonly bits: number
  readonly epochs: number
  readonly seed: number
}

/** Labels that are right for a word, as a bit set. */
type Allowed = number

const ALL = 2 ** LABELS - 1
const labelsOf = (types: readonly NameType[]): Allowed =>
  types.reduce((bits, t) => bits | (15 << labelOf(nameTypes.indexOf(t), BEGIN)), 1 << OUTSIDE)

const OPEN: Readonly<Record<NameSentence['rest'], Allowed>> = {
  nothing: 1 << OUTSIDE,
  other: labelsOf(['people', 'other']),
  'no-place': labelsOf(['person', 'organisation', 'people', 'other']),
  anything: ALL,
}

/** Gold labels of a sentence; outside of names what the corpus leaves open. */
function goldOf({ words, names, rest }: NameSentence): Allowed[] {
  const gold = words.map(w =>
    w === w.toLowerCase() && !/^(al|el|bin|de|van|of|-)$/.test(w) ? 1 << OUTSIDE : OPEN[rest],
  )
  for (const { first, end, type } of names)
    for (let i = first; i < end; i++) {
      const position = end === first + 1 ? UNIT : i === first ? BEGIN : i === end - 1 ? LAST : INSIDE
      gold[i] = 1 << labelOf(nameTypes.indexOf(type), position)
    }
  return gold
}

interface Lesson {
  readonly view: SentenceView
  readonly gold: readonly Allowed[]
  readonly sentence: number
  readonly document: DocumentView
}

const features = new Int32Array(MOST_NAME_FEATURES)
const scores = new Float64Array(LABELS)

/** One pass over a sentence with the model's own guesses as history. */
function learn({ view, gold, sentence, document }: Lesson, values: Int32Array, trainer: Trainer): void {
  let [last, beforeLast, opened] = [OUTSIDE, OUTSIDE, -1]
  for (let i = 0; i < view.length; i++) {
    let label = OUTSIDE
    if (view.runFirst[i]! >= 0) {
      const hints = document.hints(sentence, i)
      const count = nameFeatures(features, trainer.mask, values, view, i, last, beforeLast, opened, hints)
      trainer.score(features, count, scores)
      const allowed = allowedAfter(last, i + 1 === view.runEnd[i])
      label = highest(allowed, ALL)
      const right = highest(allowed, gold[i]!)
      if (right >= 0 && label !== right && !(gold[i]! & (1 << label))) {
        trainer.update(features, count, right, 1)
        trainer.update(features, count, label, -1)
      }
      trainer.tick()
    }
    if (!leavesOpen(label)) opened = -1
    else if (opened < 0) opened = i
    beforeLast = last
    last = label
  }
}

function highest(labels: readonly number[], among: Allowed): number {
  let found = -1
  for (const l of labels) if (among & (1 << l) && (found < 0 || scores[l]! > scores[found]!)) found = l
  return found
}

/** A document with its sentences as the templates see them. */
interface SeenDocument {
  readonly document: NameDocument
  readonly words: readonly (readonly string[])[]
  readonly views: readonly SentenceView[]
}

function seeDocument(document: NameDocument, tagger: Tagger, tools: NameTools): SeenDocument {
  const words = document.sentences.map(s => s.words)
  return { document, words, views: words.map(w => viewSentence(w, tagger.tag(w), tools)) }
}

const lessonsOf = (
  { document, words, views }: SeenDocument,
  tools: NameTools,
  draft: NamedSpan[][] | null,
): Lesson[] => {
  const view = viewDocument(words, views, tools.table.values(), draft)
  return document.sentences.map((s, i) => ({ view: views[i]!, gold: goldOf(s), sentence: i, document: view }))
}

function trainLook(lessons: readonly Lesson[], tools: NameTools, { bits, epochs, seed }: NameTraining): Trainer {
  const random = seededRandom(seed)
  const trainer = createTrainer(bits, LABELS)
  for (let epoch = 1; epoch <= epochs; epoch++)
    for (const lesson of shuffled(lessons, random)) learn(lesson, tools.table.values(), trainer)
  return trainer
}

/** Averaged weights as a scorer: what a trainer has learnt, for drafts of unseen documents. */
function averaged(trainer: Trainer): Trainer {
  return {
    ...trainer,
    score(rows, count, into) {
      into.fill(0, 0, LABELS)
      for (let i = 0; i < count; i++) for (let c = 0; c < LABELS; c++) into[c]! += trainer.average(rows[i]!, c)
    },
  }
}

const draftOf = ({ words, views }: SeenDocument, tools: NameTools, trainer: Trainer): NamedSpan[][] =>
  look(views, viewDocument(words, views, tools.table.values(), null), tools, averaged(trainer))

const FOLDS = 2

/**
 * Trains both looks. The second learns from drafts made by models that have not seen the document. Documents of one
 * source (a text and its renamed copies) must stand in `groups` with one number, so that they share a fold.
 */
export function trainNames(
  documents: readonly NameDocument[],
  groups: readonly number[],
  tagger: Tagger,
  tools: NameTools,
  training: NameTraining,
  log: (line: string) => void,
): { first: Trainer; second: Trainer } {
  const seen = documents.map(d => seeDocument(d, tagger, tools))
  log('names: documents tagged')
  const drafts = new Array<NamedSpan[][]>(documents.length)
  const short = { ...training, epochs: Math.ceil(training.epochs / 2) }
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (i: number): boolean => groups[i]! % FOLDS === fold
    const rest = seen.filter((_, i) => !inFold(i)).flatMap(d => lessonsOf(d, tools, null))
    const trainer = trainLook(rest, tools, short)
    for (const [i, d] of seen.entries()) if (inFold(i)) drafts[i] = draftOf(d, tools, trainer)
    log(`names: drafts of part ${fold + 1} of ${FOLDS}`)
  }
  const first = trainLook(
    seen.flatMap(d => lessonsOf(d, tools, null)),
    tools,
    training,
  )
  log('names: first look trained')
  const second = trainLook(
    seen.flatMap((d, i) => lessonsOf(d, tools, drafts[i]!)),
    tools,
    training,
  )
  return { first, second }
}
