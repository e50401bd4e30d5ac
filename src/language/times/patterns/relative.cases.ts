import type { TimeCase } from '../time.cases.ts'

export const cases: readonly TimeCase[] = [
  { text: 'Last month the envoy left.', times: [['Last month', '2015-01']] },
  { text: 'Five were killed last year.', times: [['last year', '2014']] },
  { text: 'Five were killed last year.', date: null, times: [['last year', 'XXXX', null]] },
  { text: 'The talks resume next week.', times: [['next week', '2015-W09', '2015-02-23/2015-03-01']] },
  { text: 'Three fell earlier this week.', times: [['earlier this week', '2015-W08', '2015-02-16/2015-02-22']] },
  { text: 'He was seen last Friday.', times: [['last Friday', '2015-02-13']] },
  { text: 'They return next Tuesday.', times: [['next Tuesday', '2015-02-24']] },
  { text: 'He was seen last May.', times: [['last May', '2014-05']] },
  { text: 'He was last seen last Oct. 23 near the dam.', times: [['last Oct. 23', '2014-10-23']] },
  { text: 'The vote is due this September.', times: [['this September', '2015-09']] },
  { text: 'Rents fell last summer.', times: [['last summer', '2014-SU', '2014-22']] },
  { text: 'Mortars fell last night.', times: [['last night', '2015-02-19TNI', '2015-02-19']] },
  { text: 'Mortars fell this morning.', times: [['this morning', '2015-02-20TMO', '2015-02-20']] },
  {
    text: 'In the past three months two bridges fell.',
    times: [['the past three months', 'P3M', '2014-11-20/2015-02-20']],
  },
  { text: 'Aid will come in the next two weeks.', times: [['the next two weeks', 'P2W', '2015-02-20/2015-03-06']] },
  { text: 'Attacks have grown in recent months.', times: [['recent months', 'PAST_REF', null]] },
  {
    text: 'The dam broke on 3 May 2011. The following day the army came.',
    times: [
      ['3 May 2011', '2011-05-03'],
      ['The following day', '2011-05-04'],
    ],
  },
  {
    text: 'The dam broke on a Tuesday, he said. The following day the army came.',
    date: null,
    times: [
      ['Tuesday', 'XXXX-WXX-2', null],
      ['The following day', 'XXXX-XX-XX', null],
    ],
  },
  { text: 'They said that Monday prayers were banned.', times: [['Monday', '2015-02-16']] },
  { text: 'The army took the last village.', nothing: 'no time' },
]
