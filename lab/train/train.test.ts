import { describe, expect, test } from 'vitest'
import { createParser, PARSE_TEMPLATES } from '../../src/language/parse/parser.ts'
import { encodeModel } from '../../src/language/perceptron/file.ts'
import { packWeights } from '../../src/language/perceptron/pack.ts'
import { createTagger } from '../../src/language/tag/tagger.ts'
import type { GoldSentence } from './sentences.ts'
import { packTagger } from './tag.ts'
import { trainParser } from './train-parser.ts'
import { jackknifeTags, trainTagger } from './train-tagger.ts'

const few: GoldSentence[] = ['guards', 'rebels', 'farmers', 'miners'].flatMap(noun =>
  ['town', 'mine'].map(place => ({
    words: ['The', noun, 'left', 'the', place, '.'],
    tags: ['DET|DT', 'NOUN|NNS', 'VERB|VBD', 'DET|DT', 'NOUN|NN', 'PUNCT|.'],
    heads: [1, 2, -1, 4, 2, 2],
    relations: ['det', 'nsubj', 'root', 'det', 'obj', 'punct'],
  })),
)
/** Enough for two blocks of a jackknife. */
const sentences = Array.from({ length: 12 }, () => few).flat()
const tagging = { bits: 12, epochs: 5, seed: 1, margin: 1, listed: { words: 'mine miner', speech: '11' } }
const parsing = { stepBits: 12, relationBits: 12, epochs: 5, seed: 1, stepMargin: 1, relationMargin: 1 }
const words = ['The', 'miners', 'left', 'the', 'town', '.']

describe('training', () => {
  test('the tagger learns, and the same data give the same bytes', () => {
    const model = packTagger(trainTagger(sentences, tagging))
    const tags = createTagger(model).tag(words)
    expect(tags.map(t => t.upos)).toEqual(['DET', 'NOUN', 'VERB', 'DET', 'NOUN', 'PUNCT'])
    expect(encodeModel(packTagger(trainTagger(sentences, tagging)))).toEqual(encodeModel(model))
  })

  test('the parser learns from jackknifed tags', () => {
    const found = jackknifeTags(sentences, 2, tagging)
    const gold = sentences.map((s, i) => ({ ...s, foundTags: found[i]! }))
    const { lexicon, steps, relations } = trainParser(gold, parsing)
    const all = { rowCut: 0, cellCut: 0 }
    const parser = createParser({
      kind: 'parse',
      templates: PARSE_TEMPLATES,
      data: lexicon,
      tables: { steps: packWeights(steps, all), relations: packWeights(relations, all) },
    })
    const arcs = parser.parse(words, createTagger(packTagger(trainTagger(sentences, tagging))).tag(words))
    expect(arcs.map(a => a.head)).toEqual(sentences[0]!.heads)
    expect(arcs.map(a => a.relation)).toEqual(sentences[0]!.relations)
  })
})
