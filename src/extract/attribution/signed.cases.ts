import type { RuleCases } from './case.ts'

export const signedCases: RuleCases = {
  hits: [
    '[“We were never asked about the bridge.”] <—> {Ada Brenn}',
    '[“Close the road before the rain comes.”] <–> {Oran Vell}',
  ],
  misses: [
    {
      text: 'The song “Closing Time Again And Again” — Ada Brenn sang it twice — was long.',
      because: 'a clause follows the dash',
    },
    { text: 'The mayor left — nobody knew why.', because: 'no quotation' },
  ],
}
