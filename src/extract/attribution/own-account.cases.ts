import type { RuleCases } from './case.ts'

export const ownAccountCases: RuleCases = {
  hits: [
    '<By> {its} <own account>, [the army lost 40 men in the raid].',
    '[The army lost 40 men in the raid], <by> {its} <own account>.',
    '[The mayor had], <by> {his} <own admission>, [slept through the storm].',
    '<By> {her} <own reckoning>, [she had written to the council six times].',
    '<By> {the mayor}’s <own admission>, [the bridge was never safe].',
    '<By> {the union}’s <count>, [half of the drivers stayed at home].',
    '<In> {the union}’s <view>, [the offer is an insult].',
    '<In> {Brenn}’s <estimate>, [300 families have left].',
    '<In> {the army}’s <version>, [the guards fired first].',
    '<In> {the army}’s <version of events>, [the guards fired first].',
    '<In> {her} <account>, [the guards fired first].',
    '[The bridge was never safe], <in> {the inspector}’s <telling>.',
    '<From> {the drivers}’ <point of view>, [nothing has changed].',
    'But <by> {his} <own account>, [he had left the town by noon].',
    '<To hear> {the mayor} <tell it>, [the bridge was never safe].',
    '<By all accounts>, [the talks were a failure].',
    '[The first day was a disaster], <by most accounts>.',
  ],
  misses: [
    { text: 'By his own choice, the mayor stayed at home.', because: 'a choice is no account' },
    { text: 'By its own standards, the army did well.', because: 'a standard is no account' },
    { text: 'In the mayor’s office, two men were hurt.', because: 'a place' },
    { text: 'The mayor’s telling of the story was long.', because: 'a subject' },
    { text: 'In the harbour’s view of the sea, boats passed.', because: 'something to see, which goes on' },
    { text: 'The money went to the union’s account.', because: 'money' },
    { text: 'In his opinion piece, the envoy wrote of the war.', because: 'part of a longer name' },
  ],
}
