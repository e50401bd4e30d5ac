import { expect, it } from 'vitest'
import { sourceWords } from '../language/en/source-words.ts'
import type { Block } from '../report/report.ts'
import { reportVoice } from './report-voice.ts'

const BODY = 'A bridge fell on Monday.'

/** Blocks as `kind: words`, put together with blank lines. */
function reportOf(outlet: string | null, agency: string | null, parts: readonly (readonly [Block['kind'], string])[]) {
  let text = ''
  const blocks = parts.map(([kind, words]): Block => {
    const start = text.length
    text += `${words}\n\n`
    return { kind, span: [start, start + words.length] }
  })
  return { outlet, agency, text, blocks }
}

const cases: readonly [string, ReturnType<typeof reportOf>, string[]][] = [
  ['nobody', reportOf(null, null, [['paragraph', BODY]]), []],
  ['an outlet', reportOf('The Keldar Post', null, [['paragraph', BODY]]), ['outlet The Keldar Post']],
  [
    'an agency in the dateline',
    reportOf('The Keldar Post', 'Reuters', [
      ['dateline', 'KELDAR (Reuters)'],
      ['paragraph', BODY],
    ]),
    ['outlet The Keldar Post', 'agency Reuters “Reuters”'],
  ],
  [
    'an agency in the credits, by its long name',
    reportOf(null, 'AP', [
      ['paragraph', BODY],
      ['boilerplate', 'The Associated Press contributed to this report.'],
    ]),
    ['agency AP “Associated Press”'],
  ],
  ['an agency at the end', reportOf(null, 'AFP', [['paragraph', `${BODY} (AFP)`]]), ['agency AFP “AFP”']],
  ['an agency that is the outlet', reportOf('AFP', 'AFP', [['paragraph', BODY]]), ['agency AFP']],
]

it.each(cases)('%s', (_, report, wanted) => {
  const found = reportVoice(report, sourceWords)
  expect(found.map(v => `${v.via} ${v.name}${v.span ? ` “${report.text.slice(...v.span)}”` : ''}`)).toEqual(wanted)
})
