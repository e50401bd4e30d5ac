import type { EventCase } from '../../codebook.ts'

/** Forces sent out, posted, made ready. */
export const mobilizeCases: readonly EventCase[] = [
  {
    text: 'Six companies of soldiers were deployed in the old town.',
    type: 'MOBILIZE',
    trigger: 'deployed',
    actors: ['Six companies of soldiers'],
  },
  {
    text: 'Police are keeping a close watch on the bus stands.',
    type: 'MOBILIZE',
    trigger: 'keeping',
    actors: ['Police'],
  },
  {
    text: 'Security has been tightened around the shrine, the police said.',
    type: 'MOBILIZE',
    trigger: 'tightened',
    actors: ['the police'],
  },
  {
    text: 'Policemen rushed to the spot within minutes.',
    type: 'MOBILIZE',
    trigger: 'rushed',
    actors: ['Policemen'],
  },
  {
    text: 'Guards patrolled the harbour through the night.',
    type: 'MOBILIZE',
    trigger: 'patrolled',
    actors: ['Guards'],
  },
  {
    text: 'The governor ordered the deployment of troops in the delta.',
    type: 'MOBILIZE',
    trigger: 'deployment',
    actors: ['The governor'],
  },
  {
    text: 'Additional troops have been mobilised in the delta.',
    type: 'MOBILIZE',
    trigger: 'mobilised',
    actors: ['Additional troops'],
  },
  {
    text: 'Norvian forces set up an outpost near the ford.',
    type: 'MOBILIZE',
    trigger: 'set up',
    actors: ['Norvian forces'],
  },
  { text: 'The charity set up a kitchen near the ford.', nothing: 'no force' },
  { text: 'The guests arrived at noon.', nothing: 'no police' },
  { text: 'Shoppers rushed to the spot where the sale had begun.', nothing: 'nobody with arms' },
  { text: 'The firm deployed new software in its offices.', nothing: 'no force' },
  { text: 'Fans keep a close watch on the transfer market.', nothing: 'no force' },
  {
    text: 'Police staged a flag march in Tarvo.',
    type: 'MOBILIZE',
    trigger: 'march',
    actors: ['Police'],
    recipients: [],
  },
  {
    text: 'Police sent a team to Orun on Monday.',
    type: 'MOBILIZE',
    trigger: 'sent',
    actors: ['Police'],
  },
  {
    text: 'All police stations were put on high alert.',
    type: 'MOBILIZE',
    trigger: 'put',
    actors: ['All police stations'],
  },
  {
    text: 'Policemen marched through the old town at dusk.',
    type: 'MOBILIZE',
    trigger: 'marched',
    actors: ['Policemen'],
  },
  { text: 'The editor sent a team to the match.', nothing: 'no force' },
]
