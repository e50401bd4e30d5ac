import { expect, it } from 'vitest'
import { en } from '../language/en/index.ts'
import { annotated } from './annotated.cases.ts'
import { statements } from './attribution/statements.ts'
import type { Voice } from './chain.ts'
import { spokenFor } from './spoken-for.ts'

const cases: readonly [text: string, pronoun: string, name: string][] = [
  ['“We seized two boats,” said the harbour master.', 'We', 'the harbour master'],
  ['The harbour master said we had to wait.', 'we', 'The harbour master'],
  ['We seized two boats on Monday.', 'We', 'We'],
  ['“They seized two boats,” said the harbour master.', 'They', 'They'],
]

it.each(cases)('%s: “%s” is %s', (text, pronoun, name) => {
  const document = annotated(text)
  const voices = statements(document, en.cues).map(
    (draft): Voice => ({
      draft,
      statement: { id: `${draft.head}`, source: draft.source && { span: draft.source, actor: null } },
      via: 'speech',
    }),
  )
  const start = text.indexOf(pronoun)
  const found = spokenFor(document, voices, en.cues.firstPerson, [[start, start + pronoun.length]])
  expect(found.map(s => text.slice(...s))).toEqual([name])
})
