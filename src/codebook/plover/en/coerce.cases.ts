import type { EventCase } from '../../codebook.ts'

/** Arrests and restrictions; whose work it is where nobody is named. */
export const coerceCases: readonly EventCase[] = [
  {
    text: 'Police in Tarvo said on Monday that forty marchers had been arrested.',
    type: 'COERCE',
    trigger: 'arrested',
    actors: ['Police in Tarvo'],
    recipients: ['forty marchers'],
  },
  {
    text: 'Nine youths were picked up by the police near the bridge.',
    type: 'COERCE',
    trigger: 'picked up',
    actors: ['the police'],
    recipients: ['Nine youths'],
  },
  {
    text: 'Two traders were taken into custody, according to an officer.',
    type: 'COERCE',
    trigger: 'taken',
    actors: ['an officer'],
    recipients: ['Two traders'],
  },
  {
    text: 'The clerk was booked for forgery.',
    type: 'COERCE',
    trigger: 'booked',
    actors: [],
    recipients: ['The clerk'],
  },
  {
    text: 'Inspectors recovered two pistols from the cellar.',
    type: 'COERCE',
    trigger: 'recovered',
    actors: ['Inspectors'],
    recipients: ['two pistols'],
  },
  {
    text: 'An indefinite curfew was imposed in Orun after the riots.',
    type: 'COERCE',
    trigger: 'imposed',
    actors: [],
  },
  {
    text: 'The police stopped the pilgrims from boarding the ferry.',
    type: 'COERCE',
    trigger: 'stopped',
    actors: ['The police'],
    recipients: ['the pilgrims'],
  },
  {
    text: 'Soldiers sealed the lanes around the shrine.',
    type: 'COERCE',
    trigger: 'sealed',
    actors: ['Soldiers'],
    recipients: ['the lanes around the shrine'],
  },
  {
    text: 'orun: two men were detained by police on tuesday.',
    type: 'COERCE',
    trigger: 'detained',
    actors: ['police'],
    recipients: ['two men'],
  },
  { text: 'She picked up the children from the airport.', nothing: 'to fetch' },
  { text: 'The band was booked for the festival show.', nothing: 'to engage' },
  { text: 'The player recovered the ball near the line.', nothing: 'no weapon, no goods' },
  { text: 'They sealed the jars with wax.', nothing: 'no place, no way' },
  { text: 'The measures arrested the decline of the currency.', nothing: 'to halt' },
]
