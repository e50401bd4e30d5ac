import type { TimeCase } from '../time.cases.ts'

export const cases: readonly TimeCase[] = [
  { text: 'They were held for three weeks.', times: [['three weeks', 'P3W', null]] },
  { text: 'The ten-year war is over.', times: [['ten-year', 'P10Y', null]] },
  { text: 'It took nearly two hours.', times: [['nearly two hours', 'PT2H', null]] },
  { text: 'They marched for several days.', times: [['several days', 'PXD', null]] },
  { text: 'It lasted two and a half years.', times: [['two and a half years', 'P2Y6M', null]] },
  { text: 'He left two days ago.', times: [['two days ago', '2015-02-18']] },
  { text: 'He left three years ago.', times: [['three years ago', '2012']] },
  { text: 'He left two days ago.', date: null, times: [['two days ago', 'XXXX-XX-XX', null]] },
  { text: 'It was sold years ago.', times: [['years ago', 'PAST_REF', null]] },
  {
    text: 'The pipeline opened in 2004. Three years earlier, work had stopped.',
    times: [
      ['2004', '2004'],
      ['Three years earlier', '2001'],
    ],
  },
  { text: 'Two days earlier, a market was hit.', times: [['Two days earlier', 'XXXX-XX-XX', null]] },
  { text: 'Guards earn $40 a month.', times: [['a month', 'P1M', null]] },
  { text: 'A 10-year-old girl was hurt.', nothing: 'an age' },
  { text: 'The man, 34 years old, was hurt.', nothing: 'an age' },
  { text: 'A quarter of the houses burned.', nothing: 'a share' },
]
