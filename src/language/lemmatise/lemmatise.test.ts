import { describe, expect, it } from 'vitest'
import type { Token } from '../document.ts'
import { en } from '../en/index.ts'
import type { Models } from '../models.ts'
import { documentOf } from '../tokenise/document.cases.ts'
import { tokenise } from '../tokenise/tokenise.ts'
import { lemmaOf } from './lemma.ts'
import { cases } from './lemmatise.cases.ts'
import { lemmatise } from './lemmatise.ts'

describe('lemmas', () => {
  for (const [lemma, upos, xpos, ...forms] of cases)
    for (const text of forms)
      it(`${text} ${xpos} is ${lemma}`, () => {
        expect(lemmaOf([{ text, upos, xpos }], 0, en.lemmas)).toBe(lemma)
      })

  it('tells "has" from "is" by the verb after \'s', () => {
    const row = (...words: string[]) =>
      words.map(w => ({ text: w, upos: w === 'already' ? 'ADV' : 'AUX', xpos: 'VBZ' }))
    expect(lemmaOf(row("'s", 'already', 'been'), 0, en.lemmas)).toBe('have')
    expect(lemmaOf(row("'s", 'coming'), 0, en.lemmas)).toBe('be')
  })

  it('changes nothing but the lemma', () => {
    const document = tokenise.run(documentOf('They left.'), en, {} as Models)
    const tagged = document.tokens.map((t): Token => ({ ...t, upos: 'VERB', xpos: 'VBD' }))
    const { tokens } = lemmatise.run({ ...document, tokens: tagged }, en, {} as Models)
    expect(tokens[1]).toEqual({ ...tagged[1], lemma: 'leave' })
  })
})
