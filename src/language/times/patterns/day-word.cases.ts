import type { TimeCase } from '../time.cases.ts'

export const cases: readonly TimeCase[] = [
  { text: 'The army said today it had left.', times: [['today', '2015-02-20']] },
  { text: 'Shelling resumed yesterday.', times: [['yesterday', '2015-02-19']] },
  { text: 'Shelling resumed yesterday.', date: null, times: [['yesterday', 'XXXX-XX-XX', null]] },
  { text: 'The village was shelled overnight.', times: [['overnight', '2015-02-19TNI', '2015-02-19']] },
  { text: 'They meet tomorrow evening.', times: [['tomorrow evening', '2015-02-21TEV', '2015-02-21']] },
  { text: 'The mayor is now in exile.', times: [['now', 'PRESENT_REF', null]] },
  { text: 'He has denied it in the past.', times: [['the past', 'PAST_REF', null]] },
  { text: 'They were freed on Christmas Eve.', times: [['Christmas Eve', '2014-12-24']] },
  { text: 'Call us as soon as the road is open.', nothing: 'a conjunction' },
]
