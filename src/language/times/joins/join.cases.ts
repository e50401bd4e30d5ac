import type { TimeCase } from '../time.cases.ts'

export const cases: readonly TimeCase[] = [
  { text: 'Shots were heard on Sunday night.', times: [['Sunday night', '2015-02-15TNI', '2015-02-15']] },
  {
    text: 'On the morning of 14 June 2014 the army came.',
    times: [['the morning of 14 June 2014', '2014-06-14TMO', '2014-06-14']],
  },
  { text: 'They met in April last year.', times: [['April last year', '2014-04']] },
  { text: 'It was said in June of last year.', times: [['June of last year', '2014-06']] },
  { text: 'The road was closed in late 2009.', times: [['late 2009', '2009']] },
  { text: 'It has been shut since mid-March.', times: [['mid-March', '2014-03', '2014-03/..']] },
  { text: 'By the end of November the town was empty.', times: [['the end of November', '2014-11']] },
  { text: 'He fled early Tuesday.', times: [['early Tuesday', '2015-02-17']] },
  { text: 'It rained from March 3 to April 5, 2014.', times: [['March 3 to April 5, 2014', '2014-03-03/2014-04-05']] },
  { text: 'It will be shut until Friday.', times: [['Friday', '2015-02-20', '../2015-02-20']] },
  { text: 'Guards patrol on Tuesday nights.', times: [['Tuesday nights', 'XXXX-WXX-2TNI', null]] },
  { text: 'It happened on Wednesday last week.', times: [['Wednesday last week', '2015-02-11']] },
  { text: 'They will reply by Tuesday.', times: [['Tuesday', '2015-02-24']] },
  {
    text: 'Published: November 11, 2011\n\nA camp was bombed on Thursday.',
    date: null,
    times: [
      ['November 11, 2011', '2011-11-11'],
      ['Thursday', '2011-11-10'],
    ],
  },
  {
    text: 'The pact of 3 May 2011 was broken when a camp was bombed on Thursday by planes from the north.',
    date: null,
    times: [
      ['3 May 2011', '2011-05-03'],
      ['Thursday', 'XXXX-WXX-4', null],
    ],
  },
]
