import type { RuleCases } from './case.ts'

/** Marked without a cue: the speaker is understood. */
export const continuationCases: RuleCases = {
  hits: [
    '“We held the line,” {the mayor} said. [“We will hold it again.”]',
    '“We held the line,” said {Ada Brenn}. [“We will hold it again.”]',
    '“We held the line,” {he} told reporters. [“We will hold it again. Nobody will move us.”]',
    '“The pumps are old,” {the inspector} warned. [“They should be replaced this year.”]',
    '{The mayor} said the line had held. [“We will hold it again tomorrow.”]',
    '“Nobody asked us,” said {a driver}. [“They never ask the drivers.”]',
  ],
  misses: [
    { text: '“We held the line,” the mayor said, “and we will hold it again.”', because: 'interrupted: one statement' },
    { text: 'The mayor smiled. The sign read “Closed”.', because: 'not a sentence of its own' },
  ],
}
