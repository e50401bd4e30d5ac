import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mix } from '../perceptron/hash.ts'
import { packWeights } from '../perceptron/pack.ts'
import { createTrainer } from '../perceptron/trainer.ts'
import { createWordTable } from '../perceptron/words.ts'
import { sentenceCase, TAG_TEMPLATES } from './features.ts'
import { listedLookup, speech } from './listed.ts'
import { createTagger } from './tagger.ts'

function noisyTagger() {
  const trainer = createTrainer(10, 3)
  for (let i = 0; i < 1024; i++) trainer.update(Int32Array.of(i), 1, Math.abs(mix(5, i)) % 3, 1)
  return createTagger({
    kind: 'tag',
    templates: TAG_TEMPLATES,
    data: {
      labels: ['NOUN|NN', 'VERB|VBD', 'PUNCT|``'],
      single: { fell: 1, '"': 2 },
      classes: [[0, 1]],
      words: { march: 0 },
      listed: { words: '', speech: '' },
    },
    tables: { tags: packWeights(trainer, { rowCut: 0, cellCut: 0 }) },
  })
}

describe('tagger', () => {
  test('one pair a word, the same whatever it read in between', () => {
    const tagger = noisyTagger()
    const words = fc.array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 25 })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const first = tagger.tag(one)
        expect(first).toHaveLength(one.length)
        tagger.tag(other)
        expect(tagger.tag(one)).toEqual(first)
      }),
    )
  })

  test('words of one label need no weights; typographic marks count as plain ones', () => {
    expect(noisyTagger().tag(['fell', '“'])).toEqual([
      { upos: 'VERB', xpos: 'VBD' },
      { upos: 'PUNCT', xpos: '``' },
    ])
  })
})

describe('listedLookup', () => {
  const { noun, verb, adjective } = speech
  const found = listedLookup({ words: 'ferry hoarse tram', speech: '241' })

  test('tells how a word is listed, and how without its ending', () => {
    expect(found('tram')).toBe(noun)
    expect(found('ferry')).toBe(verb)
    expect(found('hoarse')).toBe(adjective)
    expect(['trams', 'ferries', 'ferried', 'ferrying', 'hoarser', 'hoarsest'].map(found)).toEqual([
      64, 128, 32, 256, 512, 1024,
    ])
  })

  test('knows nothing of words that are not listed', () => {
    expect(['trim', 's', 'ed', 'constructor', ''].map(found)).toEqual([0, 0, 0, 0, 0])
  })
})

describe('sentenceCase', () => {
  const table = createWordTable()
  const casing = (text: string): number => {
    const words = ['\u0002', '\u0002', ...text.split(' '), '\u0002', '\u0002'].map(w => table.add(w))
    return sentenceCase(table.values(), Int32Array.from(words))
  }

  test('tells headlines, capitals and no capitals from usual sentences', () => {
    expect(casing('The mayor of Dorvale resigned on Monday .')).toBe(0)
    expect(casing('MAYOR OF DORVALE RESIGNS')).toBe(1)
    expect(casing('Mayor of Dorvale Resigns After Vote')).toBe(2)
    expect(casing('the mayor resigned on monday .')).toBe(3)
  })
})
