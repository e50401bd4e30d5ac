import type { Arc, Parser, TaggedWord } from '../models.ts'
import type { Model } from '../perceptron/file.ts'
import { packedScorer } from '../perceptron/packed.ts'
import { best, bestOf, type Scorer } from '../perceptron/scorer.ts'
import { attachMarks } from './marks.ts'
import { MOST_RELATION_FEATURES, relationFeatures } from './relation-features.ts'
import { createSentenceReader, type ParseSentence, UPOS } from './sentence.ts'
import { ACTIONS, headFor, isAllowed, isFinal, type ParseState, SHIFT, startState, step } from './state.ts'
import { MOST_STEP_FEATURES, stepFeatures } from './step-features.ts'

/** Raise it with every change of the features: weights fit only the templates that they were trained with. */
export const PARSE_TEMPLATES = 1

/** The JSON part of a parser's model. */
export interface ParseLexicon {
  /** Relations with subtypes, most frequent first; `root` is among them. */
  readonly labels: readonly string[]
  /** Relations that join a head and a dependent of two universal tags, by `candidateKey`; others are not tried. */
  readonly candidates: Readonly<Record<string, readonly number[]>>
}

/** Which entry of `candidates` an arc looks at: tags of head and dependent, and which comes first. */
export const candidateKey = ({ uposNumber }: ParseSentence, head: number, dependent: number): number =>
  (uposNumber[head]! * UPOS.length + uposNumber[dependent]!) * 2 + (head < dependent ? 1 : 0)

/** Relations of words that say how their head is linked: what `ParseState.marker` holds. */
export const isMarker = (relation: string): boolean => relation === 'case' || relation === 'mark'

/** The best step that is allowed. */
function bestStep(state: ParseState, scores: Float64Array): number {
  let found = -1
  for (let action = 0; action < ACTIONS; action++)
    if (isAllowed(state, action) && (found < 0 || scores[action]! > scores[found]!)) found = action
  return found
}

/** Chooses the relation of an arc. */
export type Labeller = (sentence: ParseSentence, state: ParseState, head: number, dependent: number) => number

function createLabeller({ labels, candidates }: ParseLexicon, scorer: Scorer): Labeller {
  const table = new Map(Object.entries(candidates).map(([key, among]) => [Number(key), Int32Array.from(among)]))
  const root = labels.indexOf('root')
  const features = new Int32Array(MOST_RELATION_FEATURES)
  const scores = new Float64Array(scorer.classes)
  return (sentence, state, head, dependent) => {
    if (head === 0) return root
    const among = table.get(candidateKey(sentence, head, dependent))
    if (among?.length === 1) return among[0]!
    const count = relationFeatures(features, scorer.mask, sentence, state, head, dependent)
    scorer.score(features, count, scores)
    return among ? bestOf(scores, among) : best(scores, scorer.classes)
  }
}

/** A parser over packed weights; needs the tables `steps` and `relations`. Time is linear in the sentence. */
export function createParser(model: Model<ParseLexicon>): Parser {
  const { labels } = model.data
  const steps = packedScorer(model.tables.steps!)
  const label = createLabeller(model.data, packedScorer(model.tables.relations!))
  const read = createSentenceReader()
  const markers = labels.map(isMarker)
  const features = new Int32Array(MOST_STEP_FEATURES)
  const scores = new Float64Array(ACTIONS)
  return {
    parse(words, tags) {
      const sentence = read(words, tags)
      const state = startState(words.length)
      while (!isFinal(state)) {
        const action = chooseStep(steps, features, scores, sentence, state)
        if (action === SHIFT) {
          step(state, SHIFT, -1, false)
          continue
        }
        const relation = label(sentence, state, headFor(state, action), state.stack[state.depth - 1]!)
        step(state, action, relation, markers[relation]!)
      }
      return arcsOf(words, tags, state, labels)
    },
  }
}

/** Scores the steps only where there is a choice. */
function chooseStep(
  steps: Scorer,
  features: Int32Array,
  scores: Float64Array,
  sentence: ParseSentence,
  state: ParseState,
): number {
  if (state.depth > 1 && state.next <= state.words) {
    const count = stepFeatures(features, steps.mask, sentence, state)
    steps.score(features, count, scores)
  }
  return bestStep(state, scores)
}

/**
 * Arcs of the words from the state, those of the marks by rule; what hung on a mark hangs on the mark's head. A mark that
 * is the root stays it.
 */
function arcsOf(
  words: readonly string[],
  tags: readonly TaggedWord[],
  { head, label }: ParseState,
  labels: readonly string[],
): Arc[] {
  const root = head.indexOf(0, 1) - 1
  const marks = tags.map(({ upos }, i) => upos === 'PUNCT' && i !== root)
  const heads = Int32Array.from(marks, (mark, i) => {
    let above = head[i + 1]! - 1
    while (!mark && marks[above]) above = head[above + 1]! - 1
    return above
  })
  attachMarks(words, marks, heads)
  const relations = marks.map((mark, i) => (mark ? 'punct' : labels[label[i + 1]!]!))
  makeOblique(heads, relations)
  return relations.map((relation, i) => ({ head: heads[i]!, relation }))
}

/** An object has no adposition: one with it is oblique. The adposition comes after its head was named. */
function makeOblique(heads: Int32Array, relations: string[]): void {
  for (const [i, relation] of relations.entries()) {
    const head = heads[i]!
    if (relation === 'case' && head > i && relations[head] === 'obj') relations[head] = 'obl'
  }
}
