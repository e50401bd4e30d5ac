import { describe, expect, it } from 'vitest'
import { EvidenceError, makeRecord, recordId } from './make.ts'
import type { Statement } from './statement.ts'

const text = 'The mayor of Orun said that the bridge was closed.'

const statement = (over: Partial<Omit<Statement, 'id'>> = {}): Omit<Statement, 'id'> => ({
  kind: 'statement',
  evidence: [[0, 50]],
  chain: [],
  status: 'asserted',
  certainty: 'certain',
  when: null,
  where: null,
  confidence: 0.9,
  why: { rule: 'clause', version: 'test' },
  source: { span: [0, 17], actor: null },
  cue: [[18, 22]],
  content: [[28, 49]],
  form: 'indirect',
  act: 'say',
  addressee: null,
  medium: null,
  anonymity: null,
  answers: null,
  ...over,
})

describe('makeRecord', () => {
  it('gives a record its id and freezes it', () => {
    const made = makeRecord('r1', text, statement())
    expect(made.id).toMatch(/^s-[0-9a-f]{12}$/)
    expect(Object.isFrozen(made)).toBe(true)
  })

  it('gives the same id for the same report, rule and spans, whatever the chain', () => {
    const link = { source: [0, 17] as const, actor: null, cue: null, via: 'speech' as const, statement: null }
    expect(makeRecord('r1', text, statement({ chain: [link] })).id).toBe(makeRecord('r1', text, statement()).id)
    expect(makeRecord('r2', text, statement()).id).not.toBe(makeRecord('r1', text, statement()).id)
  })

  it('gives the id that was foretold from the key', () => {
    const spans = [[28, 49] as const, [18, 22] as const]
    expect(makeRecord('r1', text, statement()).id).toBe(
      recordId('r1', { kind: 'statement', rule: 'clause', type: '', spans }),
    )
  })

  it.each([
    ['outside the text', statement({ content: [[28, 51]] })],
    ['with blanks at its edge', statement({ content: [[27, 49]] })],
    ['empty', statement({ cue: [[18, 18]] })],
    ['of the source outside the text', statement({ source: { span: [40, 90], actor: null } })],
    ['missing', statement({ content: [] })],
    ['without evidence', statement({ evidence: [] })],
  ])('refuses a span %s', (_, record) => {
    expect(() => makeRecord('r1', text, record)).toThrow(EvidenceError)
  })
})
