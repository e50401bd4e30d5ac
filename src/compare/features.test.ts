import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Setting } from './features/feature.ts'
import { evidenceFor, features, likelihood } from './features.ts'
import { toldSample as told } from './samples.cases.ts'
import type { Told } from './told.ts'

const setting: Setting = { weightOf: word => (word === 'camp' ? 0.1 : 1), matter: (a, b) => (a === b ? 1 : 0.75) }
const near = (...words: string[]): ReadonlyMap<string, number> => new Map(words.map(w => [w, 1]))
const exactly = (n: number): Partial<Told> => ({ best: n, interval: { low: n, high: n, approximate: false } })
const atLeast = (n: number): Partial<Told> => ({
  best: n,
  interval: { low: n, high: Number.POSITIVE_INFINITY, approximate: false },
})

type Sample = Parameters<typeof told>[0]
type Sign = 'for' | 'against' | 'little' | 'nothing'

/** What each feature says of two figures: one that speaks for the same question, one against, one that it cannot tell of. */
const cases: Readonly<Record<string, readonly (readonly [sign: Sign, a: Sample, b: Sample])[]>> = {
  role: [
    ['for', { role: 'people' }, { role: 'people' }],
    ['little', { role: 'people' }, { role: 'detained' }],
  ],
  noun: [
    ['for', { noun: 'miner' }, { noun: 'miner' }],
    ['for', { noun: 'dhow', kind: 'vessel' }, { noun: 'tanker', kind: 'vessel' }],
    ['against', { noun: 'miner' }, { noun: 'goat' }],
    ['little', { noun: 'people', general: true }, { noun: 'miner' }],
    ['nothing', { noun: null }, { noun: 'miner' }],
  ],
  describing: [
    ['for', { describing: new Set(['fishing']) }, { describing: new Set(['small', 'fishing']) }],
    ['against', { describing: new Set(['fishing']) }, { describing: new Set(['naval']) }],
    ['nothing', {}, { describing: new Set(['naval']) }],
  ],
  context: [
    ['for', { near: near('ferry', 'capsize') }, { near: near('ferry', 'capsize', 'river') }],
    ['little', { near: near('camp', 'well') }, { near: near('camp', 'school') }],
    ['nothing', {}, { near: near('school') }],
  ],
  run: [
    ['for', { run: new Set([1, 2, 3]) }, { run: new Set([1, 2, 3, 4]) }],
    ['little', { run: new Set([1, 2]) }, { run: new Set([8, 9]) }],
    ['nothing', {}, { run: new Set([8]) }],
  ],
  value: [
    ['for', exactly(923), exactly(923)],
    ['little', exactly(12), atLeast(9)],
    ['against', exactly(4), exactly(4000)],
    ['little', exactly(9), exactly(11)],
    ['nothing', { best: null }, exactly(4)],
  ],
  scope: [
    ['for', { total: true }, { total: true }],
    ['against', { total: true }, { total: false }],
    ['nothing', {}, {}],
  ],
  part: [
    ['for', { partial: true }, { partial: true }],
    ['against', { partial: true }, {}],
    ['against', { further: true }, {}],
    ['nothing', {}, {}],
  ],
  within: [
    ['against', { at: 0, ...exactly(4) }, { at: 0, ...exactly(9) }],
    ['little', { at: 0, ...exactly(4), sources: ['mayor'] }, { at: 0, ...exactly(9), sources: ['a medic'] }],
    ['nothing', { at: 0, ...exactly(4) }, { at: 1, ...exactly(9) }],
    ['nothing', { at: 0, ...exactly(12) }, { at: 0, ...atLeast(9) }],
  ],
  leading: [
    ['for', { at: 0, leading: true }, { at: 1, leading: true }],
    ['for', { at: 0, leading: true, ...exactly(14) }, { at: 1, ...exactly(14) }],
    ['nothing', { at: 0, leading: true, ...exactly(14) }, { at: 1, noun: 'goat', ...exactly(14) }],
    ['nothing', { at: 0, leading: true }, { at: 1, ...exactly(3) }],
  ],
  contrast: [
    ['for', { contrasted: true }, {}],
    ['nothing', { contrasted: true, at: 1 }, {}],
    ['nothing', {}, {}],
  ],
  place: [
    ['for', { place: 'orun', country: 'SD' }, { place: 'orun', country: 'SD' }],
    ['against', { place: 'orun', country: 'SD' }, { place: 'velm', country: 'SD' }],
    ['against', { country: 'SD' }, { country: 'PE' }],
    ['nothing', { country: 'SD' }, { country: 'SD' }],
  ],
  time: [
    ['for', { from: '2031-05-01', to: '2031-05-03' }, { from: '2031-05-02', to: '2031-05-02' }],
    ['against', { from: '2031-03-01', to: '2031-03-01' }, { from: '2031-05-02', to: '2031-05-02' }],
    ['little', { from: '2031-05-01', to: '2031-05-01' }, { from: '2031-05-02', to: '2031-05-02' }],
    ['nothing', {}, { from: '2031-05-02', to: '2031-05-02' }],
  ],
  trigger: [
    ['for', { triggers: new Set(['explode']) }, { triggers: new Set(['explode', 'kill']) }],
    ['little', { triggers: new Set(['explode']) }, { triggers: new Set(['shell']) }],
    ['nothing', {}, { triggers: new Set(['shell']) }],
  ],
  source: [
    ['for', { sources: ['ada brenn'] }, { sources: ['northwire', 'mayor ada brenn'] }],
    ['nothing', { sources: ['ada brenn'] }, { sources: ['police'] }],
  ],
  names: [
    ['for', { names: new Set(['orun', 'brenn']) }, { names: new Set(['orun', 'brenn']) }],
    ['nothing', { names: new Set(['orun']) }, { names: new Set(['velm']) }],
  ],
  alone: [
    ['against', { at: 0 }, { at: 0 }],
    ['nothing', { at: 0 }, { at: 1 }],
  ],
  published: [
    ['against', { at: 0, published: '2031-05-02' }, { at: 1, published: '2032-05-02' }],
    ['little', { at: 0, published: '2031-05-02' }, { at: 1, published: '2031-05-03T06:00:00Z' }],
    ['nothing', { at: 0, published: '2031-05-02' }, { at: 0, published: '2031-05-02' }],
  ],
}

