import { beforeAll, describe, expect, it } from 'vitest'
import { annotateReport, type Engine } from '../analyse.ts'
import { loadEngine } from '../engine/engine.ts'
import { fromJsonLine } from '../read/json-line.ts'
import { type Grounded, groundAnswer } from './ground.ts'

let engine: Engine
beforeAll(() => {
  engine = loadEngine()
})

async function ground(
  text: string,
  answer: unknown,
): Promise<Grounded & { at(span: readonly [number, number]): string }> {
  const report = await fromJsonLine(JSON.stringify({ id: 'p', date: '2025-06-20', text }))
  const { document } = annotateReport(report, engine)
  const { pack, codebook } = engine
  const read = { readers: ['model'] as const, model: 'test/m', prompt: '0' }
  const grounded = groundAnswer({ document, pack, codebook, shown: [0, document.sentences.length], read }, answer)
  const sentence = (at: number): number => document.sentences.findLastIndex(s => s.span[0] <= at)
  return { ...grounded, at: ([start, end]) => `${sentence(start)} ${text.slice(start, end)}` }
}

const event = (sentence: number, trigger: string, more: object = {}) => ({
  events: [{ sentence, trigger, type: 'ASSAULT', mode: null, actors: [], recipients: [], instrument: null, ...more }],
})

const twice = 'Raiders attacked the mill. The town slept. Smugglers attacked the quay. Guards came.'

describe('repeated words', () => {
  it.each([
    ['stand in the sentence that is named', event(2, 'attacked'), ['2 attacked']],
    ['stand by their company where the number is wrong', event(3, 'attacked', { actors: ['Raiders'] }), ['0 attacked']],
    [
      'stand by their company where no number is given',
      { events: [{ trigger: 'attacked', type: 'ASSAULT', recipients: ['the quay'] }] },
      ['2 attacked'],
    ],
    [
      'told twice without right numbers stand in order',
      { events: [...event(7, 'attacked').events, ...event(8, 'attacked').events] },
      ['0 attacked', '2 attacked'],
    ],
    [
      'told with a wrong number leave the place to those with the right one',
      { events: [...event(3, 'attacked').events, ...event(2, 'attacked').events] },
      ['0 attacked', '2 attacked'],
    ],
    [
      'told twice of one sentence are one',
      { events: [...event(2, 'attacked').events, ...event(2, 'attacked').events] },
      ['2 attacked'],
    ],
  ])('%s', async (_, answer, places) => {
    const { events, at, dropped } = await ground(twice, answer)
    expect(events.map(e => at(e.trigger))).toEqual(places)
    expect(dropped).toEqual({})
  })

  it('of a source: those beside the words of saying, and not those inside of what is said', async () => {
    const text = 'Guards left. “Guards saw nothing,” guards said. Later guards ate.'
    const { statements, at } = await ground(text, {
      statements: [{ sentence: 1, source: 'guards', cue: 'said', content: ['Guards saw nothing'], act: 'say' }],
    })
    expect(at(statements[0]!.source!)).toBe('1 guards')
    expect(statements[0]!.source![0]).toBe(text.indexOf('guards'))
    expect(at(statements[0]!.content[0]!)).toBe('1 “Guards saw nothing,”')
  })
})

it('a thing with a wrong number takes no place from one with the right number', async () => {
  const answer = { events: [...event(3, 'attacked').events, ...event(2, 'attacked', { mode: 'firearms' }).events] }
  const { events, at } = await ground(twice, answer)
  expect(events.map(e => [at(e.trigger), e.mode])).toEqual([
    ['0 attacked', null],
    ['2 attacked', 'firearms'],
  ])
})

