import { describe, expect, it } from 'vitest'
import { sampleReading } from '../../../src/ledger/samples.cases.ts'
import { correctionOf, NotInText } from './correction.ts'
import { draftOf, other } from './draft.ts'

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
  parts: { ...draft.parts, [name]: to.map((words, i) => ({ words, name: draft.parts[name]![i]?.name ?? null })) },
})
const known = (part: string, name: string) => (draft: ReturnType<typeof draftOf>) => ({
  ...draft,
  parts: { ...draft.parts, [part]: draft.parts[part]!.map((p, i) => (i === 0 ? { ...p, name } : p)) },
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

  it('says who is meant: somebody the report knows, or anybody else', () => {
    const source = (correction: object) => (correction as { source: { span: [number, number]; actor: string } }).source
    expect(source(changed('statement', known('source', 'The Lake Front'))).actor).toBe('a2')
    expect(source(changed('statement', known('source', ''))).actor).toBeNull()
    const named = changed('statement', known('source', 'Velm police department'))
    expect(named.names!.actors).toEqual([
      expect.objectContaining({ id: source(named).actor, name: 'Velm police department', kind: 'unknown' }),
    ])
  })

  it('brings a place and days that the report does not name, with the names of what stood corrected', () => {
    const place = { ...reading.places[0]!, id: 'geonames 9', name: 'Tarn', geonameId: 9, lat: 1, lon: 2 }
    const draft = draftOf(record('figure'), reading)
    const values = { ...draft.values, where: other, when: other, from: '2031-03-01', to: '2031-03-02' }
    const correction = correctionOf(record('figure'), { ...draft, values, place }, reading, { kept: ['chain'] })
    const { names, where, when } = correction
    expect(names!.places).toMatchObject([{ id: where, name: 'Tarn', geonameId: 9 }])
    expect(names!.times).toMatchObject([{ from: '2031-03-01', to: '2031-03-02', basis: 'inferred' }])
    expect(when).toBe(0)
    expect(names!.actors).toMatchObject([{ name: 'Police in Velm' }])
  })

  it('of a type takes its quadrant along, and has no mode of another type', () => {
    const draft = draftOf(record('event'), reading)
    const changedType = { ...draft, values: { ...draft.values, type: 'AID' } }
    expect(correctionOf(record('event'), changedType, reading, { quads: { AID: 'material-cooperation' } })).toEqual({
      type: 'AID',
      mode: null,
      quad: 'material-cooperation',
    })
  })
})
