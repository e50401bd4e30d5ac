import { describe, expect, it } from 'vitest'
import { en } from '../../language/en/index.ts'
import type { Block } from '../../report/report.ts'
import type { Span } from '../../report/span.ts'
import { annotated } from '../annotated.cases.ts'
import type { StatementDraft } from '../draft.ts'
import { modalityOf } from '../modality.ts'
import { partiesOf } from '../parties.ts'
import { accordingToCases } from './according-to.cases.ts'
import { adjectiveCases } from './adjective.cases.ts'
import { anonymityCases } from './anonymity.cases.ts'
import { answerCases } from './answers.cases.ts'
import { answers } from './answers.ts'
import { apposedAnswerCases } from './apposed-answer.cases.ts'
import { asSaidCases } from './as-said.cases.ts'
import type { RuleCases } from './case.ts'
import { clauseCases } from './clause.cases.ts'
import { colonCases } from './colon.cases.ts'
import { complementCases } from './complement.cases.ts'
import { continuationCases } from './continuation.cases.ts'
import { forItsPartCases } from './for-its-part.cases.ts'
import { settingCases } from './grammar/setting.cases.ts'
import { headlineCases } from './headline.cases.ts'
import { hearsayCases } from './hearsay.cases.ts'
import { nounCases } from './noun.cases.ts'
import { nounIsCases } from './noun-is.cases.ts'
import { ownAccountCases } from './own-account.cases.ts'
import { parenthesisCases } from './parenthesis.cases.ts'
import { quotationCases } from './quotation.cases.ts'
import { receivedCases } from './received.cases.ts'
import { runOfSpeechCases } from './run-of-speech.cases.ts'
import { signedCases } from './signed.cases.ts'
import { statements } from './statements.ts'
import { unverifiedCases } from './unverified.cases.ts'

const suites: Readonly<Record<string, RuleCases>> = {
  quotation: quotationCases,
  signed: signedCases,
  'as-said': asSaidCases,
  'according-to': accordingToCases,
  'own-account': ownAccountCases,
  'noun-is': nounIsCases,
  'for-its-part': forItsPartCases,
  unverified: unverifiedCases,
  'apposed-answer': apposedAnswerCases,
  hearsay: hearsayCases,
  parenthesis: parenthesisCases,
  clause: clauseCases,
  received: receivedCases,
  noun: nounCases,
  complement: complementCases,
  adjective: adjectiveCases,
  headline: headlineCases,
  colon: colonCases,
  continuation: continuationCases,
  'run-of-speech': runOfSpeechCases,
}

const statementsIn = (text: string): StatementDraft[] => statements(annotated(text), en.cues)

/** The plain text of a marked sentence, and what its marks enclose. */
function unmark(marked: string): { text: string; source: string[]; cue: string[]; content: string[] } {
  const found = { source: [] as string[], cue: [] as string[], content: [] as string[] }
  const open: { kind: keyof typeof found; start: number }[] = []
  const kinds = { '{': 'source', '<': 'cue', '[': 'content' } as const
  let text = ''
  for (const c of marked) {
    if (c in kinds) open.push({ kind: kinds[c as keyof typeof kinds], start: text.length })
    else if (c === '}' || c === '>' || c === ']') {
      const { kind, start } = open.pop()!
      found[kind].push(text.slice(start))
    } else text += c
  }
  return { text, ...found }
}

const words = (text: string, spans: readonly Span[]): string[] => spans.map(s => text.slice(...s))

describe('attribution', () => {
  for (const [rule, { hits, misses }] of Object.entries(suites))
    describe(rule, () => {
      for (const marked of hits)
        it(marked, () => {
          const { text, ...expected } = unmark(marked)
          const found = statementsIn(text)
            .filter(d => d.rule === rule)
            .map(d => ({
              source: words(text, d.source ? [d.source] : []),
              cue: words(text, d.cue),
              content: words(text, d.content),
            }))
          expect(found).toContainEqual(expected)
        })
      for (const { text, because } of misses)
        it(`not: ${text} (${because})`, () => {
          expect(statementsIn(text).filter(d => d.rule === rule)).toEqual([])
        })
    })

  it.each(anonymityCases)('unnamed: $text', ({ text, kind, reason }) => {
    const found = statementsIn(text).find(d => d.anonymity)?.anonymity
    expect([found?.kind ?? null, found?.reason ? text.slice(...found.reason) : null]).toEqual([kind, reason])
  })

  it.each(settingCases)('to whom and where: $text', ({ text, addressee, medium }) => {
    const [found] = statementsIn(text)
    expect([found?.addressee ? text.slice(...found.addressee) : null, found?.medium]).toEqual([addressee, medium])
  })

  it.each(answerCases)('answers: $text', ({ text, stance, to }) => {
    const document = annotated(text)
    const { actorAt } = partiesOf(document)
    const isNegated = ({ head }: StatementDraft): boolean =>
      modalityOf(document, en.modality, document.tokens[head]!).status === 'negated'
    const said = statements(document, en.cues)
    const found = answers({ document, words: en.cues.answers, actorAt, isNegated }, said).get(said.at(-1)!)
    expect([found?.stance ?? null, found ? words(text, found.to.content).join(' ') : null]).toEqual([stance, to])
  })

  it('knows whom a relative word stands for', () => {
    const text = 'The strike was called by the drivers, who said that the road was unsafe.'
    const found = statementsIn(text).find(d => d.rule === 'clause')
    expect(words(text, [found!.source!, found!.antecedent!])).toEqual(['who', 'the drivers'])
  })

  it('takes a paragraph that a colon introduces as direct speech', () => {
    const first = 'The union added:'
    const second = 'Nobody asked the drivers. Nobody will be asked next time.'
    const text = `${first}\n\n${second}`
    const start = first.length + 2
    const blocks: Block[] = [
      { span: [0, first.length], kind: 'paragraph' },
      { span: [start, text.length], kind: 'paragraph' },
    ]
    const [found] = statements(annotated(text, 'paragraph', blocks), en.cues)
    expect(found).toMatchObject({ rule: 'block', form: 'direct', source: [0, 9], cue: [[10, 15]] })
    expect(words(text, found!.content)).toEqual([second.slice(0, -1)])
  })
})
