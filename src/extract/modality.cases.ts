import type { Certainty, Status } from '../record/evidence.ts'

/** A sentence of our own, the word asked about, and what the sentence says of it. */
export interface ModalityCase {
  readonly text: string
  readonly word: string
  readonly status: Status
  readonly certainty: Certainty
}

export const cases: readonly ModalityCase[] = [
  { text: 'Rebels shelled the town on Monday.', word: 'shelled', status: 'asserted', certainty: 'certain' },
  { text: 'Rebels did not shell the town.', word: 'shell', status: 'negated', certainty: 'certain' },
  { text: 'Rebels never attacked the convoy.', word: 'attacked', status: 'negated', certainty: 'certain' },
  { text: 'The army will attack the town.', word: 'attack', status: 'future', certainty: 'certain' },
  { text: 'The army may attack the town.', word: 'attack', status: 'hypothetical', certainty: 'possible' },
  { text: 'The army may have attacked the town.', word: 'attacked', status: 'asserted', certainty: 'possible' },
  { text: 'Rebels reportedly attacked the town.', word: 'attacked', status: 'asserted', certainty: 'probable' },
  { text: 'The army planned to attack the town.', word: 'attack', status: 'future', certainty: 'certain' },
  { text: 'The militia threatened to attack the airport.', word: 'attack', status: 'future', certainty: 'possible' },
  {
    text: 'The envoy urged the army to release the men.',
    word: 'release',
    status: 'hypothetical',
    certainty: 'possible',
  },
  {
    text: 'If rebels attack the town, people will flee.',
    word: 'attack',
    status: 'hypothetical',
    certainty: 'possible',
  },
  { text: 'The council called for talks.', word: 'talks', status: 'hypothetical', certainty: 'possible' },
  { text: 'The army failed to capture the town.', word: 'capture', status: 'negated', certainty: 'certain' },
  { text: 'The port authority denied that the crane fell.', word: 'fell', status: 'negated', certainty: 'certain' },
  {
    text: 'The port authority denied the report, blaming the crew.',
    word: 'blaming',
    status: 'asserted',
    certainty: 'certain',
  },
  { text: 'The minister is expected to visit the region.', word: 'visit', status: 'future', certainty: 'certain' },
  { text: 'The guards will arrest and deport the men.', word: 'deport', status: 'future', certainty: 'certain' },
  { text: 'The planned visit drew criticism.', word: 'visit', status: 'future', certainty: 'certain' },
  { text: 'Twelve people may have died in the fire.', word: 'people', status: 'asserted', certainty: 'possible' },
  { text: 'The shell killed six people.', word: 'people', status: 'asserted', certainty: 'certain' },
  {
    text: 'It is unclear whether rebels shelled the town.',
    word: 'shelled',
    status: 'hypothetical',
    certainty: 'possible',
  },
  {
    text: 'The army has not shelled the town or arrested any residents.',
    word: 'arrested',
    status: 'negated',
    certainty: 'certain',
  },
  { text: 'Guards kept the crowd from storming the mill.', word: 'storming', status: 'negated', certainty: 'certain' },
  { text: 'Rebels attacked the post from the hills.', word: 'hills', status: 'asserted', certainty: 'certain' },
  { text: 'The clan promised to refrain from attacks.', word: 'attacks', status: 'negated', certainty: 'certain' },
  { text: 'Guards foiled an attempt to burn the mill.', word: 'burn', status: 'negated', certainty: 'certain' },
  { text: 'Two men made an attempt to burn the mill.', word: 'burn', status: 'asserted', certainty: 'certain' },
  { text: 'Orders were given to shell the town.', word: 'shell', status: 'future', certainty: 'certain' },
  {
    text: 'The envoy demanded that the army leave the town.',
    word: 'leave',
    status: 'hypothetical',
    certainty: 'possible',
  },
  { text: 'The envoy insisted that the army left the town.', word: 'left', status: 'asserted', certainty: 'certain' },
  {
    text: 'The clan threatened to leave the talks, blaming the envoy.',
    word: 'blaming',
    status: 'asserted',
    certainty: 'certain',
  },
]
