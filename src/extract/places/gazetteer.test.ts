import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../engine/models.ts'
import { normalisePlaceName } from './gazetteer.ts'
import { openGazetteer } from './gazetteer-file.ts'
import { similarForm } from './similar.ts'

const gazetteer = loadGazetteer()

describe('gazetteer', () => {
  test('finds one place under its spellings', () => {
    const spellings = [
      ['Kyiv', 'Kiev', 'KYIV'],
      ['Khan Younis', 'Khan Yunis', 'Khān Yūnis'],
      ['El Fasher', 'Al-Fashir', 'Al Fashir'],
      ['Deir ez-Zor', 'Deir al-Zour', 'Deir Ezzor'],
    ]
    for (const [first, ...others] of spellings) {
      const place = (name: string) => gazetteer.lookup(name).find(p => p.kind !== 'admin1' && p.kind !== 'admin2')
      expect(place(first!)).toBeDefined()
      for (const other of others) expect(place(other)).toEqual(place(first!))
    }
  })

  test('countries and regions come first', () => {
    expect(gazetteer.lookup('Georgia')[0]).toMatchObject({ kind: 'country', country: 'GE' })
    expect(gazetteer.lookup('Middle East')[0]).toMatchObject({ kind: 'region', country: null })
  })

  test.each([
    ['Deir Hafer', 'Dayr Ḩāfir'],
    ['Bani Waleed', 'Bani Walid'],
    ['Tel Refaat', 'Tall Rif‘at'],
    ['Varzaqan', 'Varazqān'],
    ['Sheikh Zuwaid', 'Ash Shaykh Zuwayd'],
  ])('%s, a spelling that no list has, finds %s', (written, name) => {
    expect(gazetteer.lookup(written)[0]).toMatchObject({ name, alternate: true })
    expect(gazetteer.population(written)).toBe(-1)
  })

  test('similar spellings keep apart what differs in more than its transliteration', () => {
    expect(similarForm('qamishly')).toBe(similarForm('al qamishli'))
    expect(similarForm('khan sheikhun')).toBe(similarForm('khan shaykhun'))
    expect(similarForm('deir hafer')).not.toBe(similarForm('deir hafil'))
    expect(similarForm('tall')).toBeNull()
    for (const name of ['Qaldiza', 'Sarmadan', 'Karim', 'Hafez']) expect(gazetteer.lookup(name)).toEqual([])
  })

  test('an unknown name gives nothing', () => {
    expect(gazetteer.lookup('Qxyzzy')).toEqual([])
    expect(gazetteer.population('Qxyzzy')).toBe(-1)
    expect(gazetteer.lookup('')).toEqual([])
  })

  test('every country of the pack has a point', async () => {
    const { countries } = await import('../../language/en/countries.ts')
    const without = countries.filter(c => !gazetteer.lookup(c.names[0]!).some(p => p.kind === 'country' && p.point))
    // Uninhabited, or too small for the source: Bouvet, Tokelau, the minor islands of the US.
    expect(without.map(c => c.code)).toEqual(['BV', 'TK', 'UM'])
  })

  test('alternate names come last, and do not make a name known', () => {
    const [main, ...others] = gazetteer.lookup('Paris')
    expect(main).toMatchObject({ country: 'FR', alternate: false })
    expect(others.map(p => p.alternate).sort()).toEqual(others.map(p => p.alternate))
    expect(gazetteer.lookup('Nicephorium')[0]).toMatchObject({ name: 'Ar Raqqah', alternate: true })
    expect(gazetteer.population('Nicephorium')).toBe(-1)
  })

  test('divisions have the middle of their land, not of their towns', () => {
    const middle = (name: string, country: string) =>
      gazetteer.lookup(name).find(p => p.kind === 'admin1' && p.country === country)!.point!
    // The towns of both lie in the south.
    expect(middle('Krasnoyarsk Krai', 'RU').lat).toBeGreaterThan(62)
    expect(middle('Manitoba', 'CA').lat).toBeGreaterThan(54)
  })

  test('names are compared without accents, marks and case', () => {
    expect(normalisePlaceName('Al Ḩudaydah')).toBe('al hudaydah')
    expect(normalisePlaceName("N'Djamena")).toBe(normalisePlaceName('N’Djamena'))
    expect(normalisePlaceName('Mazar-e-Sharif')).toBe('mazar e sharif')
    expect(normalisePlaceName('Diyarbakır')).toBe('diyarbakir')
  })

  test('a damaged file is refused', () => {
    const code = (bytes: Uint8Array): string => {
      try {
        openGazetteer(bytes)
      } catch (error) {
        return (error as { code: string }).code
      }
      return 'none'
    }
    expect(code(new Uint8Array(20))).toBe('model-damaged')
    expect(code(new Uint8Array([0x4f, 0x4e, 0x52, 0x47, 255, 255, 0, 0, 1]))).toBe('model-damaged')
  })
})
