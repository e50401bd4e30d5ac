import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Arc, Parser, TaggedWord } from '../models.ts'
import { mix } from '../perceptron/hash.ts'
import { packWeights } from '../perceptron/pack.ts'
import { createTrainer } from '../perceptron/trainer.ts'
import { createParser, PARSE_TEMPLATES } from './parser.ts'

/** A parser with noise for weights: whatever they say, the result must be a tree. */
function noisyParser(seed: number): Parser {
  const [steps, relations] = [createTrainer(10, 3), createTrainer(10, 4)]
  for (let i = 0; i < 1024; i++) {
    steps.update(Int32Array.of(i), 1, Math.abs(mix(seed, i)) % 3, 1)
    relations.update(Int32Array.of(i), 1, Math.abs(mix(seed + 1, i)) % 4, 1)
    steps.tick()
    relations.tick()
  }
  const all = { rowCut: 0, cellCut: 0 }
  return createParser({
    kind: 'parse',
    templates: PARSE_TEMPLATES,
    data: { labels: ['punct', 'case', 'nsubj', 'root'], candidates: {} },
    tables: { steps: packWeights(steps, all), relations: packWeights(relations, all) },
  })
}

/** Steps from each word up to the root; throws where the arcs run in a circle. */
function expectTree(arcs: readonly Arc[]): void {
  expect(arcs.filter(a => a.head === -1)).toHaveLength(arcs.length ? 1 : 0)
  for (const [i] of arcs.entries()) {
    let at = i
    for (let steps = 0; at !== -1; steps++) {
      expect(steps).toBeLessThanOrEqual(arcs.length)
      at = arcs[at]!.head
    }
  }
}

const tagged = fc.record({
  word: fc.string({ minLength: 1, maxLength: 8 }),
  upos: fc.constantFrom('NOUN', 'VERB', 'PUNCT', 'CCONJ', 'NEW'),
  xpos: fc.constantFrom('NN', 'VBD', ',', 'CC', 'FW'),
})

const columns = (sentence: readonly ({ word: string } & TaggedWord)[]) => [sentence.map(t => t.word), sentence] as const

describe('parser', () => {
  test('always makes a tree with one root, and only that one is called root', () => {
    fc.assert(
      fc.property(fc.array(tagged, { maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (sentence, seed) => {
        const arcs = noisyParser(seed).parse(...columns(sentence))
        expect(arcs).toHaveLength(sentence.length)
        expectTree(arcs)
        for (const { head, relation } of arcs) if (head === -1) expect(relation).toBe('root')
      }),
      { numRuns: 60 },
    )
  })

  test('gives the same arcs again, whatever it read in between', () => {
    const parser = noisyParser(7)
    fc.assert(
      fc.property(fc.array(tagged, { maxLength: 20 }), fc.array(tagged, { maxLength: 20 }), (one, other) => {
        const first = parser.parse(...columns(one))
        parser.parse(...columns(other))
        expect(parser.parse(...columns(one))).toEqual(first)
      }),
      { numRuns: 60 },
    )
  })

  test('takes time in proportion to the sentence', () => {
    const parser = noisyParser(3)
    const sentence = Array.from({ length: 20_000 }, (_, i) => ({ word: `w${i % 97}`, upos: 'NOUN', xpos: 'NN' }))
    expect(parser.parse(...columns(sentence)).filter(a => a.head === -1)).toHaveLength(1)
  })
})
