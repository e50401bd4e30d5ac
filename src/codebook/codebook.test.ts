import { describe, expect, it } from 'vitest'
import { eventTypes } from '../record/event.ts'
import { codebookProblems } from './check.ts'
import { codebookId, codebookSchema } from './codebook.ts'
import { cases } from './plover/en/cases.ts'
import { plover } from './plover/plover.ts'
import { nearest } from './suggest.ts'

describe('the PLOVER codebook', () => {
  it('is consistent', () => {
    expect(codebookProblems(plover)).toEqual([])
    expect(codebookId(plover)).toBe('plover@2021')
    expect(codebookSchema.parse(plover)).toEqual(plover)
  })

  it('has the sixteen types, each with frames for verbs and nouns', () => {
    const english = plover.languages.en!
    expect(plover.types.map(t => t.name)).toEqual(eventTypes)
    for (const { name } of plover.types) {
      const told = (frames: readonly { type: string }[]): boolean => frames.some(f => f.type === name)
      expect(told(english.verbs) && told(english.nouns), name).toBe(true)
    }
  })

  it('says what each type, mode and context means, and which types need a recipient', () => {
    const meanings = plover.types.flatMap(t => [t.definition, ...Object.values(t.modes)])
    expect([...meanings, ...Object.values(plover.contexts)].filter(m => !/^[A-Z].+\.$/.test(m))).toEqual([])
    expect(plover.types.filter(t => t.requiresRecipient).map(t => t.name)).toEqual(['COOPERATE', 'AID', 'SANCTION'])
  })

  it('has a case for every type, and near misses', () => {
    const types = new Set(cases.flatMap(c => ('type' in c ? [c.type] : [])))
    expect([...types].sort()).toEqual([...eventTypes].sort())
    expect(cases.filter(c => 'nothing' in c).length).toBeGreaterThan(20)
  })
})

describe('a codebook with mistakes', () => {
  const english = plover.languages.en!
  const problems = (frame: object) =>
    codebookProblems({
      ...plover,
      languages: { en: { ...english, nouns: [], verbs: [{ type: 'ASSAULT', verbs: 'zap', ...frame }] } },
    })

  it('names what is not there, where, and what may be meant', () => {
    expect(problems({ type: 'ASAULT' })).toEqual([
      {
        path: ['en', 'verbs', 0, 'type'],
        message: 'no type is called “ASAULT”',
        advice: 'Do you mean ASSAULT?',
      },
    ])
    expect(problems({ mode: 'firearm', contexts: 'space', object: '@robot', actor: 'sujbect' })).toMatchObject([
      { path: ['en', 'verbs', 0, 'mode'], advice: 'Do you mean firearms?' },
      { path: ['en', 'verbs', 0, 'contexts'], message: 'no context is called “space”' },
      { path: ['en', 'verbs', 0, 'object'], message: 'no class is called “@robot”' },
      { path: ['en', 'verbs', 0, 'actor'], advice: 'Do you mean subject?' },
    ])
  })

  it('takes prepositions for slots', () => {
    expect(problems({ recipient: 'against towards with object' })).toEqual([])
  })
})

describe('nearest', () => {
  it.each([
    ['objct', 'object'],
    ['Objetc', 'object'],
    ['verb', 'verbs'],
    ['hat', null],
    ['banana', null],
  ])('%s → %s', (word, meant) => expect(nearest(word, ['object', 'verbs', 'actor'])).toBe(meant))
})
