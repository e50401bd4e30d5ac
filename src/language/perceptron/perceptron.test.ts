import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OnrecordError } from '../../report/error.ts'
import { decodeModel, encodeModel } from './file.ts'
import { mix, mix2 } from './hash.ts'
import { packWeights } from './pack.ts'
import { packedScorer } from './packed.ts'
import { best } from './scorer.ts'
import { createTrainer, type Trainer } from './trainer.ts'
import { createWordTable, FLAGS, FORM, normaliseWord, wordShape } from './words.ts'

type Update = readonly [features: readonly number[], label: number, amount: number]

function trained(updates: readonly Update[], classes = 5): Trainer {
  const trainer = createTrainer(8, classes)
  for (const [features, label, amount] of updates) {
    trainer.update(Int32Array.from(features), features.length, label, amount)
    trainer.tick()
  }
  return trainer
}

const update = fc.tuple(
  fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 6 }),
  fc.integer({ min: 0, max: 4 }),
  fc.constantFrom(-1, 1),
)
const all = { rowCut: 0, cellCut: 0 }

describe('training', () => {
  test('learns a rule of two features', () => {
    const trainer = createTrainer(10, 3)
    const [features, scores] = [new Int32Array(2), new Float64Array(3)]
    const guess = (a: number, b: number): number => {
      features[0] = mix(1, a) & trainer.mask
      features[1] = mix2(2, a, b) & trainer.mask
      trainer.score(features, 2, scores)
      return best(scores, 3)
    }
    for (let round = 0; round < 10; round++)
      for (let a = 0; a < 4; a++)
        for (let b = 0; b < 4; b++) {
          const [gold, found] = [(a + b) % 3, guess(a, b)]
          if (found !== gold) {
            trainer.update(features, 2, gold, 1)
            trainer.update(features, 2, found, -1)
          }
          trainer.tick()
        }
    for (let a = 0; a < 4; a++) for (let b = 0; b < 4; b++) expect(guess(a, b)).toBe((a + b) % 3)
  })
})

describe('packing', () => {
  test.each([3, 4, 5])('keeps each weight within the step of its code, %i classes', classes => {
    fc.assert(
      fc.property(fc.array(update, { minLength: 1, maxLength: 40 }), updates => {
        const trainer = trained(
          updates.filter(([, label]) => label < classes),
          classes,
        )
        const packed = packWeights(trainer, all)
        const scorer = packedScorer(packed)
        const scores = new Float64Array(classes)
        let worst = 0
        for (let row = 0; row < 256; row++) {
          scorer.score(Int32Array.of(row), 1, scores)
          for (let c = 0; c < classes; c++) worst = Math.max(worst, Math.abs(scores[c]! - trainer.average(row, c)))
        }
        expect(worst).toBeLessThan(packed.scale / 100)
      }),
      { numRuns: 40 },
    )
  })

  test('drops what is under the cuts', () => {
    const trainer = trained([
      [[3], 1, 1],
      [[3], 2, 0.001],
      [[9], 2, 0.001],
    ])
    const packed = packWeights(trainer, { rowCut: 36, cellCut: 8 })
    expect([packed.counts, packed.labels]).toEqual([Uint8Array.of(1), Uint8Array.of(1)])
  })
})

describe('model files', () => {
  const model = { kind: 'toy', templates: 3, data: { words: ['naïve', 'Kyïv'] } }

  test('come back as they went', () => {
    fc.assert(
      fc.property(fc.array(update, { minLength: 1, maxLength: 40 }), updates => {
        const dense = trained([[[7], 2, 1]], 3)
        const tables = {
          a: packWeights(trained(updates), all),
          b: packWeights(dense, all),
          c: packWeights(trained([]), all),
        }
        expect(decodeModel(Buffer.from(encodeModel({ ...model, tables })), 'toy', 3)).toEqual({ ...model, tables })
      }),
    )
  })

  test('say what is wrong with them', () => {
    const bytes = encodeModel({ ...model, tables: { a: packWeights(trained([[[1, 2], 1, 1]]), all) } })
    const code = (change: (b: Uint8Array) => Uint8Array, kind = 'toy'): string => {
      try {
        decodeModel(change(bytes.slice()), kind, 3)
      } catch (error) {
        if (error instanceof OnrecordError) return error.code
        throw error
      }
      return 'none'
    }
    expect(code(b => b)).toBe('none')
    expect(code(b => b, 'other')).toBe('model-mismatch')
    expect(code(b => b.subarray(1))).toBe('model-damaged')
    expect(code(b => b.fill(9, 4, 5))).toBe('model-mismatch')
    expect(code(b => b.fill(33, 12, 20))).toBe('model-damaged')
    for (let length = 0; length < bytes.length; length++) expect(code(b => b.subarray(0, length))).toBe('model-damaged')
  })
})

describe('words', () => {
  test('typography and digits do not count', () => {
    expect(['“', '’s', '–', '2,300', 'T-72', 'Ełk'].map(normaliseWord)).toEqual([
      '"',
      "'s",
      '-',
      '0,000',
      'T-00',
      'Ełk',
    ])
    expect(['Mosul', 'T-72', 'al-Qadi'].map(wordShape)).toEqual(['Xxx', 'X-00', 'xx-Xxx'])
  })

  test('attributes stay the same when the table grows', () => {
    const words = createWordTable()
    const first = words.add('Mosul')
    const form = words.values()[first + FORM]
    for (let i = 0; i < 9000; i++) words.add(`w${i.toString(36)}`)
    expect(words.add('Mosul')).toBe(first)
    expect(words.values()[first + FORM]).toBe(form)
    expect(words.values()[words.add('NATO') + FLAGS]).toBe(3)
  })
})
