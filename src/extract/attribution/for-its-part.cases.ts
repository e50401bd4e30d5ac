import type { RuleCases } from './case.ts'

export const forItsPartCases: RuleCases = {
  hits: [
    '{The union}, for its part, <denies> that [it was told].',
    '{Brenn}, for his part, <said> [the bridge was safe].',
    '{The port authority}, for its part, <insists> that [the crane was checked].',
    '{Ada Brenn}, for her part, <welcomed> [the ruling].',
  ],
  misses: [
    { text: 'The union, for its part, stayed at home.', because: 'no verb of saying' },
    { text: 'The crew paid for its part in the raid.', because: 'a part in something' },
  ],
}
