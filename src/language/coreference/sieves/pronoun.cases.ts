import type { ActorCase } from '../actor-case.ts'

export const pronounCases: readonly ActorCase[] = [
  {
    text: 'Gen. Jean Vorin met the mayor. He described the town as calm, and his men left.',
    names: [['Jean Vorin', 'person']],
    actors: [['Jean Vorin', 'Gen. Jean Vorin', 'He', 'his']],
  },
  {
    text: 'Ada Brenn met Petr Vorin on Monday. She told him to leave.',
    names: [
      ['Ada Brenn', 'person'],
      ['Petr Vorin', 'person'],
    ],
    actors: [
      ['Ada Brenn', 'Ada Brenn', 'She'],
      ['Petr Vorin', 'Petr Vorin', 'him'],
    ],
  },
  {
    text: 'Police arrested two men. They said the men were armed.',
    names: [],
    actors: [['Police', 'Police', 'They']],
  },
  {
    text: 'Petr Vorin blamed Mark Tellan. “He burned the school,” Vorin said.',
    names: [
      ['Petr Vorin', 'person'],
      ['Mark Tellan', 'person'],
      ['Vorin', 'person'],
    ],
    actors: [['Mark Tellan', 'Mark Tellan', 'He']],
  },
  {
    text: 'The ministry closed the road. It rained, and it is unclear when the road will open.',
    names: [],
    nobody: ['It', 'it'],
  },

  {
    text: 'Tarn Steel closed its mill. It fired forty men.',
    names: [['Tarn Steel', 'organisation']],
    actors: [['Tarn Steel', 'Tarn Steel', 'its', 'It']],
  },
  {
    // The object of a verb is not its subject.
    text: 'Petr Vorin met Mark Tellan. Vorin thanked him.',
    names: [
      ['Petr Vorin', 'person'],
      ['Mark Tellan', 'person'],
      ['Vorin', 'person'],
    ],
    actors: [['Mark Tellan', 'Mark Tellan', 'him']],
  },
  {
    text: 'The rebels left Tarn. They burned their camp.',
    names: [['Tarn', 'place']],
    actors: [['The rebels', 'The rebels', 'They', 'their']],
  },
]
