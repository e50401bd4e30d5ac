import type { ActorCase } from '../actor-case.ts'

export const appositionCases: readonly ActorCase[] = [
  {
    text: 'Ada Brenn, the mayor of Orlin, closed the bridge.',
    names: [
      ['Ada Brenn', 'person'],
      ['Orlin', 'place'],
    ],
    actors: [['Ada Brenn', 'Ada Brenn', 'the mayor of Orlin']],
  },
  {
    text: 'The army killed two men. Fighters of the militant group Red Dawn fled.',
    names: [['Red Dawn', 'armed-group']],
    actors: [['Red Dawn', 'the militant group Red Dawn']],
  },

  {
    text: 'Her father, Petr Vorin, left. The mayor, Mark Tellan, stayed.',
    names: [
      ['Petr Vorin', 'person'],
      ['Mark Tellan', 'person'],
    ],
    actors: [
      ['Petr Vorin', 'Her father', 'Petr Vorin'],
      ['Mark Tellan', 'The mayor', 'Mark Tellan'],
    ],
  },

  {
    text: 'Ada Brenn, treasurer and chief of staff of the port, resigned.',
    names: [['Ada Brenn', 'person']],
    actors: [['Ada Brenn', 'Ada Brenn', 'treasurer']],
  },
  {
    // A list, not one that is all three.
    text: 'Soldiers, rebels and police met in Tarn.',
    names: [['Tarn', 'place']],
    apart: [
      ['Soldiers', 'rebels'],
      ['Soldiers', 'police'],
    ],
  },

  {
    text: 'The insurer Tarn Mutual paid. The widow of a miner, Ada Brenn, thanked it.',
    names: [
      ['Tarn Mutual', 'organisation'],
      ['Ada Brenn', 'person'],
    ],
    apart: [['The insurer Tarn Mutual', 'Ada Brenn']],
  },
]
