import type { TimeCase } from '../time.cases.ts'

export const cases: readonly TimeCase[] = [
  { text: 'The bridge fell on 14 June 2014.', times: [['14 June 2014', '2014-06-14']] },
  { text: 'The bridge fell on June 14, 2014, officials said.', times: [['June 14, 2014', '2014-06-14']] },
  { text: 'They signed it on the 3rd of March 2009.', times: [['the 3rd of March 2009', '2009-03-03']] },
  { text: 'The camp opened on Jan. 19 near the river.', times: [['Jan. 19', '2015-01-19']] },
  { text: 'He was held on Saturday, April 25, 2009.', times: [['Saturday, April 25, 2009', '2009-04-25']] },
  { text: 'Fighting ran between 3 and 5 March 2014.', times: [['3 and 5 March 2014', '2014-03-03/2014-03-05']] },
  { text: 'The fair ran June 3-5, 2014.', times: [['June 3-5, 2014', '2014-06-03/2014-06-05']] },
  { text: 'The siege began in February 1947.', times: [['February 1947', '1947-02']] },
  { text: 'In November the port closed.', times: [['November', '2014-11']] },
  { text: 'The vote will be held in May.', times: [['May', '2015-05']] },
  { text: 'The May vote will be watched.', times: [['May', '2015-05']] },
  { text: 'A second raid will follow on 2 March.', times: [['2 March', '2015-03-02']] },
  { text: 'On December 30 the rebels left.', times: [['December 30', '2014-12-30']] },
  { text: 'The rebels left on 30 December.', date: null, times: [['30 December', 'XXXX-12-30', null]] },
  {
    text: 'The town fell on 3 May 2011. The last rebels left on 30 June.',
    date: null,
    times: [
      ['3 May 2011', '2011-05-03'],
      ['30 June', '2011-06-30'],
    ],
  },
  { text: 'Protesters march on the capital.', nothing: 'march is a verb' },
  { text: 'March on the capital, he told them.', nothing: 'march is a verb though it begins the sentence' },
  { text: 'Mrs May said the talks were open.', nothing: 'May is a name' },
  { text: 'The rebels may return.', nothing: 'may is a verb' },
  { text: 'Sun Wei and Mar Ilin sat down.', nothing: 'names that look like abbreviations' },
  { text: 'On 31 June the clock stopped.', nothing: 'no such day' },
]
