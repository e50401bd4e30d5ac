import { best } from '../../src/language/perceptron/scorer.ts'
import { createTrainer, type Trainer } from '../../src/language/perceptron/trainer.ts'
import { type CaseReader, writingOf } from '../../src/language/truecase/caser.ts'
import {
  type CaseContext,
  caseFeatures,
  MOST_CASE_FEATURES,
  SMALL,
  WRITINGS,
} from '../../src/language/truecase/features.ts'
import type { NameSentence } from './names-corpora.ts'
import { seededRandom, shuffled } from './random.ts'

export interface CaseTraining {
  readonly bits: number
  readonly epochs: number
  readonly seed: number
}

const features = new Int32Array(MOST_CASE_FEATURES)
const scores = new Float64Array(WRITINGS)

interface Lesson {
  readonly context: CaseContext
  /** How the words are written; -1 where it says nothing: marks, and a sentence's first word that is no name. */
  readonly writings: readonly number[]
}

/** Learns how the words of the sentences are written from the same words in small letters. */
export function trainCase(
  sentences: readonly NameSentence[],
  reader: CaseReader,
  { bits, epochs, seed }: CaseTraining,
): Trainer {
  const random = seededRandom(seed)
  const trainer = createTrainer(bits, WRITINGS)
  const lessons = sentences.filter(isUsual).map(s => lessonOf(s, reader))
  const { values } = reader.read([])
  for (let epoch = 1; epoch <= epochs; epoch++)
    for (const lesson of shuffled(lessons, random)) learn(lesson, values, trainer)
  return trainer
}

/** Sentences in capitals and headlines teach nothing. */
function isUsual({ words }: NameSentence): boolean {
  const long = words.filter(w => w.length > 3 && /^\p{L}+$/u.test(w))
  return long.length > 0 && long.filter(w => w !== w.toLowerCase()).length < long.length * 0.7
}

function lessonOf({ words, names }: NameSentence, reader: CaseReader): Lesson {
  const opening = words.findIndex(w => /\p{L}/u.test(w))
  const opens = (i: number): boolean => i === opening && !names.some(n => n.first <= i && i < n.end)
  return {
    context: reader.read(words.map(w => w.toLowerCase())),
    writings: words.map((w, i) => (opens(i) || !/\p{L}/u.test(w) ? -1 : writingOf(w))),
  }
}

function learn({ context, writings }: Lesson, values: Int32Array, trainer: Trainer): void {
  const current = { ...context, values }
  let [last, beforeLast] = [WRITINGS, WRITINGS]
  for (const [i, right] of writings.entries()) {
    let guess = SMALL
    if (right >= 0) {
      const count = caseFeatures(features, trainer.mask, current, i, last, beforeLast)
      trainer.score(features, count, scores)
      guess = best(scores, WRITINGS)
      if (guess !== right) {
        trainer.update(features, count, right, 1)
        trainer.update(features, count, guess, -1)
      }
      trainer.tick()
    }
    beforeLast = last
    last = guess
  }
}
