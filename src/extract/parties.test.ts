import { describe, expect, it } from 'vitest'
import type { Actor, Document } from '../language/document.ts'
import { en } from '../language/en/index.ts'
import type { Models } from '../language/models.ts'
import { documentOf } from '../language/tokenise/document.cases.ts'
import { tokenise } from '../language/tokenise/tokenise.ts'
import type { Span } from '../report/span.ts'
import { partiesOf } from './parties.ts'

const text = 'Police detained two men near the station, said the army spokesman Ada Brenn.'
const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

/** Heads by hand: each word hangs on the next word to its right that is listed, else on the verb. */
function documentWith(mentions: Readonly<Record<string, readonly [words: string, head: string]>>): Document {
  const base = tokenise.run(documentOf(text), en, {} as Models)
  const at = (word: string): number => base.tokens.findIndex(t => t.text === word)
  const heads: Readonly<Record<string, string>> = {
    two: 'men',
    near: 'station',
    the: 'station',
    station: 'men',
    men: 'detained',
  }
  const tokens = base.tokens.map(t => ({
    ...t,
    head: t.text in heads ? at(heads[t.text]!) : -1,
    upos: t.text === 'near' ? 'ADP' : 'NOUN',
  }))
  const actors = Object.entries(mentions).map(
    ([id, [words, head]]): Actor => ({
      id,
      name: words,
      kind: 'unknown',
      country: null,
      of: null,
      roles: [],
      mentions: [{ span: spanOf(words), first: 0, end: 0, head: at(head), form: 'nominal', name: null }],
    }),
  )
  return { ...base, tokens, actors }
}

describe('partiesOf', () => {
  it('names the mention that covers the same words', () => {
    const document = documentWith({ a1: ['two men near the station', 'men'], a2: ['two men', 'men'] })
    expect(partiesOf(document).actorAt(spanOf('two men'))).toBe('a2')
  })

  it('prefers the same head to a longer mention inside', () => {
    const document = documentWith({ a1: ['the station', 'station'], a2: ['two men', 'men'] })
    expect(partiesOf(document).actorAt(spanOf('two men near the station'))).toBe('a2')
  })

  it('takes the longest inside where no head agrees, and null where nothing touches', () => {
    const document = documentWith({ a1: ['army', 'army'], a2: ['Ada Brenn', 'Brenn'] })
    expect(partiesOf(document).actorAt(spanOf('the army spokesman Ada Brenn'))).toBe('a2')
    expect(partiesOf(document).actorAt(spanOf('Police'))).toBeNull()
  })
})

describe('joined parties', () => {
  const joined = (upos: string, relation: string) => {
    const document = documentWith({ a1: ['Police', 'Police'], a2: ['two men', 'men'] })
    const at = (word: string): number => document.tokens.findIndex(t => t.text === word)
    const tokens = document.tokens.map(t => (t.text === 'men' ? { ...t, head: at('Police'), relation, upos } : t))
    return partiesOf({ ...document, tokens }).partyAt(spanOf('Police detained two men'))
  }

  it('are all named', () => {
    expect(joined('NOUN', 'conj')).toMatchObject({ actor: 'a1', others: ['a2'] })
  })

  it('are joined by "and" only', () => {
    expect(joined('NOUN', 'nmod')).not.toHaveProperty('others')
  })
})
