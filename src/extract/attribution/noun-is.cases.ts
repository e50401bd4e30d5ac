import type { RuleCases } from './case.ts'

export const nounIsCases: RuleCases = {
  hits: [
    '{The army}’s <version> is that [the guards fired first].',
    '{The army}’s <version of events> is that [the guards fired first].',
    '{His} <claim> is that [the pumps were new].',
    '{The union}’s <argument> was that [nobody had asked the drivers].',
    '{The port office}’s official <line> is that [the crane was safe].',
    '{Her} <fear> is that [the dam will break].',
  ],
  misses: [
    { text: 'The trouble is that the dam may break.', because: 'nobody’s words' },
    { text: 'The army’s version is long.', because: 'no content' },
    { text: 'Her house is that of the mayor.', because: 'no noun of saying' },
  ],
}
