import type { EventCase } from '../../codebook.ts'

/** CONSULT, SUPPORT, ACCUSE and PROTEST beside what is told in like words. */
export const talkCases: readonly EventCase[] = [
  {
    text: 'The chancellor had lunch with the king of Norvia.',
    type: 'CONSULT',
    trigger: 'had',
    actors: ['The chancellor'],
    recipients: ['the king of Norvia'],
  },
  {
    text: 'The president attended a summit in Orun.',
    type: 'CONSULT',
    trigger: 'attended',
    actors: ['The president'],
  },
  {
    text: 'The king awarded the medal to a doctor from Orun.',
    type: 'SUPPORT',
    trigger: 'awarded',
    actors: ['The king'],
    recipients: ['a doctor from Orun'],
  },
  {
    text: 'The governor voiced his support of the new mayor.',
    type: 'SUPPORT',
    trigger: 'support',
    actors: ['The governor'],
    recipients: ['the new mayor'],
  },
  {
    text: 'The parliament passed a resolution criticising the minister.',
    type: 'ACCUSE',
    trigger: 'criticising',
    actors: ['The parliament'],
    recipients: ['the minister'],
  },
  {
    text: 'The union published a letter threatening a boycott.',
    type: 'THREATEN',
    trigger: 'threatening',
    actors: ['The union'],
  },
  {
    text: 'The ministry disputed the findings of the auditors.',
    type: 'ACCUSE',
    trigger: 'disputed',
    actors: ['The ministry'],
    recipients: ['the auditors'],
  },
  {
    text: 'The regime faced criticism from its neighbours.',
    type: 'ACCUSE',
    trigger: 'faced',
    actors: ['its neighbours'],
    recipients: ['The regime'],
  },
  {
    text: 'Two parties boycotted the election.',
    type: 'PROTEST',
    trigger: 'boycotted',
    actors: ['Two parties'],
    recipients: ['the election'],
  },
  { text: 'The trial damaged trust in the bank.', nothing: 'nothing is broken by force' },
  { text: 'The tourists had lunch with a view of the bay.', nothing: 'no party of public life' },
  { text: 'The author presented his book to readers.', nothing: 'no honour' },
  { text: 'The storm faced the sailors with hard choices.', nothing: 'weather' },
]
