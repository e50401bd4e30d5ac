import type { NameKind } from '../document.ts'

/** A text about invented people, with its names, and what must come of it. Mentions as written; `#2` is the second such. */
export interface ActorCase {
  readonly text: string
  /** Name, kind, country. */
  readonly names: readonly (readonly [name: string, kind: NameKind, country?: string])[]
  /** Mentions of one actor, the actor's name first. */
  readonly actors?: readonly (readonly [name: string, ...mentions: string[]])[]
  /** Mentions that must not be of one actor. */
  readonly apart?: readonly (readonly [string, string])[]
  /** Pronouns and nouns that stand for no actor. */
  readonly nobody?: readonly string[]
}

export const cases: Readonly<Record<string, readonly ActorCase[]>> = {
  'same name': [
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
  ],
  acronym: [
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
  ],
  'part of a name': [
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
  ],
  apposition: [
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
      actors: [['Red Dawn', 'Red Dawn', 'the militant group']],
    },
  ],
  'predicate noun': [
    {
      text: 'Ada Brenn is a lawyer. Petr Vorin is not a lawyer.',
      names: [
        ['Ada Brenn', 'person'],
        ['Petr Vorin', 'person'],
      ],
      actors: [['Ada Brenn', 'Ada Brenn', 'a lawyer']],
      apart: [['Petr Vorin', 'a lawyer#2']],
    },
  ],
  'definite description': [
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
  ],
  pronoun: [
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
  ],
}
