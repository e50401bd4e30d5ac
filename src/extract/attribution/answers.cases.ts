import type { Stance } from '../../record/statement.ts'

/** A text, how its last statement answers an earlier one, and words of that one's content; null where it answers none. */
export interface AnswerCase {
  readonly text: string
  readonly stance: Stance | null
  readonly to: string | null
}

export const answerCases: readonly AnswerCase[] = [
  {
    text: 'Rebels said the army had shelled the camp. The army denied the claim.',
    stance: 'denies',
    to: 'the army had shelled the camp',
  },
  {
    text: 'Rebels said the army had shelled the camp. The army denied that it had shelled the camp.',
    stance: 'denies',
    to: 'the army had shelled the camp',
  },
  {
    text: 'The union accused the company of poisoning the river. The company rejected the allegations as baseless.',
    stance: 'denies',
    to: 'the company of poisoning the river',
  },
  {
    text: 'Villagers said the well had been poisoned. The company dismissed the report as a rumour.',
    stance: 'denies',
    to: 'the well had been poisoned',
  },
  {
    text: 'Rebels accused the army of shelling the camp. The road was closed. The army has denied it.',
    stance: 'denies',
    to: 'the army of shelling the camp',
  },
  {
    text: 'The hospital said 40 people had died. The army confirmed the death toll.',
    stance: 'confirms',
    to: '40 people had died',
  },
  {
    text: 'The governor said three men had died. The police chief confirmed that three men had died.',
    stance: 'confirms',
    to: 'three men had died',
  },
  {
    text: 'The mayor said the vote was stolen. Officials could not confirm the report.',
    stance: 'does-not-verify',
    to: 'the vote was stolen',
  },
  {
    text: 'Rebels said the army had shelled the camp. The claim could not be independently verified.',
    stance: 'does-not-verify',
    to: 'the army had shelled the camp',
  },
  {
    text: 'Rebels said the army had shelled the camp. Northwire was unable to verify the report.',
    stance: 'does-not-verify',
    to: 'the army had shelled the camp',
  },
  {
    text: 'The envoy said the talks had failed. The ministry declined to comment on the claim.',
    stance: 'does-not-comment',
    to: 'the talks had failed',
  },
  {
    text: 'Rebels said the army had shelled the camp. The harbour was quiet. Trains ran. The shops were open. The army denied the claim.',
    stance: null,
    to: null,
  },
  {
    text: 'The mayor said the harbour was closed. The bank confirmed that its chief had resigned.',
    stance: null,
    to: null,
  },
  { text: 'The mayor said the harbour was closed. The mayor denied the claim.', stance: null, to: null },
  { text: 'The claims could not immediately be verified.', stance: null, to: null },
  { text: 'The mayor asked whether the harbour was closed. The bank denied it.', stance: null, to: null },
]
