import type { ActorCase } from '../actor-case.ts'

export const definiteCases: readonly ActorCase[] = [
  {
    text: 'France’s Foreign Ministry condemned the attack. The ministry called for talks.',
    names: [
      ['France', 'place', 'FR'],
      ['Foreign Ministry', 'organisation'],
    ],
    actors: [['France’s Foreign Ministry', 'France’s Foreign Ministry', 'The ministry']],
  },
  {
    text: 'A senior intelligence official gave a warning. The official said the road was shut.',
    names: [],
    actors: [['A senior intelligence official', 'A senior intelligence official', 'The official']],
  },
  {
    text: 'Red Dawn took the town. The militant group burned the school.',
    names: [['Red Dawn', 'armed-group']],
    actors: [['Red Dawn', 'Red Dawn', 'The militant group']],
  },
  {
    text: 'A police officer was shot. The army officer fled.',
    names: [],
    apart: [['A police officer', 'The army officer']],
  },

  {
    text: 'Tarn Steel cut its price. The company blamed the strike.',
    names: [['Tarn Steel', 'organisation']],
    actors: [['Tarn Steel', 'Tarn Steel', 'The company']],
  },
  {
    // The name tells that it is no company.
    text: 'The University of Tarn fired two teachers. The company was silent.',
    names: [['University of Tarn', 'organisation']],
    apart: [['The University of Tarn', 'The company']],
  },
  {
    text: 'The University of Tarn fired two teachers. The school gave no reason.',
    names: [['University of Tarn', 'organisation']],
    actors: [['University of Tarn', 'The University of Tarn', 'The school']],
  },
  {
    // The subject is more in view than what stands nearer.
    text: 'Tarn Steel bought ships from Orlin Docks. The company also hired guards.',
    names: [
      ['Tarn Steel', 'organisation'],
      ['Orlin Docks', 'organisation'],
    ],
    actors: [['Tarn Steel', 'Tarn Steel', 'The company']],
  },
  {
    text: 'Tarn Steel cut its price. The French company blamed the strike.',
    names: [
      ['Tarn Steel', 'organisation'],
      ['French', 'people', 'FR'],
    ],
    actors: [['Tarn Steel', 'Tarn Steel', 'The French company']],
  },
  {
    text: 'Tarn Steel cut its price. The company of his brother did not.',
    names: [['Tarn Steel', 'organisation']],
    apart: [['Tarn Steel', 'The company of his brother']],
  },

  {
    text: 'The ministers of Tarn and Orlin met on Monday. The two ministers signed a pact.',
    names: [
      ['Tarn', 'place'],
      ['Orlin', 'place'],
    ],
    actors: [['The ministers of Tarn and Orlin', 'The ministers of Tarn and Orlin', 'The two ministers']],
  },
  {
    text: 'Police arrested two men. The two men were armed.',
    names: [],
    actors: [['The two men', 'two men', 'The two men']],
  },
  {
    text: 'Police arrested three men. The two men had been armed.',
    names: [],
    apart: [['three men', 'The two men']],
  },

  {
    // Without an article the noun names no body.
    text: 'The ferry entered service in March. The owner went to court.',
    names: [],
    nobody: ['service', 'court'],
  },
]
