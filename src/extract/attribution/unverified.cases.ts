import type { RuleCases } from './case.ts'

export const unverifiedCases: RuleCases = {
  hits: [
    '[The claim] could <not be independently verified>.',
    '[The video] could <not immediately be verified>.',
    '[The figures] have <not been verified>.',
    '{Northwire} could <not independently verify> [the claim].',
    '{Northwire} was <unable to verify> [the pictures].',
    '{The monitors} have <not been able to corroborate> [the account].',
    'It was <not immediately possible to verify> [the report].',
    'There has been <no independent verification> of [the pictures].',
  ],
  misses: [
    { text: 'The monitors verified the claim.', because: 'it was checked' },
    { text: 'The claim was independently verified.', because: 'it was checked' },
    { text: 'The bank did not verify.', because: 'nothing is named' },
  ],
}
