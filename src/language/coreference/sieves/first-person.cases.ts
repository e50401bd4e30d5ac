import type { ActorCase } from '../actor-case.ts'

export const firstPersonCases: readonly ActorCase[] = [
  {
    text: 'Ada Brenn closed the bridge. “I had no choice, and my men agreed,” Brenn said.',
    names: [
      ['Ada Brenn', 'person'],
      ['Brenn', 'person'],
    ],
    actors: [['Ada Brenn', 'Ada Brenn', 'I', 'my', 'Brenn#2']],
  },
  {
    text: 'The Orlin Harbour Board closed the pier. “We had no choice, and our divers agreed,” the board said.',
    names: [['Orlin Harbour Board', 'organisation']],
    actors: [['Orlin Harbour Board', 'The Orlin Harbour Board', 'We', 'our', 'the board']],
  },
  {
    // A person's "we" is the body that the person's own description names.
    text: 'Ada Brenn, head of the Orlin Harbour Board, was angry. “We warned the port twice,” Brenn said.',
    names: [
      ['Ada Brenn', 'person'],
      ['Orlin Harbour Board', 'organisation'],
      ['Brenn', 'person'],
    ],
    actors: [['Orlin Harbour Board', 'the Orlin Harbour Board', 'We']],
  },
  {
    // Two speakers, two voices.
    text: 'Petr Vorin was tired. “I walked all night,” Vorin said. “I slept in the barn,” Mark Tellan said.',
    names: [
      ['Petr Vorin', 'person'],
      ['Vorin', 'person'],
      ['Mark Tellan', 'person'],
    ],
    actors: [
      ['Petr Vorin', 'Petr Vorin', 'I'],
      ['Mark Tellan', 'I#2', 'Mark Tellan'],
    ],
    apart: [['Petr Vorin', 'Mark Tellan']],
  },
  {
    // Outside of quotations it is the writer, not whoever was named last.
    text: 'I saw the fire from my window. Petr Vorin ran down the road, and I followed.',
    names: [['Petr Vorin', 'person']],
    actors: [['I', 'I', 'my', 'I#2']],
    apart: [['Petr Vorin', 'I#2']],
  },
  {
    text: '“My house is gone,” said a farmer near the river. The farmer asked for seed.',
    names: [],
    actors: [['a farmer near the river', 'My', 'a farmer near the river', 'The farmer']],
  },

  {
    // Questions and answers in turn: "you" asked is "I" answering.
    text: 'Orlin Weekly talks to Ada Brenn.\n\nWhy did you run?\n\nI wanted a new bridge.\n\nDo you fear the vote?\n\nI sleep well.\n\nWill you run again?\n\nI will.',
    names: [
      ['Orlin Weekly', 'other'],
      ['Ada Brenn', 'person'],
    ],
    actors: [['Ada Brenn', 'Ada Brenn', 'you', 'I', 'you#2', 'I#2', 'you#3', 'I#3']],
  },
  {
    // One question makes no interview.
    text: 'Ada Brenn won the vote.\n\nDo you trust her?\n\nI do not.',
    names: [['Ada Brenn', 'person']],
    apart: [
      ['Ada Brenn', 'you'],
      ['Ada Brenn', 'I'],
    ],
  },
]
