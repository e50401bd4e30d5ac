import type { RuleCases } from './case.ts'

export const hearsayCases: RuleCases = {
  hits: [
    // A participle at the head of the sentence
    '<Asked> [whether the ferry would run], the captain shrugged.',
    '<Asked> about [the toll], the captain shrugged.',
    '[The gunmen] <are believed> [to have fled].',
    '[The gunmen] <are thought> [to have crossed the river].',
    '[The envoy] <is said> [to be ill].',
    '[The strike] <is expected> [to last a week].',
    '[The two ships] <were reported> [to have sunk].',
    '[The captain] <is alleged> [to have slept].',
    '[The general] <is understood> [to oppose the plan].',
    '[More than 40 people] <are feared> [to have drowned].',
    'It <was reported> that [the bridge fell].',
    'It <is feared> that [the dam will break].',
    'It <was announced> that [the guild would offer free rides].',
    'It <is understood> [they will fly drones over the port].',
    'It <is thought> that [the fire began in the kitchen].',
    '[The troops] <have been accused> of [looting shops].',
    'Residents <were told> [to leave the valley].',
    'The mayor declined to comment when <asked> about [the fire].',
  ],
  misses: [
    { text: 'The gunmen are hiding.', because: 'nothing is thought of them' },
    { text: 'The meal is reported daily.', because: 'no content' },
    { text: 'The bill was said aloud.', because: 'no content' },
    { text: 'The fee is known.', because: 'no content' },
    { text: 'The guests were expected at noon.', because: 'a time, no content' },
    { text: 'Officials reported that the bridge fell.', because: 'active, with a source' },
  ],
}
