import type { ActorCase } from '../actor-case.ts'

export const partOfNameCases: readonly ActorCase[] = [
  {
    text: 'Gen. Jean Vorin spoke to reporters. Vorin denied the report.',
    names: [
      ['Jean Vorin', 'person'],
      ['Vorin', 'person'],
    ],
    actors: [['Jean Vorin', 'Gen. Jean Vorin', 'Vorin#2']],
  },
  {
    text: 'Petr Vorin and Ada Vorin live in the town. Vorin denied the report.',
    names: [
      ['Petr Vorin', 'person'],
      ['Ada Vorin', 'person'],
      ['Vorin', 'person'],
    ],
    apart: [
      ['Petr Vorin', 'Vorin#3'],
      ['Ada Vorin', 'Vorin#3'],
    ],
  },

  {
    text: 'Petr del Vorin spoke on Monday. Mr. del Vorin denied the report.',
    names: [
      ['Petr del Vorin', 'person'],
      ['del Vorin', 'person'],
    ],
    actors: [['Petr del Vorin', 'Petr del Vorin', 'Mr. del Vorin']],
  },
  {
    text: 'P. Vorin signed the letter. Petr Vorin later denied it.',
    names: [
      ['P. Vorin', 'person'],
      ['Petr Vorin', 'person'],
    ],
    actors: [['Petr Vorin', 'P. Vorin', 'Petr Vorin']],
  },
  {
    text: 'M. Vorin signed the letter. Petr Vorin later denied it.',
    names: [
      ['M. Vorin', 'person'],
      ['Petr Vorin', 'person'],
    ],
    apart: [['M. Vorin', 'Petr Vorin']],
  },

  {
    // Named before the short form, he is meant; whoever of that name comes later is not.
    text: 'Petr Vorin left the hall. Vorin called his brother. Mark Vorin lives in Tarn.',
    names: [
      ['Petr Vorin', 'person'],
      ['Mark Vorin', 'person'],
      ['Vorin', 'person'],
      ['Tarn', 'place'],
    ],
    actors: [['Petr Vorin', 'Petr Vorin', 'Vorin#2']],
    apart: [['Petr Vorin', 'Mark Vorin']],
  },
  {
    text: 'Vorin held in Tarn\n\nPetr Vorin was held on Monday, and his wife, Ada Vorin, left the town.',
    names: [
      ['Petr Vorin', 'person'],
      ['Ada Vorin', 'person'],
      ['Vorin', 'person'],
      ['Tarn', 'place'],
    ],
    actors: [['Petr Vorin', 'Vorin', 'Petr Vorin']],
  },
]
