import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OnrecordError } from '../report/error.ts'
import { loadModels } from './models.ts'

describe('models', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'models-'))
    cpSync(new URL('../../models/en', import.meta.url), folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const code = (): string => {
    try {
      loadModels('en', folder)
    } catch (error) {
      if (error instanceof OnrecordError) return error.code
      throw error
    }
    return 'none'
  }

  test('load and say which they are', () => {
    expect(loadModels('en', folder).version).toMatch(/^en-1 sha256:[0-9a-f]{16}$/)
  })

  test('a missing file is named as missing', () => {
    rmSync(join(folder, 'parse.bin'))
    expect(code()).toBe('model-missing')
    rmSync(join(folder, 'card.json'))
    expect(code()).toBe('model-missing')
  })

  test('a changed byte is noticed', () => {
    const bytes = readFileSync(join(folder, 'tag.bin'))
    bytes[1000]! ^= 1
    writeFileSync(join(folder, 'tag.bin'), bytes)
    expect(code()).toBe('model-damaged')
  })

  test('a card that is no JSON is damage', () => {
    writeFileSync(join(folder, 'card.json'), '{')
    expect(code()).toBe('model-damaged')
  })

  test('tag and parse a sentence', () => {
    const models = loadModels('en', folder)
    const words = 'Police in Dorvale said on Monday that two guards were injured .'.split(' ')
    const tags = models.tagger.tag(words)
    expect(tags.map(t => t.upos).join(' ')).toBe('NOUN ADP PROPN VERB ADP PROPN SCONJ NUM NOUN AUX VERB PUNCT')
    const arcs = models.parser.parse(words, tags)
    const arc = (i: number): string => `${arcs[i]!.relation} ${words[arcs[i]!.head] ?? '-'}`
    expect([0, 3, 7, 8, 10].map(arc)).toEqual([
      'nsubj said',
      'root -',
      'nummod guards',
      'nsubj:pass injured',
      'ccomp said',
    ])
  })
})
