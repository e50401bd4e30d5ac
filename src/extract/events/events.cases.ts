/** What several sentences, or the parts of one, make together; spans as words. */
export interface HappeningCase {
  readonly text: string
  /** Type and trigger of every event, in order. */
  readonly events: readonly (readonly [type: string, trigger: string])[]
  readonly why: string
}

/** A report in which a happening is told more than once: trigger of each event with the number of sentences that tell it again. */
export interface RetoldCase {
  readonly text: string
  readonly events: readonly (readonly [trigger: string, again: number])[]
  readonly why: string
}

export const retold: readonly RetoldCase[] = [
  {
    text: 'Militants attacked the mill at dawn. The attack lasted for hours. The attack surprised everybody.',
    events: [['attacked', 2]],
    why: 'two later sentences take it up and add nothing',
  },
  {
    text: 'Gunmen kidnapped two nurses. The village was quiet. Gunmen kidnapped two nurses, said a clerk.',
    events: [['kidnapped', 1]],
    why: 'the same deed with the same parties',
  },
  {
    text: 'Gunmen kidnapped two nurses. On Friday gunmen kidnapped two nurses in Orun.',
    events: [
      ['kidnapped', 0],
      ['kidnapped', 0],
    ],
    why: 'another day',
  },
  {
    text: 'Gunmen kidnapped two nurses. Later gunmen kidnapped nine nurses.',
    events: [
      ['kidnapped', 0],
      ['kidnapped', 0],
    ],
    why: 'another number',
  },
  {
    text: 'Rebels shelled the port. The army shelled the port.',
    events: [
      ['shelled', 0],
      ['shelled', 0],
    ],
    why: 'another doer',
  },
]

/** News and history, of a report of 4 May 2020. */
export const ages: readonly { readonly text: string; readonly trigger: string; readonly historical: boolean }[] = [
  { text: 'Rebels seized the port in 2011.', trigger: 'seized', historical: true },
  { text: 'In May 1998 the two states signed a treaty.', trigger: 'signed', historical: true },
  { text: 'Rebels seized the port on Friday.', trigger: 'seized', historical: false },
  { text: 'Rebels seized the port in April 2020.', trigger: 'seized', historical: false },
  { text: 'Rebels seized the port.', trigger: 'seized', historical: false },
]

export const happenings: readonly HappeningCase[] = [
  {
    text: 'A bomb exploded near the market, killing twelve people and wounding thirty.',
    events: [['ASSAULT', 'exploded']],
    why: 'what the bomb did is part of the one happening',
  },
  {
    text: 'Twelve people were killed in an attack on the market.',
    events: [['ASSAULT', 'attack']],
    why: 'the attack is the cause',
  },
  {
    text: 'Gunmen ambushed and killed two guards.',
    events: [['ASSAULT', 'ambushed']],
    why: 'one deed with two verbs',
  },
  {
    text: 'Militants attacked the town on Monday. The attack was condemned by the ministry.',
    events: [
      ['ASSAULT', 'attacked'],
      ['ACCUSE', 'condemned'],
    ],
    why: 'the second mention adds nothing',
  },
  {
    text: 'Angry protests erupted in Orun.',
    events: [['PROTEST', 'protests']],
    why: 'the verb itself says that it happened',
  },
  {
    text: 'Militants attacked the town. The attack killed nine soldiers.',
    events: [
      ['ASSAULT', 'attacked'],
      ['ASSAULT', 'attack'],
    ],
    why: 'the second mention adds a number',
  },
  {
    text: 'The president refused to meet the envoy.',
    events: [['REJECT', 'refused']],
    why: 'no meeting took place',
  },
  {
    text: 'The militia threatened to bomb the airport.',
    events: [
      ['THREATEN', 'threatened'],
      ['ASSAULT', 'bomb'],
    ],
    why: 'what is threatened is an event of its own, ahead',
  },
  {
    text: 'To burn the depot, the raiders intend to kill the guards.',
    events: [
      ['THREATEN', 'intend'],
      ['ASSAULT', 'burn'],
      ['ASSAULT', 'kill'],
    ],
    why: 'one word announces both deeds, once',
  },
  {
    text: 'The envoy urged the army to release the hostages.',
    events: [
      ['REQUEST', 'urged'],
      ['CONCEDE', 'release'],
    ],
    why: 'what is asked for is an event of its own, not yet',
  },
]
