import { describe, expect, test } from 'vitest'
import { loadEngine } from '../../engine/engine.ts'
import { emptyDocument } from '../annotate.ts'
import type { Document } from '../document.ts'
import { tokenise } from '../tokenise/tokenise.ts'
import { cases } from './truecase.cases.ts'
import { truecase } from './truecase.ts'

const { pack, models } = loadEngine()

function read(text: string): Document {
  const empty = emptyDocument({ text, blocks: [{ span: [0, text.length], kind: 'paragraph' }], published: null })
  return [tokenise, truecase].reduce((d, stage) => stage.run(d, pack, models), empty)
}

/** The text with the tokens' words in their places. */
const written = ({ text, tokens }: Document): string =>
  [...tokens].reverse().reduce((t, { span, text: word }) => t.slice(0, span[0]) + word + t.slice(span[1]), text)

describe('truecase', () => {
  for (const { text, read: expected } of cases) test(text, () => expect(written(read(text))).toBe(expected))

  test('the text itself stays', () => {
    const text = 'the mayor of lagos spoke on tuesday of the flood in the north.'
    expect(read(text).text).toBe(text)
  })

  test('a text with capitals is passed through', () => {
    const document = read('The mayor spoke on Tuesday.')
    expect(truecase.run(document, pack, models)).toBe(document)
  })

  test('an empty text is passed through', () => expect(read('').tokens).toEqual([]))
})
