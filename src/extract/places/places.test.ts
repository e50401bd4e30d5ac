import { describe, expect, test } from 'vitest'
import { loadEngine } from '../../engine.ts'
import { emptyDocument } from '../../language/annotate.ts'
import { entities } from '../../language/entities/entities.ts'
import { tag } from '../../language/tag/tag.ts'
import { tokenise } from '../../language/tokenise/tokenise.ts'
import type { Place } from '../../record/place.ts'
import { cases } from './places.cases.ts'
import { places } from './places.ts'

const { pack, models, gazetteer } = loadEngine()

function placesOf(text: string): Place[] {
  const empty = emptyDocument({ text, blocks: [{ span: [0, text.length], kind: 'paragraph' }], published: null })
  const document = [tokenise, tag, entities].reduce((d, stage) => stage.run(d, pack, models), empty)
  return places(document, gazetteer, pack)
}

const summary = ({ name, country, precision }: Place): string => `${name} ${country ?? '-'} ${precision ?? '-'}`

describe('places', () => {
  for (const { text, places: expected } of cases)
    test(text, () => {
      const found = placesOf(text)
      expect(found.map(summary)).toEqual(expected)
      expect(found.map(p => p.id)).toEqual(found.map((_, i) => `p${i + 1}`))
      for (const p of found) for (const m of p.mentions) expect(text.slice(...m).trim()).not.toBe('')
    })

  test('a region and an unknown place have no coordinates, and say why', () => {
    const [unknown, region] = placesOf(
      'Villagers fled from Qaldiza in Syria. Nothing like it was seen in the Middle East.',
    )
      .filter(p => p.country === null)
      .sort((a, b) => a.reason.length - b.reason.length)
    expect(unknown?.lat ?? null).toBeNull()
    expect(region?.lat ?? null).toBeNull()
    expect(unknown?.reason).toMatch(/gazetteer|region/)
  })

  test('the same name near other places is the place near them', () => {
    const [paris] = placesOf('The sheriff in Paris, Texas, said the fire began at noon.')
    expect(paris).toMatchObject({ name: 'Paris', country: 'US', admin1: 'Texas' })
    const [other] = placesOf('The minister flew to Paris on Monday for talks with the French president.')
    expect(other).toMatchObject({ name: 'Paris', country: 'FR' })
  })
})
