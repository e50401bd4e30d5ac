import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyse, type Engine, loadEngine, type Reading, type Report, readingSchema, readSource } from '../src/index.ts'
import { anchorOf, spansOf } from '../src/record/make.ts'

const folder = new URL('../examples/reports/', import.meta.url)
const names = readdirSync(folder).filter(name => !name.endsWith('.md'))
const path = (name: string): string => fileURLToPath(new URL(name, folder))

let engine: Engine
let reports: Report[]
let readings: Reading[]

beforeAll(async () => {
  engine = loadEngine()
  reports = await Promise.all(names.map(name => readSource(path(name), { date: '2025-06-20' })))
  readings = reports.map(report => analyse(report, engine).reading)
})

const textReport = (text: string, date?: string): Promise<Report> =>
  readSource(new TextEncoder().encode(text), date ? { date } : {})

describe('every record carries evidence', () => {
  it('finds records of each kind in the samples', () => {
    const kinds = readings.flatMap(r => r.records.map(record => record.kind))
    for (const kind of ['statement', 'figure', 'event'])
      expect(kinds.filter(k => k === kind).length).toBeGreaterThan(20)
  })

  it('and every span is a slice of the text, without blanks at its edges', () => {
    for (const { report, records, actors, places, times } of readings) {
      const spans = [
        ...records.flatMap(spansOf),
        ...actors.flatMap(a => a.mentions),
        ...places.flatMap(p => p.mentions),
        ...times.map(t => t.span),
      ]
      for (const [start, end] of spans) {
        const words = report.text.slice(start, end)
        expect(words.length).toBe(end - start)
        expect(words.trim()).toBe(words)
        expect(words).not.toBe('')
      }
    }
  })

  it('keeps the contract of schema/onrecord-1.json', () => {
    for (const reading of readings) readingSchema.parse(reading)
  })

  it('lists records in text order with ids of their own', () => {
    for (const { records } of readings) {
      expect(new Set(records.map(r => r.id)).size).toBe(records.length)
      const starts = records.map(r => anchorOf(r)[0])
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    }
  })

  it('names actors, places, times and statements that are there', () => {
    for (const { records, actors, places, times } of readings) {
      const ids = new Set([...actors.map(a => a.id), ...places.map(p => p.id), ...records.map(r => r.id)])
      for (const record of records) {
        const named = [record.where, ...record.chain.flatMap(link => [link.actor, link.statement])]
        expect(named.filter(id => id !== null && !ids.has(id))).toEqual([])
        if (record.when !== null) expect(times[record.when]).toBeDefined()
      }
    }
  })
})

describe('the text never changes', () => {
  it('keeps plain text as it was given, boilerplate included', () => {
    for (const [i, name] of names.entries())
      if (name.endsWith('.txt')) expect(reports[i]!.text).toBe(readFileSync(path(name), 'utf8'))
  })
})

describe('reading is a pure function', () => {
  it('gives the same bytes again, in another order, and from another engine', () => {
    const again = loadEngine()
    const backwards = reports
      .map((report, i) => [report, i] as const)
      .reverse()
      .map(([report, i]) => [JSON.stringify(analyse(report, again).reading), i] as const)
    for (const [json, i] of backwards) expect(json).toBe(JSON.stringify(readings[i]))
  })
})

describe('a record says what made it', () => {
  it('names rule, version and what the rule saw', () => {
    for (const { why } of readings.flatMap(r => r.records)) {
      expect(why.rule).toMatch(/^[a-z0-9-]+$/)
      expect(why.version).toBe(engine.version)
    }
  })

  it('gives its confidence', () => {
    for (const { confidence } of readings.flatMap(r => r.records)) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })
})

describe('what cannot be resolved stays unresolved', () => {
  const story = 'Last month the council of Vell said that 12 miners were killed near Quxibar last year.'

  it('without a date: the reason instead of a guess, and nothing else lost', async () => {
    const without = analyse(await textReport(story), engine).reading
    const dated = analyse(await textReport(story, '2015-02-20'), engine).reading
    expect(without.times.map(t => [t.value, t.basis])).toEqual([
      [null, 'unresolved'],
      [null, 'unresolved'],
    ])
    for (const time of without.times) expect(time.reason).not.toBe('')
    expect(dated.times.map(t => t.value)).toEqual(['2015-01', '2014'])
    expect(without.records.map(r => [r.kind, anchorOf(r)])).toEqual(dated.records.map(r => [r.kind, anchorOf(r)]))
    expect(without.notices.map(n => n.code)).toContain('no-publication-date')
  })

  it('one place that cannot be found takes no other with it', async () => {
    const reading = analyse(
      await textReport('Two bombs exploded in Quxibar and in Paris, France, on Monday.'),
      engine,
    ).reading
    const paris = reading.places.find(p => p.name === 'Paris')
    expect(paris?.country).toBe('FR')
    for (const place of reading.places) if (place.geonameId === null) expect(place.reason).not.toBe('')
  })
})

describe('hostile input', () => {
  it('whatever the text, reading ends with records that are in it', async () => {
    const words = fc.constantFrom(
      'said',
      '“',
      '”',
      '"',
      "'",
      'killed',
      'at least',
      '12',
      'Gen.',
      '(',
      ')',
      ',',
      '.',
      '\n\n',
      'He',
      'who',
      'the',
      'army',
      '—',
      '…',
      '[',
      'according to',
      ' ',
      '\u202e',
      '😀',
      'م',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 60 }), async pieces => {
        const text = `The army. ${pieces.join(' ')}`
        const { records, report, notices } = analyse(await textReport(text), engine).reading
        expect(notices.map(n => n.code)).not.toContain('record-refused')
        for (const span of records.flatMap(spansOf)) expect(span[1]).toBeLessThanOrEqual(report.text.length)
      }),
      { numRuns: 150 },
    )
  })
})
