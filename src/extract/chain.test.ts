import { expect, it } from 'vitest'
import { en } from '../language/en/index.ts'
import { annotated } from './annotated.cases.ts'
import { statements } from './attribution/statements.ts'
import { chainCases } from './chain.cases.ts'
import { chainAt, type Voice } from './chain.ts'
import { viaOf } from './voice.ts'

it.each(chainCases)('chain of “$word”: $text', ({ text, word, chain }) => {
  const document = annotated(text)
  const voices = statements(document, en.cues).map(
    (draft): Voice => ({
      draft,
      statement: { id: `${draft.head}`, source: draft.source && { span: draft.source, actor: null } },
      via: draft.source ? viaOf(document, en.sources, draft.source) : 'hearsay',
    }),
  )
  const token = document.tokens.findLast(t => t.text === word)!
  const found = chainAt(document, en.cues, voices, token)
  expect(found.map(l => `${l.via} ${l.source ? text.slice(...l.source) : '?'}`)).toEqual(chain)
})
