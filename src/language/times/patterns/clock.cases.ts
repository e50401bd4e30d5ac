import type { TimeCase } from '../time.cases.ts'

export const cases: readonly TimeCase[] = [
  {
    text: 'The blast came at 7:15 p.m. on Wednesday.',
    times: [['7:15 p.m. on Wednesday', '2015-02-18T19:15', '2015-02-18T19:15:00']],
  },
  {
    text: 'It went off at 10 p.m. Wednesday.',
    times: [['10 p.m. Wednesday', '2015-02-18T22:00', '2015-02-18T22:00:00']],
  },
  { text: 'Talks broke off at noon Thursday.', times: [['noon Thursday', '2015-02-19T12:00', '2015-02-19T12:00:00']] },
  {
    text: 'A mill burned down on Thursday. Sirens rang at 3 p.m. (1200 GMT).',
    times: [
      ['Thursday', '2015-02-19'],
      ['3 p.m. (1200 GMT)', '2015-02-19T15:00', '2015-02-19T12:00:00Z'],
    ],
  },
  {
    text: 'The gate opened at 9:25 in the morning.',
    times: [['9:25 in the morning', '2015-02-20T09:25', '2015-02-20T09:25:00']],
  },
  { text: 'They won 3:2 in the end.', nothing: 'a score' },
]
