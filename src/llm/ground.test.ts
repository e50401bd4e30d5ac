import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { annotateReport, type Engine, readingOf } from '../analyse.ts'
import { loadEngine } from '../engine/engine.ts'
import { readSource } from '../read/read.ts'
import { spansOf } from '../record/make.ts'
import type { Report } from '../report/report.ts'
import { overlaps } from '../report/span.ts'
import { type Planted, randomFrom, spoilt, type Told, toldIn, varied } from './answers.cases.ts'
import { sumDropped } from './dropped.ts'
import { type Grounded, groundAnswer } from './ground.ts'

const folder = new URL('../../examples/reports/', import.meta.url)
const read = { readers: ['model'] as const, model: 'test/none', prompt: '0' }

let engine: Engine
let reports: Report[]
let told: Told[]

beforeAll(async () => {
  engine = loadEngine()
  const names = readdirSync(folder).filter(name => /\.(txt|html)$/.test(name))
  reports = await Promise.all(names.map(n => readSource(fileURLToPath(new URL(n, folder)), { date: '2025-06-20' })))
  told = reports.map(report => toldIn(report, engine))
})

const ground = ({ document }: Told, answer: unknown): Grounded =>
  groundAnswer(
    { document, pack: engine.pack, codebook: engine.codebook, shown: [0, document.sentences.length], read },
    answer,
  )

const answerOf = (things: readonly Planted[]) => ({
  statements: things.filter(t => t.kind === 'statement').map(t => t.item),
  figures: things.filter(t => t.kind === 'figure').map(t => t.item),
  events: things.filter(t => t.kind === 'event').map(t => t.item),
})

const draftsIn = ({ statements, figures, events }: Grounded) => [
  ...statements.map(d => ({ kind: 'statement', at: d.content[0]! })),
  ...figures.map(d => ({ kind: 'figure', at: d.span })),
  ...events.map(d => ({ kind: 'event', at: d.trigger })),
]

describe('an answer is held against the text', () => {
  it('1,000 answers with planted faults: nothing ungrounded is kept, nothing grounded is lost', () => {
    const random = randomFrom(20260101)
    const seen: Record<string, number> = {}
    for (let i = 0; i < 1000; i++) {
      const at = Math.floor(random() * told.length)
      const [one, other] = [told[at]!, told[(at + 1 + Math.floor(random() * (told.length - 1))) % told.length]!]
      const things = one.things
        .filter(() => random() < 0.5)
        .map(thing => {
          const chance = random()
          if (chance < 0.35) return spoilt(thing, one, other, random) ?? thing
          return chance < 0.7 ? varied(thing, one, random) : thing
        })
      const grounded = ground(one, answerOf(things))
      const drafts = draftsIn(grounded)
      const kept = things.filter(t => t.at !== null)
      const faults = things.filter(t => t.at === null)
      for (const { fault } of faults) seen[fault!] = (seen[fault!] ?? 0) + 1
      const lost = kept.filter(t => !drafts.some(d => d.kind === t.kind && overlaps(d.at, t.at!)))
      expect(lost, `answer ${i}`).toEqual([])
      expect([i, drafts.length]).toEqual([i, kept.length])
      expect(Object.values(grounded.dropped).reduce((a, b) => a + b, 0)).toBe(faults.length)
    }
    expect(Object.keys(seen).sort()).toEqual(['altered', 'choice', 'foreign', 'invented', 'shape', 'shifted', 'thing'])
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(200)
  })

  it('what the engine finds is the same record when a model says it', () => {
    for (const [i, one] of told.entries()) {
      const annotated = annotateReport(reports[i]!, engine)
      const own = readingOf(annotated, engine).records.filter(r => r.kind === 'figure')
      const { records } = readingOf(annotated, engine, ground(one, answerOf(one.things)))
      for (const record of records)
        for (const span of spansOf(record)) expect(reports[i]!.text.slice(...span)).toBeTruthy()
      for (const { id: _, why: __, confidence: ___, chain: ____, revision: _____, ...figure } of own) {
        const same = records.find(r => r.kind === 'figure' && overlaps(r.span, figure.span))
        expect(same).toMatchObject({
          span: figure.span,
          quantity: figure.quantity,
          when: figure.when,
          where: figure.where,
        })
      }
    }
  })

  it('counts what was lost, by reason', () => {
    expect(sumDropped([{ malformed: 2 }, { malformed: 1, apart: 3 }, {}])).toEqual({ malformed: 3, apart: 3 })
    expect(ground(told[0]!, 'I cannot help with that.').dropped).toEqual({})
    expect(ground(told[0]!, { figures: { words: 'x' } }).dropped).toEqual({ malformed: 1 })
  })
})
