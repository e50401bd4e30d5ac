import { candidateKey, isMarker, type ParseLexicon } from '../../src/language/parse/parser.ts'
import { MOST_RELATION_FEATURES, relationFeatures } from '../../src/language/parse/relation-features.ts'
import { createSentenceReader, type ParseSentence } from '../../src/language/parse/sentence.ts'
import {
  ACTIONS,
  headFor,
  isAllowed,
  isFinal,
  type ParseState,
  SHIFT,
  startState,
  step,
} from '../../src/language/parse/state.ts'
import { MOST_STEP_FEATURES, stepFeatures } from '../../src/language/parse/step-features.ts'
import type { PackOptions } from '../../src/language/perceptron/pack.ts'
import { best, bestOf } from '../../src/language/perceptron/scorer.ts'
import { type Averages, createTrainer, type Trainer } from '../../src/language/perceptron/trainer.ts'
import { taggedWord } from '../../src/language/tag/tagger.ts'
import { cheapest, type GoldTree, goldTree } from './oracle.ts'
import { seededRandom, shuffled } from './random.ts'
import { recase } from './recase.ts'
import type { GoldSentence } from './sentences.ts'

export interface ParserTraining {
  readonly stepBits: number
  readonly relationBits: number
  readonly epochs: number
  readonly seed: number
  /** How far the right step or relation must lie above the best wrong one to be left alone. */
  readonly stepMargin: number
  readonly relationMargin: number
}

/** Cuts chosen on the development sets. */
export const STEP_PACKING: PackOptions = { rowCut: 16, cellCut: 1 }
export const RELATION_PACKING: PackOptions = { rowCut: 16, cellCut: 8 }

export interface TrainedParser {
  readonly lexicon: ParseLexicon
  readonly steps: Averages
  readonly relations: Averages
}

/** A training sentence with tags as a tagger that has not seen it would give them. */
export interface ParserSentence extends GoldSentence {
  readonly foundTags: readonly string[]
}

/** From this epoch on the parser mostly follows its own guesses into states that the gold tree never shows. */
const EXPLORE_FROM = 2
const EXPLORE_SHARE = 0.95

/** Trains steps with a dynamic oracle, relations on the correct arcs that come up on the way. */
export function trainParser(
  sentences: readonly ParserSentence[],
  { stepBits, relationBits, epochs, seed, stepMargin, relationMargin }: ParserTraining,
  afterEpoch: (epoch: number, parser: TrainedParser) => void = () => {},
): TrainedParser {
  const random = seededRandom(seed)
  const read = createSentenceReader()
  const lexicon = buildParseLexicon(sentences)
  const steps = createTrainer(stepBits, ACTIONS)
  const relations = createTrainer(relationBits, lexicon.labels.length)
  const parser = { lexicon, steps, relations }
  const learn = createLearner(
    lexicon,
    createStepLearner(steps, stepMargin),
    createRelationLearner(lexicon, relations, relationMargin),
  )
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const explore = epoch < EXPLORE_FROM ? 0 : EXPLORE_SHARE
    for (const s of shuffled(sentences, random)) {
      const sentence = read(recase(s.words, random), s.foundTags.map(taggedWord))
      learn(sentence, goldTree(s.heads), s.relations, () => random() < explore)
    }
    afterEpoch(epoch, parser)
  }
  return parser
}

/** Relations by frequency, and which of them join which tags; arcs of jackknifed and of gold tags both count. */
function buildParseLexicon(sentences: readonly ParserSentence[]): ParseLexicon {
  const counts = new Map<string, number>()
  for (const { relations } of sentences) for (const r of relations) counts.set(r, (counts.get(r) ?? 0) + 1)
  const labels = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
  const read = createSentenceReader()
  const candidates: Record<string, Map<number, number>> = {}
  for (const { words, tags, foundTags, heads, relations } of sentences)
    for (const labelsOfTags of [tags, foundTags]) {
      const sentence = read(words, labelsOfTags.map(taggedWord))
      for (const [i, head] of heads.entries()) {
        if (head < 0) continue
        const among = (candidates[candidateKey(sentence, head + 1, i + 1)] ??= new Map<number, number>())
        const label = labels.indexOf(relations[i]!)
        among.set(label, (among.get(label) ?? 0) + 1)
      }
    }
  return { labels, candidates: Object.fromEntries(Object.entries(candidates).map(([key, c]) => [key, frequent(c)])) }
}

