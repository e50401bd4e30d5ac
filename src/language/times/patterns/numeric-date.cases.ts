import type { TimeCase } from '../time.cases.ts'

export const cases: readonly TimeCase[] = [
  { text: 'Signed on 2015-01-19 in Orlin.', times: [['2015-01-19', '2015-01-19']] },
  { text: 'Signed on 19/01/2015 in Orlin.', times: [['19/01/2015', '2015-01-19']] },
  { text: 'Signed on 01/19/2015 in Orlin.', times: [['01/19/2015', '2015-01-19']] },
  { text: 'Signed on 19.01.2015 in Orlin.', times: [['19.01.2015', '2015-01-19']] },
  { text: 'Figures for 2014-06 are missing.', times: [['2014-06', '2014-06']] },
  { text: 'A majority of 12/15 voted.', nothing: 'a share, no date' },
]
