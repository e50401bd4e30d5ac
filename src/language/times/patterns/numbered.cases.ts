import type { TimeCase } from '../time.cases.ts'

export const cases: readonly TimeCase[] = [
  { text: 'Output fell in the third quarter.', times: [['the third quarter', '2014-Q3', '2014-07/2014-09']] },
  {
    text: 'Output fell in the third quarter of 2011.',
    times: [['the third quarter of 2011', '2011-Q3', '2011-07/2011-09']],
  },
  { text: 'It grew in the second half of 2011.', times: [['the second half of 2011', '2011-H2', '2011-07/2011-12']] },
  { text: 'They fled in the summer of 2012.', times: [['the summer of 2012', '2012-SU', '2012-22']] },
  { text: 'A market burned over the weekend.', times: [['the weekend', '2015-W07-WE', '2015-02-14/2015-02-15']] },
  { text: 'The fall of the city came as a shock.', nothing: 'no season' },
  { text: 'They met in the second half of the game.', nothing: 'no half year' },
]
