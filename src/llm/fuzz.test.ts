import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Annotated, annotateReport, type Engine, readingOf } from '../analyse.ts'
import { loadEngine } from '../engine/engine.ts'
import { fromJsonLine } from '../read/json-line.ts'
import { figureRoles } from '../record/figure.ts'
import { readingSchema } from '../record/reading.ts'
import { acts } from '../record/statement.ts'
import { type Grounded, groundAnswer } from './ground.ts'
import { parseAnswer } from './parse-answer.ts'

const text =
  'At least five weavers were hurt when guards stormed the Orrin mill on Monday, the Vale Council said. ' +
  '“We fired at nobody,” said Ila Brandt, who leads the guards. A woman, 30, was killed.\n\n' +
  'About 1,500 people (some of them children) fled in 12 boats; $2 million and 45km of wire are gone.'

let engine: Engine
let annotated: Annotated
beforeAll(async () => {
  engine = loadEngine()
  annotated = annotateReport(await fromJsonLine(JSON.stringify({ id: 'f', date: '2025-06-20', text })), engine)
})

function ground(answer: unknown): Grounded {
  const { document } = annotated
  const { pack, codebook } = engine
  return groundAnswer(
    { document, pack, codebook, shown: [0, document.sentences.length], read: { readers: ['model'] } },
    answer,
  )
}

const all = text.split(' ')

/** A stretch of the text: mostly of whole words, sometimes cut anywhere. */
const stretch = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.nat(all.length - 1), fc.integer({ min: 1, max: 6 }))
      .map(([at, n]) => all.slice(at, at + n).join(' ')),
  },
  { weight: 1, arbitrary: fc.tuple(fc.nat(text.length), fc.nat(60)).map(([at, n]) => text.slice(at, at + n)) },
)
const orNull = fc.option(stretch)
const sentence = fc.oneof(fc.integer({ min: -2, max: 9 }), fc.anything())
const few = fc.array(stretch, { maxLength: 3 })

const answer = fc.record({
  statements: fc.array(
    fc.record({
      sentence,
      source: orNull,
      cue: orNull,
      content: few,
      act: fc.constantFrom(...acts),
      addressee: orNull,
      medium: orNull,
    }),
    { maxLength: 8 },
  ),
  figures: fc.array(
    fc.record({ sentence, words: stretch, what: orNull, role: fc.constantFrom(...figureRoles), population: orNull }),
    { maxLength: 8 },
  ),
  events: fc.array(
    fc.record({
      sentence,
      trigger: stretch,
      type: fc.constantFrom('ASSAULT', 'AID', 'CONSULT'),
      mode: fc.constant(null),
      actors: few,
      recipients: few,
      instrument: orNull,
    }),
    { maxLength: 8 },
  ),
})

describe('whatever a model answers', () => {
  it('anything at all is taken, and nothing comes of what is none', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (whole, list) => {
        ground(whole)
        const { events, figures, statements } = ground({
          events: list,
          figures: [list],
          statements: [{ content: list }],
        })
        expect([...events, ...figures, ...statements]).toEqual([])
      }),
      { numRuns: 500, seed: 7 },
    )
  })

  it('any words can be parsed or not, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(400), (json, cut) => {
        parseAnswer(json.slice(0, cut))
        parseAnswer(`{"events":[${json},${json.slice(0, cut)}`)
      }),
      { numRuns: 500, seed: 7 },
    )
  })

  it('stretches of the text cut anywhere become whole records or are counted', () => {
    let made = 0
    fc.assert(
      fc.property(answer, given => {
        const grounded = ground(given)
        const { records, notices, ...rest } = readingOf(annotated, engine, grounded)
        readingSchema.parse({ ...rest, notices, records })
        const found = grounded.statements.length + grounded.figures.length + grounded.events.length
        expect(records).toHaveLength(found)
        expect(new Set(records.map(r => r.id)).size).toBe(found)
        expect(notices.filter(n => n.code === 'record-refused')).toEqual([])
        made += found
      }),
      { numRuns: 400, seed: 7 },
    )
    expect(made).toBeGreaterThan(200)
  })

  it('words that stand everywhere cost no time', async () => {
    const report = await fromJsonLine(JSON.stringify({ id: 'a', text: `${'a '.repeat(3000)}.` }))
    const crowded = annotateReport({ ...report, language: 'en' }, engine)
    const { document } = crowded
    const event = {
      sentence: 0,
      trigger: 'a',
      type: 'ASSAULT',
      mode: null,
      actors: ['a', 'a'],
      recipients: ['a'],
      instrument: null,
    }
    const started = performance.now()
    groundAnswer(
      { document, pack: engine.pack, codebook: engine.codebook, shown: [0, document.sentences.length], read: {} },
      { events: Array.from({ length: 400 }, () => event) },
    )
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
