import { describe, expect, it } from 'vitest'
import { eventTypes } from '../record/event.ts'
import { problemsOf } from './check.ts'
import { codebookId } from './codebook.ts'
import { loadCodebook } from './load.ts'
import { cases } from './plover/en/cases.ts'
import { plover } from './plover/plover.ts'

describe('the PLOVER codebook', () => {
  it('is consistent', () => {
    expect(problemsOf(plover)).toEqual([])
    expect(codebookId(plover)).toBe('plover@2021')
  })

  it('has the sixteen types, each with frames for verbs and nouns', () => {
    const english = plover.languages.en!
    expect(plover.types.map(t => t.name)).toEqual(eventTypes)
    for (const { name } of plover.types) {
      expect(
        english.verbs.some(f => f.type === name),
        name,
      ).toBe(true)
      expect(
        english.nouns.some(f => f.type === name),
        name,
      ).toBe(true)
    }
  })

  it('has a case for every type, and near misses', () => {
    const types = new Set(cases.flatMap(c => ('type' in c ? [c.type] : [])))
    expect([...types].sort()).toEqual([...eventTypes].sort())
    expect(cases.filter(c => 'nothing' in c).length).toBeGreaterThan(20)
  })

  it('loads from JSON as it is', () => {
    expect(loadCodebook(JSON.parse(JSON.stringify(plover)))).toEqual(plover)
  })
})

describe('a codebook with mistakes', () => {
  const english = plover.languages.en!
  const withVerb = (frame: object) => ({
    ...plover,
    languages: { en: { ...english, verbs: [{ type: 'ASSAULT', verbs: 'zap', ...frame }] } },
  })

  it('names a type that is not there', () => {
    expect(problemsOf(withVerb({ type: 'ZAP' }))).toEqual(['en ZAP “zap”: no type ZAP'])
  })

  it('names modes, contexts and classes that are not there', () => {
    const problems = problemsOf(withVerb({ mode: 'loud', contexts: 'space', object: '@robot' }))
    expect(problems.map(p => p.split(': ')[1])).toEqual([
      'ASSAULT has no mode loud',
      'no context space',
      'no class @robot',
    ])
  })

  it('is refused with every problem', () => {
    expect(() => loadCodebook(withVerb({ type: 'ZAP', mode: 3 }))).toThrow(/1 problem.*mode/)
    expect(() => loadCodebook({})).toThrow(/name/)
  })
})
