import { describe, expect, it } from 'vitest'
import { sampleReading } from '../../../src/ledger/samples.cases.ts'
import { correctionOf, draftOf, NotInText } from './correction.ts'

const reading = sampleReading()
const record = (kind: string) => reading.records.find(r => r.kind === kind)!
const changed = (kind: string, change: (draft: ReturnType<typeof draftOf>) => ReturnType<typeof draftOf>) =>
  correctionOf(record(kind), change(draftOf(record(kind), reading)), reading)
const value = (name: string, to: string) => (draft: ReturnType<typeof draftOf>) => ({
  ...draft,
  values: { ...draft.values, [name]: to },
})
const words = (name: string, to: string[]) => (draft: ReturnType<typeof draftOf>) => ({
  ...draft,
  spans: { ...draft.spans, [name]: to },
})

describe('a correction', () => {
  it.each(['statement', 'figure', 'event'])('of an unchanged %s is empty', kind => {
    expect(changed(kind, draft => draft)).toEqual({})
  })

  it('holds the fields that were changed', () => {
    expect(changed('figure', value('role', 'injured'))).toEqual({ role: 'injured' })
    expect(changed('event', value('where', ''))).toEqual({ where: null })
  })

  it('makes an interval of what is known of a number', () => {
    const { quantity } = record('figure') as never as { quantity: { words: string; approximate: boolean } }
    expect(changed('figure', value('high', '14'))).toEqual({
      quantity: { low: 12, point: null, high: 14, approximate: quantity.approximate, words: quantity.words },
    })
    expect(changed('figure', value('high', '12'))).toMatchObject({ quantity: { low: 12, point: 12, high: 12 } })
  })

  it('finds words in the evidence, with the actor who is named there', () => {
    const { source } = changed('statement', words('source', ['Police in Velm said'])) as {
      source: { span: [number, number]; actor: string | null }
    }
    expect(reading.report.text.slice(...source.span)).toBe('Police in Velm said')
    expect(source.actor).toBe('a1')
  })

  it('is none with words that are not in the text', () => {
    expect(() => changed('statement', words('content', ['nobody said this']))).toThrow(NotInText)
  })
})
