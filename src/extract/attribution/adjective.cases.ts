import type { RuleCases } from './case.ts'

export const adjectiveCases: RuleCases = {
  hits: [
    '{The envoy} <is confident> that [the talks will succeed].',
    '{The guild} <is worried> about [the new toll].',
    '{Doctors} <are concerned> that [the fever will spread].',
    '{The bishop} <was critical> of [the siege].',
    '{The board} <is committed> to [paving the road].',
    '{The rebels} <are willing> [to talk].',
    '{The mayor} <remains hopeful> that [the ferry will sail].',
    '{The union} <is determined> [to go on].',
    '{The captain} <was sure> that [the buoy had moved].',
    '{The minister} <made clear> that [the toll would stay].',
    '{The drivers} <were eager> [to blame the council for the queue].',
    '{The engineer} <was calm and confident> that [the dam would hold].',
    '{The parents} <are tired and worried> about [the school roof].',
  ],
  misses: [
    { text: 'The path is clear of snow.', because: 'no state of mind' },
    { text: 'The worried guild met at noon.', because: 'before its noun, no content' },
    { text: 'It is clear that the road is bad.', because: '“it” has no mind' },
    { text: 'The concerned party left.', because: 'before its noun' },
  ],
}
