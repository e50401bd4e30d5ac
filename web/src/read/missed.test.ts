import { describe, expect, it } from 'vitest'
import { sampleReading } from '../../../src/ledger/samples.cases.ts'
import type { Span } from '../../../src/report/span.ts'
import { NotInText } from './correction.ts'
import { draftOf } from './draft.ts'
import { blankRecord, newRecordOf } from './missed.ts'

const reading = sampleReading()
const { text } = reading.report
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

describe('a record that was missed', () => {
  it('rests on the sentence of its words, and on whoever speaks there', () => {
    const figure = blankRecord('figure', at('12 miners'), reading)
    expect(text.slice(...figure.evidence[0]!)).toBe('Police in Velm said at least 12 miners were killed on 3 March.')
    const statement = reading.records.find(r => r.kind === 'statement')!
    expect(figure.chain).toMatchObject([{ actor: 'a1', via: 'speech', statement: statement.id }])
    expect(figure).toMatchObject({ quantity: { low: 12, point: 12, high: 12 } })
    expect(blankRecord('event', at('the grain silo'), reading).chain).toEqual([])
  })

  it('is sent as it was typed, in the sentence where its words stand', () => {
    const blank = blankRecord('event', null, reading)
    const draft = draftOf(blank, reading)
    const parts = { ...draft.parts, trigger: [{ words: 'shelled', name: null }] }
    const { record, names } = newRecordOf(blank, { ...draft, parts }, reading, {})
    expect(record).toMatchObject({ kind: 'event', trigger: at('shelled'), type: 'ASSAULT' })
    expect(text.slice(...record.evidence[0]!)).toMatch(/^The Lake Front shelled/)
    expect(record).not.toHaveProperty('id')
    expect(names).toBeNull()
  })

  it('is none without words', () => {
    for (const kind of ['statement', 'figure', 'event'] as const) {
      const blank = blankRecord(kind, null, reading)
      expect(() => newRecordOf(blank, draftOf(blank, reading), reading, {})).toThrow(NotInText)
    }
  })
})
