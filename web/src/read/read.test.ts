import { describe, expect, it } from 'vitest'
import { sampleReading } from '../../../src/ledger/samples.cases.ts'
import { drawingOf } from './interval.tsx'
import { articleOf, recordAt } from './pieces.ts'
import { placed } from './placing.ts'

const quantity = (low: number | null, point: number | null, high: number | null) => ({
  low,
  point,
  high,
  approximate: false,
  words: '',
})

describe('the article', () => {
  const reading = sampleReading()
  const shown = {
    ...reading,
    report: { ...reading.report, blocks: [{ kind: 'paragraph', span: [0, reading.report.text.length] }] },
  } as typeof reading
  const { paragraphs, labels } = articleOf(shown)
  const pieces = paragraphs.flat().flatMap(p => p.pieces)

  it('holds the text, whole and once', () =>
    expect(pieces.map(p => shown.report.text.slice(...p.span)).join('')).toBe(shown.report.text))

  it('goes from the shortest record at a word to the longer ones, and round', () => {
    const { marks } = pieces.find(p => shown.report.text.slice(...p.span) === 'at least 12 miners')!
    const first = recordAt(marks, null)
    const second = recordAt(marks, first)
    expect([first, second, recordAt(marks, second)].map(id => labels.get(id!))).toEqual(['F1', 'S1', 'F1'])
    expect(recordAt([], null)).toBeNull()
  })
})

describe('notes', () => {
  it('stand beside their lines, or below the one before', () =>
    expect(placed([0, 10, 100, 100], [24, 24, 24, 24])).toEqual([0, 24, 100, 124]))
})

describe('an interval', () => {
  it('is drawn with its known ends and its best number', () => {
    expect(drawingOf(quantity(9, null, null))).toEqual({ from: 30, to: null, point: null })
    expect(drawingOf(quantity(null, null, 40))).toEqual({ from: null, to: 70, point: null })
    expect(drawingOf(quantity(30, 35, 40))).toEqual({ from: 20, to: 80, point: 50 })
  })
  it('is not drawn for one number', () => expect(drawingOf(quantity(12, 12, 12))).toBeNull())
})
