import type { RuleCases } from './case.ts'

export const receivedCases: RuleCases = {
  hits: [
    '[The mayor] <faced criticism> from {the union}.',
    '[The plan] <drew praise> from {farmers}.',
    '[The candidate] <has the support> of {the guild}.',
    '[The bill] <won the backing> of {two mayors}.',
    '[Brenn] <received an endorsement> from {the teachers’ union} on Friday.',
    '[The curfew] <drew support> from {shopkeepers}.',
  ],
  misses: [
    { text: 'The mayor drew water from the well.', because: 'nothing that is said' },
    { text: 'The plan drew praise.', because: 'from nobody in particular' },
    { text: 'The club received a cheque from the guild.', because: 'no praise and no blame' },
  ],
}
