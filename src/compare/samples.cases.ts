import type { Figure } from '../record/figure.ts'
import type { Reading } from '../record/reading.ts'
import type { Told } from './told.ts'

const quantity = { low: 12, point: 12, high: 12, approximate: false, words: '12' } as const

/** A figure with nothing told about it but what a test says. */
export function toldSample(
  given: Partial<Told> & { readonly role?: Figure['role']; readonly published?: string } = {},
): Told {
  const { role = 'killed', published = '2031-05-02', ...more } = given
  return {
    at: 0,
    reading: { report: { published } } as Reading,
    figure: { role, quantity, unit: null } as Figure,
    sentence: [0, 10],
    noun: null,
    kind: null,
    general: false,
    describing: new Set(),
    near: new Map(),
    names: new Set(),
    run: new Set(),
    dimension: null,
    interval: { low: 12, high: 12, approximate: false },
    best: 12,
    partial: false,
    further: false,
    total: false,
    contrasted: false,
    leading: false,
    parties: false,
    place: null,
    country: null,
    from: null,
    to: null,
    sources: [],
    triggers: new Set(),
    ...more,
  }
}
