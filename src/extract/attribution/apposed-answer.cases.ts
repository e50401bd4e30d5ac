import type { RuleCases } from './case.ts'

export const apposedAnswerCases: RuleCases = {
  hits: [
    'Rebels said [the army had shelled the camp], a claim {the army} <denied>.',
    'Rebels said [the army had shelled the camp], a charge that {the army} has <rejected>.',
    'Rebels said [the army had shelled the camp], which {the army} <denies>.',
    'The union said [the pumps were old], an allegation {the company} <disputed> on Monday.',
  ],
  misses: [
    { text: 'Rebels said the army had shelled the camp, a town on the river.', because: 'an apposition' },
    { text: 'Rebels said the army had shelled the camp, which was full.', because: 'nobody answers' },
    { text: 'The mayor opened a road, which the council denied.', because: 'nobody said it' },
  ],
}