/** Labels with at least a thousandth of an entry's arcs, ascending. */
function frequent(counts: ReadonlyMap<number, number>): number[] {
  const sum = [...counts.values()].reduce((a, b) => a + b, 0)
  return [...counts.entries()]
    .filter(([, n]) => n * 1000 >= sum)
    .map(([label]) => label)
    .sort((a, b) => a - b)
}

type Learn = (sentence: ParseSentence, tree: GoldTree, relations: readonly string[], explore: () => boolean) => void

function createLearner(lexicon: ParseLexicon, learnStep: StepLearner, learnRelation: RelationLearner): Learn {
  const numbers = new Map(lexicon.labels.map((label, i) => [label, i]))
  const markers = lexicon.labels.map(isMarker)
  return (sentence, tree, goldRelations, explore) => {
    const state = startState(sentence.words)
    const onStack = new Uint8Array(sentence.words + 2)
    onStack[0] = 1
    while (!isFinal(state)) {
      const action = learnStep(sentence, state, tree, onStack, explore)
      if (action === SHIFT) {
        onStack[state.next] = 1
        step(state, SHIFT, -1, false)
        continue
      }
      const d = state.stack[state.depth - 1]!
      const head = headFor(state, action)
      const gold = tree.head[d] === head ? numbers.get(goldRelations[d - 1]!)! : -1
      const relation = learnRelation(sentence, state, head, d, gold)
      onStack[d] = 0
      step(state, action, relation, markers[relation]!)
    }
  }
}

/** Learns the relation of an arc if it is a gold one (`gold` is not -1), and returns the one to give it. */
type RelationLearner = (s: ParseSentence, state: ParseState, head: number, d: number, gold: number) => number

function createRelationLearner(lexicon: ParseLexicon, relations: Trainer, margin: number): RelationLearner {
  const among = new Map(Object.entries(lexicon.candidates).map(([key, labels]) => [Number(key), labels]))
  const root = lexicon.labels.indexOf('root')
  const features = new Int32Array(MOST_RELATION_FEATURES)
  const scores = new Float64Array(lexicon.labels.length)
  return (s, state, head, d, gold) => {
    if (head === 0) return root
    const candidates = among.get(candidateKey(s, head, d))
    if (candidates?.length === 1) return candidates[0]!
    const count = relationFeatures(features, relations.mask, s, state, head, d)
    relations.score(features, count, scores)
    const highest = (): number => (candidates ? bestOf(scores, candidates) : best(scores, lexicon.labels.length))
    const guess = highest()
    if (gold < 0) return guess
    const right = scores[gold]!
    scores[gold] = Number.NEGATIVE_INFINITY
    const rival = highest()
    if (right - scores[rival]! < margin) {
      relations.update(features, count, gold, 1)
      relations.update(features, count, rival, -1)
    }
    relations.tick()
    return guess
  }
}

type StepLearner = (
  sentence: ParseSentence,
  state: ParseState,
  tree: GoldTree,
  onStack: Uint8Array,
  explore: () => boolean,
) => number

/** Learns one step and returns the step to follow. */
function createStepLearner(steps: Trainer, margin: number): StepLearner {
  const features = new Int32Array(MOST_STEP_FEATURES)
  const scores = new Float64Array(ACTIONS)
  const costs = new Int32Array(ACTIONS)
  const highest = (state: ParseState, may: (action: number) => boolean): number => {
    let found = -1
    for (let a = 0; a < ACTIONS; a++)
      if (isAllowed(state, a) && may(a) && (found < 0 || scores[a]! > scores[found]!)) found = a
    return found
  }
  return (sentence, state, tree, onStack, explore) => {
    if (state.depth < 2) return SHIFT
    const least = cheapest(state, tree, onStack, costs)
    if (state.next > state.words) return highest(state, () => true)
    const count = stepFeatures(features, steps.mask, sentence, state)
    steps.score(features, count, scores)
    const guess = highest(state, () => true)
    const right = highest(state, a => costs[a] === least)
    const rival = highest(state, a => costs[a]! > least)
    if (rival >= 0 && scores[right]! - scores[rival]! < margin) {
      steps.update(features, count, right, 1)
      steps.update(features, count, rival, -1)
    }
    steps.tick()
    return costs[guess]! > least && !explore() ? right : guess
  }
}
