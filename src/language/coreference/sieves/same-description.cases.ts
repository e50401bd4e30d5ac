import type { ActorCase } from '../actor-case.ts'

export const sameDescriptionCases: readonly ActorCase[] = [
  {
    text: 'The mayor of Orlin closed the school. Later the mayor of Orlin left the town.',
    names: [['Orlin', 'place']],
    actors: [['The mayor of Orlin', 'The mayor of Orlin', 'the mayor of Orlin']],
  },
  {
    text: 'The mayor of Orlin closed the school. Later the mayor of Tarn left the town.',
    names: [
      ['Orlin', 'place'],
      ['Tarn', 'place'],
    ],
    apart: [['The mayor of Orlin', 'the mayor of Tarn']],
  },
  {
    text: 'The French government closed the border. Hours later the French government sent troops.',
    names: [['French', 'people', 'FR']],
    actors: [['The French government', 'The French government', 'the French government']],
  },
  {
    text: 'Police: four dead in quay fire. Four people died on the quay, police said.',
    names: [],
    actors: [['Police', 'Police', 'police']],
  },
  {
    text: 'Petr Vorin and his wife fled. Officers later found Vorin’s wife.',
    names: [
      ['Petr Vorin', 'person'],
      ['Vorin', 'person'],
    ],
    actors: [['Vorin’s wife', 'his wife', 'Vorin’s wife']],
  },
  {
    text: 'Petr Vorin called his brother. Mark Tellan also called his brother.',
    names: [
      ['Petr Vorin', 'person'],
      ['Mark Tellan', 'person'],
    ],
    apart: [['his brother', 'his brother#2']],
  },
  {
    // "A man" may be another man.
    text: 'A man in a red coat ran away. A man in a red coat was arrested in Tarn.',
    names: [['Tarn', 'place']],
    apart: [['A man in a red coat', 'A man in a red coat#2']],
  },

  {
    text: 'Petr Vorin left with his wife Ada Brenn. His wife drove the car.',
    names: [
      ['Petr Vorin', 'person'],
      ['Ada Brenn', 'person'],
    ],
    actors: [['Ada Brenn', 'wife Ada Brenn', 'His wife']],
  },
  {
    text: 'Private schools closed in March. Teachers of private schools were angry.',
    names: [],
    actors: [['Private schools', 'Private schools', 'private schools']],
  },
  {
    // Rebels of one day need not be those of another.
    text: 'Armed rebels burned a bus. Two days later armed rebels killed a judge.',
    names: [],
    apart: [['Armed rebels', 'armed rebels']],
  },
]
