import type { TimeCase } from '../time.cases.ts'

export const cases: readonly TimeCase[] = [
  { text: 'The war began in 2011.', times: [['2011', '2011']] },
  { text: 'The 1978 accord still holds.', times: [['1978', '1978']] },
  { text: 'They have fought since 2011.', times: [['2011', '2011', '2011/..']] },
  { text: 'The mine ran from 1983 to 2005.', times: [['1983 to 2005', '1983/2005']] },
  { text: 'The 2014-15 budget was cut.', times: [['2014-15', '2014/2015']] },
  { text: 'Prices rose in the 1990s.', times: [['the 1990s', '199', '199X']] },
  { text: 'Prices rose in the late 1970s.', times: [['the late 1970s', '197', '197X']] },
  { text: 'A temple of the 12th century stood there.', times: [['the 12th century', '11', '11XX']] },
  { text: 'It was built in nineteen ninety-six.', times: [['nineteen ninety-six', '1996']] },
  { text: 'The plan ends in the year 2030.', times: [['the year 2030', '2030']] },
  { text: 'Resolution 1973 was passed.', nothing: 'the number of a resolution' },
  { text: 'They paid $2000 each.', nothing: 'money' },
  { text: 'Some 2000 people fled.', nothing: 'a count' },
  { text: 'At least 1,990 homes burned.', nothing: 'a count' },
  { text: 'The road is 1950 km long.', nothing: 'a length' },
  { text: 'In 2000 villages the water failed.', nothing: 'a round number before a plural' },
]
