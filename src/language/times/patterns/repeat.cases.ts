import type { TimeCase } from '../time.cases.ts'

export const cases: readonly TimeCase[] = [
  { text: 'They gather every Tuesday.', times: [['every Tuesday', 'XXXX-WXX-2', null]] },
  { text: 'Buses run every two weeks.', times: [['every two weeks', 'P2W', null]] },
  { text: 'The pumps are checked daily.', times: [['daily', 'P1D', null]] },
  { text: 'Orange flags are flown each July.', times: [['each July', 'XXXX-07', null]] },
  { text: 'He told the Daily Lantern so.', nothing: 'the name of a paper' },
  { text: 'Every soldier left.', nothing: 'no time' },
]
