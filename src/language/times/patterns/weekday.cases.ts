import type { TimeCase } from '../time.cases.ts'

export const cases: readonly TimeCase[] = [
  { text: 'Two guards were shot on Tuesday.', times: [['Tuesday', '2015-02-17']] },
  { text: 'Two guards were shot Friday.', times: [['Friday', '2015-02-20']] },
  { text: 'The council will meet on Tuesday.', times: [['Tuesday', '2015-02-24']] },
  { text: 'The council was scheduled to meet on Monday.', times: [['Monday', '2015-02-23']] },
  { text: 'Two guards were shot on Tuesday.', date: null, times: [['Tuesday', 'XXXX-WXX-2', null]] },
  { text: 'Prayers are held on Tuesdays.', times: [['Tuesdays', 'XXXX-WXX-2', null]] },
  { text: 'The Sun said so, and Sat News agreed.', nothing: 'a newspaper' },
]
