import type { AnonymityKind } from '../../record/statement.ts'

/** A text, how its source stays unnamed, and why; null where nothing is said of it. */
export interface AnonymityCase {
  readonly text: string
  readonly kind: AnonymityKind | null
  readonly reason: string | null
}

export const anonymityCases: readonly AnonymityCase[] = [
  {
    text: '“The talks failed,” said an official, who asked not to be named because he was not allowed to speak.',
    kind: 'asked',
    reason: 'because he was not allowed to speak',
  },
  {
    text: 'The road was mined, an army officer said on condition of anonymity, citing security.',
    kind: 'condition',
    reason: 'citing security',
  },
  {
    text: 'The road was mined, an army officer said on condition of anonymity.',
    kind: 'condition',
    reason: null,
  },
  {
    text: 'A clerk at the bank, fearing dismissal, asked not to be identified when he said the books were false.',
    kind: 'asked',
    reason: 'fearing dismissal',
  },
  {
    text: 'The wards were full, said a nurse whose name was withheld for her own safety.',
    kind: 'withheld',
    reason: 'for her own safety',
  },
  { text: 'A driver, who declined to be identified, said the brakes were old.', kind: 'declined', reason: null },
  {
    text: 'A diplomat who was not authorised to speak publicly said the envoy had left.',
    kind: 'unstated',
    reason: 'not authorised to speak',
  },
  {
    text: 'The envoy had left, a diplomat said. The diplomat spoke on condition of anonymity because the talks are secret.',
    kind: 'condition',
    reason: 'because the talks are secret',
  },
  {
    text: 'The envoy had left, a diplomat said. She requested anonymity to discuss the talks.',
    kind: 'asked',
    reason: 'to discuss the talks',
  },
  { text: 'The envoy had left, a diplomat said.', kind: null, reason: null },
  { text: 'The mayor said the bridge would be named after a poet.', kind: null, reason: null },
]
