import { describe, expect, it } from 'vitest'
import type { Place } from '../record/place.ts'
import type { Reading } from '../record/reading.ts'
import { neighboursOf } from './matters.ts'
import { areNear } from './near.ts'

const place = (name: string, lat: number, lon: number, more: Partial<Place> = {}): Place =>
  ({
    id: `p-${name}`,
    name,
    geonameId: lat * 1000,
    lat,
    lon,
    country: 'SD',
    admin1: '52',
    precision: 'place',
    ...more,
  }) as Place

const reading = (text: string, places: readonly Place[] = []): Reading =>
  ({
    report: { text, language: 'en', blocks: [{ kind: 'paragraph', span: [0, text.length] }] },
    records: [],
    places,
  }) as unknown as Reading

const ferry = 'The ferry sank off Velm on Tuesday, Harbour Master Ada Brenn said. Divers searched the ferry for bricks.'
const ferryAgain = 'Divers brought bricks from the ferry that sank off Velm, and Brenn closed the harbour.'
const otherFerry = 'The ferry sank off Karuba on Monday, Captain Idris Tolo said. Divers searched the ferry for grain.'
const minister = 'Ada Brenn, of Velm, was sworn in as minister and promised lower taxes on wool.'

describe('neighboursOf', () => {
  const degree = (a: Reading, b: Reading): number => neighboursOf([a, b])[0]!.get(1) ?? 0

  it('holds for one matter what shares names and words', () => {
    expect(degree(reading(ferry), reading(ferryAgain))).toBeGreaterThan(0.8)
  })

  it('wants both: one form of words on two ships, or one woman in two affairs, is not one matter', () => {
    expect(degree(reading(ferry), reading(otherFerry))).toBeLessThan(0.3)
    expect(degree(reading(ferry), reading(minister))).toBeLessThan(0.5)
  })

  it('doubts reports that have no place in common', () => {
    const [near, far] = [[place('Velm', 15, 36)], [place('Orun', 10, 30)]]
    const together = degree(reading(ferry, near), reading(ferryAgain, near))
    expect(degree(reading(ferry, near), reading(ferryAgain, far))).toBe(together / 2)
    expect(degree(reading(ferry, near), reading(ferryAgain))).toBe(together)
  })

  it('is the same both ways', () => {
    const found = neighboursOf([reading(ferry), reading(ferryAgain), reading(minister)])
    expect(found[0]!.get(1)).toBeCloseTo(found[1]!.get(0)!)
  })
})

describe('areNear', () => {
  it('holds neighbours for near, and what lies within', () => {
    expect(areNear(place('Velm', 15, 36), place('Nila', 15.3, 36.2))).toBe(true)
    expect(areNear(place('Velm', 15, 36), place('Velm State', 12, 33, { precision: 'admin1' }))).toBe(true)
  })
  it('tells apart what is far, in another state or another country, or not resolved', () => {
    expect(areNear(place('Velm', 15, 36), place('Orun', 17, 36))).toBe(false)
    expect(
      areNear(
        place('Velm', 15, 36),
        place('Other State', 15, 36.1, { precision: 'admin1', admin1: '7', geonameId: 9 }),
      ),
    ).toBe(false)
    expect(areNear(place('Velm', 15, 36), place('Nila', 15.1, 36, { country: 'ER' }))).toBe(false)
    expect(areNear(place('Velm', 15, 36), { ...place('Velm', 15, 36), geonameId: null, lat: null, lon: null })).toBe(
      false,
    )
  })
  it('crosses the day line', () => {
    const east = place('Tavi', -17, 179.9, { country: null })
    expect(areNear(east, { ...east, geonameId: 5, lon: -179.9 })).toBe(true)
  })
})
