import { describe, expect, test } from 'vitest'
import { loadEngine } from '../../engine/engine.ts'
import { emptyDocument } from '../../language/annotate.ts'
import { entities } from '../../language/entities/entities.ts'
import { tag } from '../../language/tag/tag.ts'
import { tokenise } from '../../language/tokenise/tokenise.ts'
import type { Place } from '../../record/place.ts'
import { outletCountry } from './outlet.ts'
import { cases } from './places.cases.ts'
import { places } from './places.ts'

const { pack, models, gazetteer } = loadEngine()

function placesOf(text: string, home: string | null = null): Place[] {
  const empty = emptyDocument({ text, blocks: [{ span: [0, text.length], kind: 'paragraph' }], published: null })
  const document = [tokenise, tag, entities].reduce((d, stage) => stage.run(d, pack, models), empty)
  return places(document, gazetteer, pack, home)
}

const summary = ({ name, country, precision }: Place): string => `${name} ${country ?? '-'} ${precision ?? '-'}`

describe('places', () => {
  for (const { text, places: expected, home } of cases)
    test(text, () => {
      const found = placesOf(text, home)
      expect(found.map(summary)).toEqual(expected)
      expect(found.map(p => p.id)).toEqual(found.map((_, i) => `p${i + 1}`))
      for (const p of found) for (const m of p.mentions) expect(text.slice(...m).trim()).not.toBe('')
    })

  test('an unknown place has no coordinates and says why, and takes no other with it', () => {
    const [unknown, known] = placesOf('Villagers fled from Qaldiza in Syria.')
    expect(unknown).toMatchObject({ name: 'Qaldiza', lat: null, precision: null, reason: 'not in the gazetteer' })
    expect(known).toMatchObject({ name: 'Syria', country: 'SY', precision: 'country' })
  })

  test('a region has a middle, and says that it is one', () => {
    const [region] = placesOf('Nothing like it was seen in the Middle East.')
    expect(region).toMatchObject({ country: null, precision: 'region', reason: 'the middle of a region' })
    expect(region!.lat).toBeGreaterThan(20)
  })

  test('what only holds the name of a place is not that place', () => {
    const found = placesOf('The train stopped in North London. The mayor of London was on it.')
    expect(found.map(p => [p.name, p.precision])).toEqual([
      ['North London', 'admin2'],
      ['London', 'place'],
    ])
    expect(found[0]).toMatchObject({ geonameId: null, reason: 'the name holds London: in or near it' })
  })

  test('the same name near other places is the place near them', () => {
    const [paris] = placesOf('The sheriff in Paris, Texas, said the fire began at noon.')
    expect(paris).toMatchObject({ name: 'Paris', country: 'US', admin1: 'Texas' })
    const [other] = placesOf('The minister flew to Paris on Monday for talks with the French president.')
    expect(other).toMatchObject({ name: 'Paris', country: 'FR' })
  })
})

describe('outletCountry', () => {
  test.each([
    ['https://www.herald.co.ke/news/1', 'KE'],
    ['http://news.example.co.uk', 'GB'],
    ['https://example.ca:8080/x', 'CA'],
    ['https://example.com/de', null],
    ['https://station.tv/live', null],
    ['https://192.168.1.10/', null],
    ['not an address', null],
    [null, null],
  ])('%s → %s', (url, country) => expect(outletCountry(url)).toBe(country))
})
