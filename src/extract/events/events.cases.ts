/** What several sentences, or the parts of one, make together; spans as words. */
export interface HappeningCase {
  readonly text: string
  /** Type and trigger of every event, in order. */
  readonly events: readonly (readonly [type: string, trigger: string])[]
  readonly why: string
}

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
    text: 'The envoy urged the army to release the hostages.',
    events: [
      ['REQUEST', 'urged'],
      ['CONCEDE', 'release'],
    ],
    why: 'what is asked for is an event of its own, not yet',
  },
]