describe('what is dropped', () => {
  const far = `Raiders attacked the mill. ${'All was calm. '.repeat(9)}Divers rested.`
  it.each([
    ['apart', { statements: [{ sentence: 0, source: 'Divers', content: ['attacked the mill'], act: 'say' }] }],
    ['not-in-codebook', event(0, 'attacked', { type: 'RAID' })],
    ['not-in-codebook', event(0, 'attacked', { mode: 'curfew' })],
    ['not-in-text', event(0, 'bombed')],
    ['not-in-text', event(0, 'attacked', { actors: ['Pirates'] })],
    ['no-number', { figures: [{ sentence: 0, words: 'Raiders', role: 'combatants' }] }],
    ['no-number', { figures: [{ sentence: 0, words: 'Raiders', role: 'killed' }] }],
    ['malformed', { figures: [{ sentence: 0, words: 'Raiders', role: 'pirates' }] }],
    ['malformed', { statements: [{ sentence: 0, source: 'Raiders', content: [], act: 'say' }] }],
  ])('%s: %j', async (reason, answer) => {
    const { events, figures, statements, dropped } = await ground(far, answer)
    expect([...events, ...figures, ...statements]).toEqual([])
    expect(dropped).toEqual({ [reason]: 1 })
  })
})

describe('figures have the interval that the engine gives their words', () => {
  it.each([
    ['At least five weavers were hurt.', 'five weavers', 'At least five weavers', [5, null, null]],
    ['More than 100 weavers were hurt.', '100 weavers', 'More than 100 weavers', [101, null, null]],
    ['Between 30 and 40 weavers were hurt.', 'Between 30 and 40 weavers', 'Between 30 and 40 weavers', [30, null, 40]],
    ['A weaver was hurt.', 'A weaver', 'A weaver', [1, 1, 1]],
    ['Nobody was hurt, and 12 weavers fled.', '12', '12', [12, 12, 12]],
  ])('%s', async (text, words, span, [low, point, high]) => {
    const role = 'injured'
    const { figures, at } = await ground(text, { figures: [{ sentence: 0, words, role }] })
    expect(figures.map(f => at(f.span))).toEqual([`0 ${span}`])
    expect(figures[0]!.quantity).toMatchObject({ low, point, high })
  })
})

describe('figures of one number', () => {
  it.each([
    ['in order', ['12 weavers', '12']],
    ['told the other way round', ['12', '12 weavers']],
  ])('have a place each: %s', async (_, words) => {
    const text = '12 weavers were killed and 12 were hurt.'
    const { figures } = await ground(text, { figures: words.map(w => ({ sentence: 0, words: w, role: 'people' })) })
    expect(figures.map(f => f.span[0])).toEqual([0, text.lastIndexOf('12')])
  })
})

describe('statements', () => {
  const said = async (text: string, item: object) => {
    const { statements } = await ground(text, {
      statements: [{ sentence: 0, act: 'say', source: null, cue: null, ...item }],
    })
    const [found] = statements
    return { ...found!, words: found!.content.map(span => text.slice(...span)) }
  }

  it('run over paragraphs: a content for each', async () => {
    const text = '“They fled.\n\nNobody stayed,” the mayor said.'
    const content = ['They fled. Nobody stayed,']
    expect((await said(text, { source: 'the mayor', cue: 'said', content })).words).toHaveLength(2)
  })

  it('inside of a quotation are indirect', async () => {
    const text = '“The mayor told us that the mill was closed,” Ila Brandt said.'
    const inner = { source: 'The mayor', cue: 'told', content: ['the mill was closed'] }
    const outer = { source: 'Ila Brandt', cue: 'said', content: ['The mayor told us that the mill was closed,'] }
    expect((await said(text, inner)).form).toBe('indirect')
    expect(await said(text, outer)).toMatchObject({ words: ['“The mayor told us that the mill was closed,”'] })
    expect((await said(text, outer)).form).toBeUndefined()
  })

  it.each([
    ['The mayor condemned the raid that killed nine.', 'condemned', 'the raid that killed nine', 'accuse', false],
    ['The mayor called for an inquiry.', 'called for', 'an inquiry', 'request', false],
    ['The mayor accused guards of burning the mill.', 'accused', 'guards of burning the mill', 'accuse', true],
    ['The mayor reported explosions.', 'reported', 'explosions', 'say', true],
  ])('%s: vouches for what is told, not for what is judged', async (text, cue, content, act, vouches) => {
    expect(await said(text, { source: 'The mayor', cue, content: [content], act })).toMatchObject({ vouches })
  })
})
