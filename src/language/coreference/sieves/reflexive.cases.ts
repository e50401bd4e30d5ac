import type { ActorCase } from '../actor-case.ts'

export const reflexiveCases: readonly ActorCase[] = [
  {
    text: 'Petr Vorin met the judge and blamed himself.',
    names: [['Petr Vorin', 'person']],
    actors: [['Petr Vorin', 'Petr Vorin', 'himself']],
  },
  {
    text: 'The Harbour Board told the fishermen to help themselves.',
    names: [['Harbour Board', 'organisation']],
    apart: [['The Harbour Board', 'themselves']],
  },
  {
    text: 'Ada Brenn warned the rebels. The council itself voted on Monday.',
    names: [['Ada Brenn', 'person']],
    actors: [['The council itself', 'The council itself', 'itself']],
  },

  {
    text: 'Ada Brenn said the council should ask itself why.',
    names: [['Ada Brenn', 'person']],
    actors: [['the council', 'the council', 'itself']],
  },
]
