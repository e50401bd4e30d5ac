import type { EventCase } from '../../codebook.ts'

/** AGREE beside its neighbours: an announced deed of cooperation is one; the deed done, the refusal and the threat are not. */
export const agreeCases: readonly EventCase[] = [
  {
    text: 'Norvia will send medicine to Kalvo.',
    type: 'AGREE',
    trigger: 'will',
    actors: ['Norvia'],
    recipients: ['Kalvo'],
  },
  {
    text: 'The ministry said it would send aid to the port.',
    type: 'AGREE',
    trigger: 'would',
    actors: ['The ministry'],
  },
  {
    text: 'The rebels are willing to withdraw from the valley.',
    type: 'AGREE',
    trigger: 'willing',
    actors: ['The rebels'],
  },
  {
    text: 'The prime minister will meet the union leaders on Friday.',
    type: 'AGREE',
    trigger: 'will',
    actors: ['The prime minister'],
    recipients: ['the union leaders'],
  },
  {
    text: 'Norvia agreed to withdraw its troops from Kalvo.',
    type: 'AGREE',
    trigger: 'agreed',
    actors: ['Norvia'],
    recipients: ['Kalvo'],
  },
  {
    text: 'The parliament refused to lift the ban on foreign ships.',
    type: 'REJECT',
    trigger: 'refused',
    actors: ['The parliament'],
    recipients: ['foreign ships'],
  },
  {
    text: 'The senate vetoed a bill by the premier.',
    type: 'REJECT',
    trigger: 'vetoed',
    actors: ['The senate'],
    recipients: ['the premier'],
  },
  {
    text: 'The premier promised to democratise the army.',
    type: 'AGREE',
    trigger: 'promised',
    actors: ['The premier'],
  },
  {
    text: 'The premier promised to crush the rebels.',
    type: 'THREATEN',
    trigger: 'promised',
    actors: ['The premier'],
  },
  {
    text: 'Norvia sent medicine to Kalvo.',
    type: 'AID',
    trigger: 'sent',
    actors: ['Norvia'],
    recipients: ['Kalvo'],
  },
  {
    text: 'Norvia will not lift the embargo on Kalvo.',
    type: 'REJECT',
    trigger: 'lift',
    actors: ['Norvia'],
    recipients: ['Kalvo'],
  },
  {
    text: 'The miners will not end their strike.',
    type: 'REJECT',
    trigger: 'end',
    actors: ['The miners'],
  },
  {
    text: 'The dockers said they would boycott the ceremony.',
    type: 'THREATEN',
    trigger: 'would',
    actors: ['The dockers'],
    recipients: ['the ceremony'],
  },
  {
    text: 'The negotiators failed to reach an agreement.',
    type: 'REJECT',
    trigger: 'failed',
    actors: ['The negotiators'],
  },
  { text: 'It will rain in the valley on Friday.', nothing: 'nobody announces anything' },
  { text: 'The museum will send a newsletter to its members.', nothing: 'no deed of the codebook' },
]
