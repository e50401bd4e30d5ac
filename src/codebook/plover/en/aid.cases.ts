import type { EventCase } from '../../codebook.ts'

/** AID beside MOBILIZE, COOPERATE and trade. */
export const aidCases: readonly EventCase[] = [
  {
    text: 'Norvia sent 200 troops to Kalvo as a peacekeeping force.',
    type: 'AID',
    trigger: 'sent',
    actors: ['Norvia'],
    recipients: ['Kalvo'],
  },
  {
    text: 'Norvia sent 200 troops to the border.',
    type: 'MOBILIZE',
    trigger: 'sent',
    actors: ['Norvia'],
  },
  {
    text: 'Peacekeepers arrived in Orun on Friday.',
    type: 'AID',
    trigger: 'arrived',
    actors: ['Peacekeepers'],
    recipients: ['Orun'],
  },
  {
    text: 'The agency gave blankets to families in the camp.',
    type: 'AID',
    trigger: 'gave',
    actors: ['The agency'],
    recipients: ['families in the camp'],
  },
  {
    text: 'The soldiers escorted the pilgrims to the shrine.',
    type: 'AID',
    trigger: 'escorted',
    actors: ['The soldiers'],
    recipients: ['the pilgrims'],
  },
  {
    text: 'Norvia shared intelligence with Kalvo.',
    type: 'COOPERATE',
    trigger: 'shared',
    actors: ['Norvia'],
    recipients: ['Kalvo'],
  },
  {
    text: 'Norvia is ready to help the farmers of Kalvo.',
    type: 'AGREE',
    trigger: 'ready',
    actors: ['Norvia'],
  },
  { text: 'The tourists arrived in Orun on Friday.', nothing: 'nobody gives anything' },
  { text: 'The teacher gave the children a test.', nothing: 'no help' },
  { text: 'The dinner was ready to eat.', nothing: 'nobody offers anything' },
  {
    text: 'Policemen took nine children to hospital.',
    type: 'AID',
    trigger: 'took',
    actors: ['Policemen'],
  },
  { text: 'The driver took the parcels to the hospital.', nothing: 'no help' },
]
