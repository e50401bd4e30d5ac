import type { RuleCases } from './case.ts'

export const asSaidCases: RuleCases = {
  hits: [
    'As {the mayor} <told> the radio, [the harbour will be sold].',
    'As {the mayor} <said> on Monday, [the harbour will be sold].',
    '[The plan], as {Brenn} <put it>, [was dead on arrival].',
    '[The road is mined], as {the army} has <said>.',
    '[The pumps were old], as {the inspector} <noted>.',
  ],
  misses: [
    {
      text: 'As the mayor said that the harbour was closed, the crowd booed.',
      because: 'a time, and the cue has its own clause',
    },
    { text: 'As the mayor spoke, the crowd booed.', because: 'a time' },
    { text: 'He worked as a guard, the police said.', because: 'what he was' },
  ],
}
