import type { ActorCase } from '../actor-case.ts'

export const partOfBodyNameCases: readonly ActorCase[] = [
  {
    text: 'Orlin Relief sent food. The Orlin Relief group asked for trucks.',
    names: [
      ['Orlin Relief', 'organisation'],
      ['Orlin Relief group', 'organisation'],
    ],
    actors: [['Orlin Relief group', 'Orlin Relief', 'The Orlin Relief group']],
  },
  {
    text: 'Tarn Steel Company Ltd. shut its mill. Tarn Steel blamed the strike.',
    names: [
      ['Tarn Steel Company Ltd.', 'organisation'],
      ['Tarn Steel', 'organisation'],
    ],
    actors: [['Tarn Steel Company Ltd.', 'Tarn Steel Company Ltd.', 'Tarn Steel#2']],
  },
  {
    text: 'The French Air Force lost a plane. The Air Force gave no reason.',
    names: [
      ['French Air Force', 'organisation', 'FR'],
      ['Air Force', 'organisation'],
    ],
    actors: [['French Air Force', 'The French Air Force', 'The Air Force']],
  },
  {
    // Two bodies of two countries, and which one the short name means is not told.
    text: 'The French Air Force met the Spanish Air Force. The Air Force gave no reason.',
    names: [
      ['French Air Force', 'organisation', 'FR'],
      ['Spanish Air Force', 'organisation', 'ES'],
      ['Air Force', 'organisation'],
    ],
    apart: [
      ['The French Air Force', 'the Spanish Air Force'],
      ['The French Air Force', 'The Air Force'],
      ['the Spanish Air Force', 'The Air Force'],
    ],
  },
  {
    text: 'Tarn Steel Works hired guards. Tarn had fired them before.',
    names: [
      ['Tarn Steel Works', 'organisation'],
      ['Tarn', 'organisation'],
    ],
    actors: [['Tarn Steel Works', 'Tarn Steel Works', 'Tarn#2']],
  },
  {
    text: 'Tarn Steel Works sued Tarn River Ferries. Tarn won the case.',
    names: [
      ['Tarn Steel Works', 'organisation'],
      ['Tarn River Ferries', 'organisation'],
      ['Tarn', 'organisation'],
    ],
    apart: [
      ['Tarn Steel Works', 'Tarn#3'],
      ['Tarn River Ferries', 'Tarn#3'],
    ],
  },
  {
    text: 'French Airways and Spanish Airways cut flights.',
    names: [
      ['French Airways', 'organisation'],
      ['Spanish Airways', 'organisation'],
    ],
    apart: [['French Airways', 'Spanish Airways']],
  },

  {
    text: 'The Tarn Herons lost again. The Herons fired their coach.',
    names: [
      ['Tarn Herons', 'organisation'],
      ['Herons', 'organisation'],
    ],
    actors: [['Tarn Herons', 'The Tarn Herons', 'The Herons', 'their']],
  },
  {
    // The ending names a sort only.
    text: 'The Tarn Farmers Party lost. The Party of Labour won.',
    names: [
      ['Tarn Farmers Party', 'organisation'],
      ['Party of Labour', 'organisation'],
    ],
    apart: [['The Tarn Farmers Party', 'The Party of Labour']],
  },
]
