import type { EventCase } from '../../codebook.ts'

/** CONCEDE and RETREAT: giving way in words, and in deeds. */
export const concedeCases: readonly EventCase[] = [
  {
    text: 'The junta let free nine students.',
    type: 'CONCEDE',
    trigger: 'let free',
    actors: ['The junta'],
    recipients: ['nine students'],
  },
  {
    text: 'The coast guard released the trawler on Sunday.',
    type: 'CONCEDE',
    trigger: 'released',
    actors: ['The coast guard'],
    recipients: ['the trawler'],
  },
  {
    text: 'Norvia reduced tariffs on grain from Kalvo.',
    type: 'CONCEDE',
    trigger: 'reduced',
    actors: ['Norvia'],
  },
  {
    text: 'The council accepted the demands of the miners.',
    type: 'CONCEDE',
    trigger: 'accepted',
    actors: ['The council'],
    recipients: ['the miners'],
  },
  {
    text: 'The minister conceded to the demands of the drivers.',
    type: 'CONCEDE',
    trigger: 'conceded',
    actors: ['The minister'],
  },
  {
    text: 'The museum returned two statues to Norvia.',
    type: 'RETREAT',
    trigger: 'returned',
    actors: ['The museum'],
    recipients: ['Norvia'],
  },
  {
    text: 'A truce between the two clans took effect at noon.',
    type: 'RETREAT',
    trigger: 'truce',
    actors: ['the two clans'],
  },
  {
    text: 'The troops left the valley on Monday.',
    type: 'RETREAT',
    trigger: 'left',
    actors: ['The troops'],
    recipients: ['the valley'],
  },
  {
    text: 'Kalvo withdrew its peacekeepers from the border.',
    type: 'SANCTION',
    trigger: 'withdrew',
    actors: ['Kalvo'],
    recipients: ['the border'],
  },
  {
    text: 'The guards violated the ceasefire agreement near the bridge.',
    type: 'ASSAULT',
    trigger: 'violated',
    actors: ['The guards'],
  },
  {
    text: 'The curfew was lifted on Sunday, the police said.',
    type: 'CONCEDE',
    trigger: 'lifted',
    actors: ['the police'],
  },
  {
    text: 'The dockers ended their strike.',
    type: 'CONCEDE',
    trigger: 'ended',
    actors: ['The dockers'],
  },
  { text: 'The studio released a new film in June.', nothing: 'to publish' },
  { text: 'The champion returned the serve with ease.', nothing: 'a game' },
  { text: 'The guests left the hotel before breakfast.', nothing: 'nobody with arms' },
  { text: 'The firm met the demand of its customers.', nothing: 'trade' },
]
