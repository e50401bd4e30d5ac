import type { RuleCases } from './case.ts'

/** Marked without a cue: the speaker of the sentence before goes on. */
export const runOfSpeechCases: RuleCases = {
  hits: [
    '{The governor} said the bridge had been hit. [Two of his men had been inside, and a third was missing].',
    '{The mayor} said the harbour was closed. [It would open again on Friday].',
    'The harbour was closed, {the mayor} said. [It would open again on Friday].',
    '{Police} said the driver had fled. [The car had been found near the river].',
    '{The company} said it would buy the mill. [The sale would be followed by a reform of both boards].',
    '{Ada Brenn} told reporters the pumps had failed. [They had been serviced in the spring].',
    '{The union} said the drivers had not been asked. [Their wages would fall by a fifth].',
  ],
  misses: [
    {
      text: 'The mayor said the harbour was closed. He was elected by a landslide.',
      because: 'the tense is not set back',
    },
    {
      text: 'The mayor says the harbour is closed. The port had been sold to a bank.',
      because: 'speech in the present',
    },
    {
      text: 'Police said the driver had fled. In March 2014 a lorry had hit the bridge.',
      because: 'news told with its date',
    },
    {
      text: 'The mayor said the harbour was closed. He would not say when it would open.',
      because: 'a cue of its own',
    },
    {
      text: 'The mayor said the harbour was closed. The crew could not comment.',
      because: 'what the reporter says of them',
    },
    { text: 'The army said the convoy had left. The union said it had not.', because: 'another voice' },
    {
      text: 'Police said the driver had fled. A second crash had closed the road.',
      because: 'something new, perhaps the reporter’s',
    },
    {
      text: 'Police said the driver had fled. Marlow had two such crashes before.',
      because: 'a name not spoken of before',
    },
    {
      text: '“The driver fled,” police said. The car had been found near the river.',
      because: 'after a quotation it may be anybody’s',
    },
    { text: 'The mayor believed the harbour was closed. It would open again on Friday.', because: 'a thought' },
    { text: 'The mayor said the harbour was closed. “It would open again,” he said.', because: 'a quotation' },
  ],
}
