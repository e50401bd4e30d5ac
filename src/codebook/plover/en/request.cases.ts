import type { EventCase } from '../../codebook.ts'

/** REQUEST beside its neighbours: what is demanded, what is ordered within one's own house, what is threatened. */
export const requestCases: readonly EventCase[] = [
  {
    text: 'The envoy said the rebels must lay down their arms.',
    type: 'REQUEST',
    trigger: 'must',
    actors: ['The envoy'],
    recipients: ['the rebels'],
  },
  {
    text: 'Opposition lawmakers say the government must release the editor.',
    type: 'REQUEST',
    trigger: 'must',
    actors: ['Opposition lawmakers'],
    recipients: ['the government'],
  },
  {
    text: 'The bishop called on the two sides to stop fighting.',
    type: 'REQUEST',
    trigger: 'called',
    actors: ['The bishop'],
    recipients: ['the two sides'],
  },
  {
    text: 'The delegation called on the governor to discuss the drought.',
    type: 'CONSULT',
    trigger: 'called',
    actors: ['The delegation'],
    recipients: ['the governor'],
  },
  {
    text: 'The court ordered an investigation into the ministry.',
    type: 'ACCUSE',
    trigger: 'investigation',
    actors: ['The court'],
    recipients: ['the ministry'],
  },
  {
    text: 'The governor asked Norvia for help.',
    type: 'REQUEST',
    trigger: 'asked',
    actors: ['The governor'],
    recipients: ['Norvia'],
  },
  { text: 'The coach said it must have been the wind.', nothing: 'a guess' },
  { text: 'The mayor said we must be patient.', nothing: 'the speaker among those who must' },
  { text: 'She asked whether the train was late.', nothing: 'a question' },
]
