import { describe, expect, test } from 'vitest'
import { loadEngine } from '../../engine/engine.ts'
import { emptyDocument } from '../annotate.ts'
import type { Document } from '../document.ts'
import { tag } from '../tag/tag.ts'
import { tokenise } from '../tokenise/tokenise.ts'
import { truecase } from '../truecase/truecase.ts'
import { cases } from './entities.cases.ts'
import { entities } from './entities.ts'
import { listedNames } from './listed-names.ts'

const { pack, models } = loadEngine()

function read(text: string): Document {
  const empty = emptyDocument({ text, blocks: [{ span: [0, text.length], kind: 'paragraph' }], published: null })
  return [tokenise, truecase, tag, entities].reduce((d, stage) => stage.run(d, pack, models), empty)
}

const summary = (document: Document): string[] =>
  document.names.map(n => `${document.text.slice(...n.span)} ${n.kind} ${n.country ?? '-'}`)

describe('entities', () => {
  for (const { text, names } of cases) test(text, () => expect(summary(read(text))).toEqual(names))

  test('names are in order, do not overlap, and cover whole tokens', () => {
    const document = read(cases.map(c => c.text).join(' '))
    for (const [i, name] of document.names.entries()) {
      expect(name.span).toEqual([document.tokens[name.first]!.span[0], document.tokens[name.end - 1]!.span[1]])
      expect(name.first).toBeGreaterThanOrEqual(document.names[i - 1]?.end ?? 0)
      expect(name.confidence).toBeGreaterThanOrEqual(0)
      expect(name.confidence).toBeLessThanOrEqual(1)
    }
  })

  test('the same text gives the same names', () => {
    const text = cases.map(c => c.text).join('\n')
    expect(read(text).names).toEqual(read(text).names)
  })

  test('an empty text has none', () => expect(read('').names).toEqual([]))
})

describe('the lists', () => {
  const listed = listedNames(pack)

  test('know spellings with and without hyphens', () => {
    for (const name of ['al-Shabaab', 'alShabaab', 'Al-Nusra', "Hay'atTahriral-Sham"])
      expect(listed.get(name.replaceAll('alS', 'al-S'))?.kind).toBe('armed-group')
  })

  test('tell country, people and language apart', () => {
    expect(listed.get('Poland')).toMatchObject({ what: 'country', country: 'PL' })
    expect(listed.get('Pole')).toMatchObject({ kind: 'people', country: 'PL' })
    expect(listed.get('Polish')).toMatchObject({ kind: 'people', country: 'PL' })
    expect(listed.get('Warsaw')).toMatchObject({ what: 'capital', country: 'PL' })
  })

  test('every country code is written once', () => {
    const codes = pack.names.countries.map(c => c.code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBe(249)
  })
})
