import { describe, expect, it } from 'vitest'
import type { FigureDraft } from './draft.ts'
import { soundIn } from './sound.ts'

const text = 'Two boats sank. '
const draft = (span: [number, number], rule: string): FigureDraft => ({
  head: 0,
  rule,
  note: '',
  confidence: 1,
  span,
  quantity: { low: 2, point: 2, high: 2, approximate: false, words: 'Two' },
  what: null,
  unit: null,
  role: 'things',
  scope: 'unknown',
  population: null,
  revision: null,
})

describe('a draft outside of the text', () => {
  it('is left out with a notice that names its rule, and takes no other with it', () => {
    const drafts = [draft([0, 9], 'fine'), draft([10, 16], 'blank-at-the-edge'), draft([4, 99], 'outside')]
    const { sound, notices } = soundIn(text, drafts)
    expect(sound.map(d => d.rule)).toEqual(['fine'])
    expect(notices.map(n => n.message.match(/“(.+)”/u)![1])).toEqual(['blank-at-the-edge', 'outside'])
  })
})
