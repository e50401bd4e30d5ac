import type { ActorCase } from '../actor-case.ts'

export const predicateNounCases: readonly ActorCase[] = [
  {
    text: 'Ada Brenn is a lawyer. Petr Vorin is not a lawyer.',
    names: [
      ['Ada Brenn', 'person'],
      ['Petr Vorin', 'person'],
    ],
    actors: [['Ada Brenn', 'Ada Brenn', 'a lawyer']],
    apart: [['Petr Vorin', 'a lawyer#2']],
  },

  {
    text: 'Petr Vorin fled. He is a lawyer.',
    names: [['Petr Vorin', 'person']],
    actors: [['Petr Vorin', 'Petr Vorin', 'He', 'a lawyer']],
  },

  {
    text: 'Ada Brenn may be a judge.',
    names: [['Ada Brenn', 'person']],
    apart: [['Ada Brenn', 'a judge']],
  },
]
