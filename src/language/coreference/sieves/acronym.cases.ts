import type { ActorCase } from '../actor-case.ts'

export const acronymCases: readonly ActorCase[] = [
  {
    text: 'The Orlin Coast Guard (OCG) found the boat. The OCG gave no details.',
    names: [
      ['Orlin Coast Guard', 'organisation'],
      ['OCG', 'organisation'],
    ],
    actors: [['Orlin Coast Guard', 'The Orlin Coast Guard', 'OCG', 'The OCG']],
  },
  {
    text: 'The Orlin Coast Guard met the VRA on Monday.',
    names: [
      ['Orlin Coast Guard', 'organisation'],
      ['VRA', 'organisation'],
    ],
    apart: [['The Orlin Coast Guard', 'the VRA']],
  },

  {
    text: 'The Tarn Farmers Union met. TFU members blocked a road.',
    names: [
      ['Tarn Farmers Union', 'organisation'],
      ['TFU', 'organisation'],
    ],
    actors: [['Tarn Farmers Union', 'The Tarn Farmers Union', 'TFU']],
  },
  {
    text: 'The Movement for Tarn met. The MFT asked for talks.',
    names: [
      ['Movement for Tarn', 'organisation'],
      ['MFT', 'organisation'],
    ],
    actors: [['Movement for Tarn', 'The Movement for Tarn', 'The MFT']],
  },
]
