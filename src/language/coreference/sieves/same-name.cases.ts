import type { ActorCase } from '../actor-case.ts'

export const sameNameCases: readonly ActorCase[] = [
  {
    text: 'Ada Brenn left Orlin. Later Ada Brenn returned.',
    names: [
      ['Ada Brenn', 'person'],
      ['Orlin', 'place'],
    ],
    actors: [['Ada Brenn', 'Ada Brenn', 'Ada Brenn#2']],
  },
  {
    text: 'The United States closed its embassy. The U.S. said nothing.',
    names: [
      ['United States', 'place', 'US'],
      ['U.S.', 'place', 'US'],
    ],
    actors: [['United States', 'The United States', 'The U.S.']],
  },
]
