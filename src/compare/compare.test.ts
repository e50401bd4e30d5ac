import { describe, expect, it } from 'vitest'
import { compareReadings } from './compare.ts'
import type { EventMember, FigureMatter, FigureMember } from './comparison.ts'
import { applyDecisions, type Decision } from './decisions.ts'
import { readingOf, sinking } from './readings.cases.ts'
import { rollUp, rollUpNamed, rollUpRules } from './rollup.ts'

const comparison = compareReadings(sinking)
const killed = comparison.matters.find(
  (m): m is FigureMatter => m.kind === 'figure' && m.members[0]!.figure.role === 'killed',
)!
const wordsOf = ({ members }: FigureMatter): string[] => members.map(m => `${m.report}: ${m.words}`)
const relation = (a: string, b: string): string | undefined =>
  killed.relations.find(r => killed.members[r.a]!.report === a && killed.members[r.b]!.report === b)?.relation

describe('compareReadings', () => {
  it('puts together what answers one question, and leaves out what does not', () => {
    expect(wordsOf(killed)).toEqual([
      'wire: At least six people',
      'copy: At least six people',
      'later: nine',
      'ministry: Five people',
      'ministry: the nine',
    ])
  })

  it('says where in the sentence the words stand that count, though they stand there twice', () => {
    const members = comparison.matters.flatMap((m): readonly (FigureMember | EventMember)[] => m.members)
    expect(members.every(m => m.within && m.sentence.slice(...m.within) === m.words)).toBe(true)
    const text = 'Tram 17 left its rails in Orun, and the  crash killed 17, a fireman said.'
    const [toll] = compareReadings([readingOf('tram', '2031-05-06', text)]).matters.map(m => m.members[0]!)
    expect(toll!.sentence.slice(0, toll!.within![0])).toBe('Tram 17 left its rails in Orun, and the crash killed ')
  })

  it('counts reports and origins', () => {
    expect([killed.reports, killed.origins]).toEqual([4, 3])
    expect([comparison.reports.length, comparison.origins]).toEqual([5, 4])
  })

  it('tells copies, updates and contradictions apart, each with its reason', () => {
    expect(relation('wire', 'copy')).toBe('copies')
    expect(relation('wire', 'later')).toBe('updates')
    expect(relation('later', 'ministry')).toBe('contradicts')
    expect(killed.relations.every(r => r.reason !== '' && r.a < r.b)).toBe(true)
  })

  it('gives the same whatever the order of the readings, and for readings given twice', () => {
    expect(compareReadings([...sinking].reverse())).toEqual(comparison)
    expect(compareReadings([...sinking, ...sinking])).toEqual(comparison)
  })

  it('is frozen, and leaves its input as it was', () => {
    expect(Object.isFrozen(comparison.matters[0]!.members)).toBe(true)
    expect(JSON.stringify(compareReadings(JSON.parse(JSON.stringify(sinking))))).toBe(JSON.stringify(comparison))
  })

  it('names every record once', () => {
    const members = comparison.matters.flatMap(m => m.members.map(x => x.record))
    const records = sinking.flatMap(r => r.records).filter(r => r.kind !== 'statement')
    expect([...members].sort()).toEqual(records.map(r => r.id).sort())
  })

  it('compares nothing where there is nothing', () => {
    expect(compareReadings([])).toEqual({ reports: [], origins: 0, copied: [], matters: [] })
    expect(compareReadings(sinking.slice(0, 1)).matters.every(m => m.reports === 1)).toBe(true)
  })
})

describe('rollUp', () => {
  const by = (name: string) => rollUp(killed, rollUpNamed(name)!)

  it('takes the last word of each origin and says what it left out, and why', () => {
    const { inputs, excluded } = by('range')
    expect(inputs.map(i => i.report)).toEqual(['copy', 'later', 'ministry'])
    expect(excluded.map(e => e.reason)).toEqual([
      'is named only beside another number',
      'is said again later by Northwire',
    ])
  })

  it.each([
    ['conservative', { low: 5, best: 5, high: null }],
    ['low-best-high', { low: 5, best: 6, high: 9 }],
    ['range', { low: 5, best: null, high: 9 }],
    ['latest', { low: 5, best: 5, high: 5 }],
    ['majority', { low: null, best: null, high: null }],
  ])('%s', (name, value) => expect(by(name)).toMatchObject(value))

  it('gives no number where nothing fits', () => {
    const none: FigureMatter = { ...killed, members: killed.members.map(m => ({ ...m, contrasted: true })) }
    for (const rule of rollUpRules)
      expect(rollUp(none, rule)).toMatchObject({ low: null, best: null, high: null, inputs: [] })
  })
})

describe('applyDecisions', () => {
  const by = { by: 'Ada', at: '2031-06-01T10:00:00Z', reason: 'read again' }
  const record = (report: string): string => killed.members.find(m => m.report === report)!.record
  const other = comparison.matters.find(m => m.members.some(x => x.report === 'other' && x.words === 'Five people'))!
  const matterOf = (id: string, decisions: readonly Decision[]): FigureMatter =>
    applyDecisions(comparison, decisions).matters.find((m): m is FigureMatter => m.members.some(x => x.record === id))!

  const split: Decision = { id: 'd1', action: 'split', records: [record('ministry')], ...by }
  const merge: Decision = { id: 'd2', action: 'merge', records: [record('wire'), other.members[0]!.record], ...by }
  const overrule: Decision = {
    id: 'd3',
    action: 'overrule',
    records: [record('later'), record('ministry')],
    relation: 'differs-in-scope',
    ...by,
  }

  it('splits', () => {
    expect(wordsOf(matterOf(record('ministry'), [split]))).toEqual(['ministry: Five people'])
    expect(matterOf(record('wire'), [split]).members).toHaveLength(4)
  })

  it('merges, with the members in the order of their reports', () => {
    const merged = matterOf(record('wire'), [merge])
    expect(wordsOf(merged)).toContain('other: Five people')
    expect(merged.members.map(m => m.at)).toEqual(merged.members.map(m => m.at).sort())
    expect(merged.decisions).toEqual(['d2'])
  })

  it('overrules how two records stand to each other, and keeps who did', () => {
    const { members, relations } = matterOf(record('wire'), [overrule])
    const decided = relations.find(r => r.by)!
    expect([members[decided.a]!.report, members[decided.b]!.report, decided.relation]).toEqual([
      'later',
      'ministry',
      'differs-in-scope',
    ])
  })

  it('keeps what was overruled when groups change after it', () => {
    expect(matterOf(record('wire'), [overrule, merge]).relations.filter(r => r.by)).toHaveLength(1)
  })

  it('gives the comparison back as it was when everything is undone', () => {
    const undo = [split, merge, overrule].map(
      ({ id }, i): Decision => ({ id: `u${i}`, action: 'undo', decision: id, ...by }),
    )
    expect(applyDecisions(comparison, [split, merge, overrule, ...undo])).toEqual(comparison)
  })

  it('passes over records that are not there', () => {
    expect(applyDecisions(comparison, [{ ...split, records: ['f-none'] }])).toEqual(comparison)
    expect(applyDecisions(comparison, [{ ...merge, records: ['f-none', 'f-no'] }])).toEqual(comparison)
  })
})
