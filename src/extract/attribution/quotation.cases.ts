import type { RuleCases } from './case.ts'

export const quotationCases: RuleCases = {
  hits: [
    // After the quotation, in both orders
    '[“The bridge is closed,”] {the mayor} <said>.',
    '[“The bridge is closed,”] <said> {the mayor}.',
    '[“The bridge is closed,”] <said> {Ada Brenn, the mayor of Delmar}.',
    '[“The bridge is closed,”] {Ada Brenn, the mayor of Delmar}, <said>.',
    '[“The bridge is closed,”] {she} <told> reporters.',
    '[“The bridge is closed,”] {the mayor} <wrote> on Telegram.',
    '[“The bridge is closed,”] <wrote> {Brenn} on Telegram.',
    '[“The bridge is closed,”] {the mayor} <added> on Monday.',
    '[“Is the bridge closed?”] {a driver} <asked>.',
    '[“Close the bridge!”] {the crowd} <shouted>.',
    '[“The bridge is closed,”] <said> {the official}, who asked not to be named.',
    '[“The bridge is closed. Take the ferry,”] {the mayor} <said>.',
    '[“The bridge is closed,”] {two drivers and a guard} <said>.',
    '[“The bridge is closed,”] {he} <said> in an interview with the radio.',
    '[“The bridge is closed,”] {the statement} <said>.',
    '[“The bridge is closed,”] {the ministry} <said> in a statement.',
    '[“The bridge is closed,”] {a witness} <recalled>.',
    '[“The bridge is closed,”] {the minister} <warned>.',
    '[“The bridge is closed,”] {the minister} <insisted>.',
    // Straight and single marks
    '["The bridge is closed,"] {the mayor} <said>.',
    '["The bridge is closed,"] <said> {the mayor}.',
    // Interrupted: one statement
    '[“The bridge,”] {the mayor} <said>, [“is closed.”]',
    '[“The bridge is closed,”] {the mayor} <said>, [“and it will stay closed.”]',
    '[“When the rain comes,”] <said> {Brenn}, [“the bridge will go.”]',
    // A further quotation after a full stop is a statement of its own
    '[“The bridge is closed,”] {the mayor} <said>. “It will stay closed.”',
    // Before the quotation
    '{The mayor} <said>: [“The bridge is closed.”]',
    '{The mayor} <said>, [“The bridge is closed.”]',
    '{The mayor} <told> reporters: [“The bridge is closed.”]',
    '{He} further <said>, [“The bridge is closed.”]',
    '{The fighter} <added>, [“We will come back.”]',
    '{The mayor} left the hall, <saying>: [“The bridge is closed.”]',
    '{The mayor} <wrote> on Telegram: [“The bridge is closed.”]',
    '{Brenn, the mayor}, <said>, [“The bridge is closed.”]',
    // No mark between cue and quotation, or between quotation and cue
    'The crowd followed, {children} <chanting> [“Close the mine!”]',
    '{He} <shouted> [“Close the mine!”]',
    '[“The mine has been closed for a year now”] {Brenn} <said>.',
    // A sentence of its own, with more after the cue
    '[“Who closed the mine?”] {Brenn} <asked>, looking at the map.',
    // A speaker described at length
    '[“The mine is closed,”] <said> {one of two guards}.',
    // The subject stands before an insertion, or before a participle and a time
    '{Brenn}, hoping to win the vote, <said>: [“The mine is closed.”]',
    '{A film} released on Friday <says>: [“The mine is closed.”]',
    // The sentence leads into the quotation
    '[The bridge was “a ruin,”] {the mayor} <said>.',
    '[The plan would be “a disaster for the coast,”] {Brenn} <wrote>.',
    // A complementizer before it
    '{The mayor} <said> that [at the present rate, “nobody will cross in May.”]',
    // Quotations in quotations
    '[“You never hear her say, ‘I love the rain,’”] {he} <said>.',
    '[“He told me, ‘Go home,’ and I went,”] {the guard} <said>.',
  ],
  misses: [
    { text: 'They shouted “Hey” at the bus.', because: 'one word, and the sentence goes on' },
    { text: 'Jan Orsk, the harbour master, told CNN.', because: 'no quotation' },
    { text: 'The “bridge” was a plank.', because: 'a word in quotation marks, nobody says it' },
    {
      text: 'On the show “Late Harbour,” the mayor said he would resign.',
      because: 'a title, and the cue has its own clause',
    },
    {
      text: 'The star of “Late Harbour,” Ada Brenn, posted the clip online.',
      because: 'the verb has an object of its own',
    },
    { text: 'The band played “Closing Time,” and the crowd left.', because: 'a title' },
    { text: 'The mayor said the bridge was “a ruin.”', because: 'part of a clause: the clause rule has it' },
    { text: 'The mayor said the bridge was closed.', because: 'no quotation marks' },
    { text: 'A film called “The Pier” opened on Friday.', because: 'a name' },
    { text: 'Drivers call it “the funnel,” a narrow lane by the river.', because: 'a name' },
  ],
}
