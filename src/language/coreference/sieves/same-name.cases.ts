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

  {
    // A capital that speaks is its country; one where something happens is a place.
    text: 'Russia sent ships. Moscow denied the report. Trains to Moscow were late.',
    names: [
      ['Russia', 'place', 'RU'],
      ['Moscow', 'place', 'RU'],
    ],
    actors: [['Russia', 'Russia', 'Moscow']],
    nobody: ['Moscow#2'],
  },
  {
    text: 'Saint Ada Brenn was honoured. Ada Brenn died in the war.',
    names: [
      ['Saint Ada Brenn', 'person'],
      ['Ada Brenn', 'person'],
    ],
    actors: [['Saint Ada Brenn', 'Saint Ada Brenn', 'Ada Brenn#2']],
  },

  {
    text: 'Tarn Relief sent food. Later Orlin Relief sent trucks.',
    names: [
      ['Tarn Relief', 'organisation'],
      ['Orlin Relief', 'organisation'],
    ],
    apart: [['Tarn Relief', 'Orlin Relief']],
  },
]
