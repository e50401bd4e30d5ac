import { beforeAll, describe, expect, it } from 'vitest'
import { annotateReport, type Engine } from '../analyse.ts'
import { loadEngine } from '../engine/engine.ts'
import { draftsOf } from '../extract/extract.ts'
import { fromJsonLine } from '../read/json-line.ts'
import { joinReaders } from './agree.ts'
import { groundAnswer } from './ground.ts'

let engine: Engine
beforeAll(() => {
  engine = loadEngine()
})

const model = { readers: ['model'] as const, model: 'test/m', prompt: '1' }

/** Who read each record of a text, where a model answers so: `engine+model`, with what is disputed. */
async function readers(text: string, answer: unknown): Promise<string[]> {
  const { document } = annotateReport(await fromJsonLine(JSON.stringify({ id: 'x', date: '2025-06-20', text })), engine)
  const { pack, codebook } = engine
  const found = groundAnswer({ document, pack, codebook, shown: [0, document.sentences.length], read: model }, answer)
  const own = draftsOf({ document, pack, codebook })
  const { statements, figures, events } = joinReaders(document, own, found, model)
  return [...statements, ...figures, ...events].map(({ rule, read }) => {
    const kind = rule.includes('frame')
      ? 'event'
      : rule.startsWith('figure')
        ? 'figure'
        : rule === 'model'
          ? ''
          : 'statement'
    return `${kind} ${read!.readers!.join('+')}${read!.dispute ? `: ${read!.dispute}` : ''}`.trim()
  })
}

const statement = (source: string | null, cue: string | null, content: string) => ({
  statements: [{ sentence: 0, source, cue, content: [content], act: 'say' }],
})
const event = (trigger: string, more: object = {}) => ({ events: [{ sentence: 0, trigger, type: 'ASSAULT', ...more }] })

describe('statements', () => {
  const text = 'Ila Brandt leads the guards. She said that the mill was closed.'

  it.each([
    ['agree by their words', statement('She', 'said', 'the mill was closed'), 'statement engine+model'],
    ['agree by whom they mean', statement('Ila Brandt', 'said', 'the mill was closed'), 'statement engine+model'],
    ['agree without a cue', statement('She', null, 'the mill was closed'), 'statement engine+model'],
    [
      'differ in the source',
      statement('the guards', 'said', 'the mill was closed'),
      'statement engine+model: the model has “the guards” as source',
    ],
    [
      'differ in having one',
      statement(null, 'said', 'the mill was closed'),
      'statement engine+model: the model has no source',
    ],
    [
      'differ in what is said',
      statement('She', 'said', 'closed'),
      'statement engine+model: the model has “closed” as what is said',
    ],
  ])('%s', async (_, answer, expected) => {
    expect(await readers(text, answer)).toContain(expected)
  })

  it('of which the model has none are the engine’s, and others the model’s', async () => {
    expect(await readers(text, statement('Ila Brandt', null, 'leads the guards'))).toEqual(
      expect.arrayContaining(['model', 'statement engine']),
    )
  })
})

describe('events', () => {
  const text = 'Guards stormed the mill.'

  it.each([
    ['agree', event('stormed', { actors: ['Guards'], recipients: ['the mill'] }), 'event engine+model'],
    ['agree where the model leaves something open', event('stormed', {}), 'event engine+model'],
    ['differ in the type', event('stormed', { type: 'COERCE' }), 'event engine+model: the model has the type COERCE'],
    [
      'differ in the doer',
      event('stormed', { actors: ['the mill'] }),
      'event engine+model: the model has “the mill” as doer',
    ],
  ])('%s', async (_, answer, expected) => {
    expect(await readers(text, answer)).toContain(expected)
  })
})

describe('figures', () => {
  it('agree in the role or differ in it, and the surer reading of a number stays', async () => {
    const text = 'At least five weavers were hurt.'
    const figure = (role: string) => ({ figures: [{ sentence: 0, words: 'five weavers', role }] })
    expect(await readers(text, figure('injured'))).toContain('figure engine+model')
    expect(await readers(text, figure('killed'))).toContain('figure engine+model: the model has the role killed')
    expect(await readers(text, {})).toContain('figure engine')
  })
})