const signOf = (value: number | null): Sign =>
  value === null
    ? 'nothing'
    : value >= 0.35
      ? 'for'
      : value <= -0.45
        ? 'against'
        : Math.abs(value) < 0.45
          ? 'little'
          : 'for'

describe.each(features)('the feature $feature.name', ({ feature }) => {
  const own = (cases[feature.name] ?? []).map(([sign, a, b]) => [sign, a, b] as const)

  it('has cases', () => expect(own.length).toBeGreaterThan(1))
  it.each(own)('speaks %s', (sign, a, b) => {
    const found = [
      signOf(feature.compare(told(a), told(b), setting)),
      signOf(feature.compare(told(b), told(a), setting)),
    ]
    expect(found).toEqual([sign, sign])
  })
})

describe('the table', () => {
  it('holds every file of features/', () => {
    const files = readdirSync(new URL('features/', import.meta.url)).map(f => f.replace('.ts', ''))
    expect(features.map(f => f.feature.name).sort()).toEqual(files.filter(f => f !== 'feature').sort())
  })

  it('holds figures for unrelated of which nothing is known, and those of other matters whatever they say', () => {
    const [a, b] = [told({ at: 0, best: null }), told({ at: 1, best: null, role: 'people' })]
    expect(likelihood(a, b, setting)).toBeLessThan(0.4)
    const [c, d] = [0, 1].map(at => told({ at, noun: 'miner', near: near('collapse', 'shaft'), ...exactly(923) }))
    expect(likelihood(c!, d!, setting)).toBeGreaterThan(0.6)
    expect(likelihood(c!, d!, { ...setting, matter: () => 0.2 })).toBeLessThan(0.2)
  })

  it('holds reports months apart for two happenings, unless both name the same days', () => {
    const miners = { noun: 'miner', near: near('collapse', 'shaft'), ...exactly(21) }
    const [early, late] = [told({ at: 0, ...miners }), told({ at: 1, published: '2032-05-02', ...miners })]
    const day = { from: '2031-05-01', to: '2031-05-01' }
    expect(likelihood(early, late, setting)).toBeLessThan(0.5)
    expect(likelihood({ ...early, ...day }, { ...late, ...day }, setting)).toBeGreaterThan(0.5)
  })

  it('tells what weighed, the heaviest first', () => {
    const weights = evidenceFor(told({ at: 0, noun: 'miner' }), told({ at: 1, noun: 'miner' }), setting).map(
      e => e.weight,
    )
    expect(weights.map(Math.abs)).toEqual(weights.map(Math.abs).sort((x, y) => y - x))
  })
})
