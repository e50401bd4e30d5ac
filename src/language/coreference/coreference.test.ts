import { describe, expect, it } from 'vitest'
import { loadModels } from '../../engine/models.ts'
import type { Span } from '../../report/span.ts'
import type { Actor, Document, Name } from '../document.ts'
import { en } from '../en/index.ts'
import { lemmatise } from '../lemmatise/lemmatise.ts'
import { parse } from '../parse/parse.ts'
import { tag } from '../tag/tag.ts'
import { documentOf } from '../tokenise/document.cases.ts'
import { quotations } from '../tokenise/quotations.ts'
import { tokenise } from '../tokenise/tokenise.ts'
import type { ActorCase } from './actor-case.ts'
import { cases } from './coreference.cases.ts'
import { coreference } from './coreference.ts'

const models = loadModels()

const isLetter = (...around: (string | undefined)[]): boolean => around.some(c => /\p{L}/u.test(c ?? ''))

/** Span of the words, `#n` for the n-th occurrence that is no part of a longer word. */
function spanOf(text: string, words: string): Span {
  const [wanted, nth = '1'] = words.split('#') as [string, string?]
  let at = -1
  for (let n = 0; n < Number(nth); n++) {
    at = text.indexOf(wanted, at + 1)
    while (at >= 0 && isLetter(text[at - 1], text[at + wanted.length])) at = text.indexOf(wanted, at + 1)
  }
  if (at < 0) throw new RangeError(`“${words}” is not in “${text}”`)
  return [at, at + wanted.length]
}

/** Every occurrence of the names; a longer name covers the shorter in it. */
function namesIn(document: Document, listed: ActorCase['names']): Name[] {
  const names: Name[] = []
  for (const [name, kind, country = null] of [...listed].sort((a, b) => b[0].length - a[0].length))
    for (const { index } of document.text.matchAll(new RegExp(name.replaceAll('.', '\\.'), 'g'))) {
      const inside = document.tokens.filter(t => t.span[0] >= index && t.span[1] <= index + name.length)
      const [first, end] = [inside[0]!.index, inside.at(-1)!.index + 1]
      if (names.some(n => n.first < end && first < n.end)) continue
      names.push({ span: [index, index + name.length], first, end, kind, country, confidence: 1 })
    }
  return names.sort((a, b) => a.first - b.first)
}

function actorsIn({ text, names }: ActorCase): readonly Actor[] {
  const stages = [tokenise, quotations, tag, lemmatise, parse]
  const document = stages.reduce((d, stage) => stage.run(d, en, models), documentOf(text))
  return coreference.run({ ...document, names: namesIn(document, names) }, en, models).actors
}

const actorAt = (actors: readonly Actor[], text: string, words: string): Actor | undefined => {
  const [start, end] = spanOf(text, words)
  return actors.find(a => a.mentions.some(m => m.span[0] === start && m.span[1] === end))
}

describe.each(Object.entries(cases))('%s', (_, list) => {
  it.each(list.map(c => [c.text, c] as const))('%s', (text, c) => {
    const actors = actorsIn(c)
    for (const [name, ...mentions] of c.actors ?? [])
      expect(mentions.map(m => actorAt(actors, text, m)?.name)).toEqual(mentions.map(() => name))
    for (const [a, b] of c.apart ?? []) {
      const one = actorAt(actors, text, a)
      expect(one).toBeDefined()
      expect(actorAt(actors, text, b)?.id).not.toBe(one!.id)
    }
    for (const words of c.nobody ?? []) expect(actorAt(actors, text, words)).toBeUndefined()
  })
})

describe('actors', () => {
  it('may have a name of signs alone, which tells no sort', () => {
    const text = 'Workers of --- met on Monday. The ministry said the plant would close.'
    const found = actorsIn({ text, names: [['---', 'organisation']] })
    expect(actorAt(found, text, 'The ministry')).toBeDefined()
  })

  const text =
    'France’s Coast Guard deputy director, Capt. Jean Vorin, spoke on Monday. Members of Red Dawn fled. Witnesses saw the police.'
  const actors = actorsIn({
    text,
    names: [
      ['France', 'place', 'FR'],
      ['Coast Guard', 'organisation'],
      ['Jean Vorin', 'person'],
      ['Red Dawn', 'armed-group'],
    ],
  })

  it('have kind, country and roles, and a mention of title, description and name', () => {
    expect(actorAt(actors, text, 'France’s Coast Guard deputy director')?.name).toBe('Jean Vorin')
    expect(actorAt(actors, text, 'Capt. Jean Vorin')).toMatchObject({
      name: 'Jean Vorin',
      kind: 'person',
      country: 'FR',
      roles: ['Coast Guard deputy director'],
    })
    expect(actorAt(actors, text, 'Members of Red Dawn')?.kind).toBe('armed-group')
    expect(actorAt(actors, text, 'Witnesses')?.kind).toBe('people')
    expect(actorAt(actors, text, 'the police')?.kind).toBe('organisation')
  })

  it('are told apart from the body for which they speak, and linked to it', () => {
    const said = 'A spokesman for the French Harbour Board denied it. The man who fled from the army said nothing.'
    const found = actorsIn({ text: said, names: [['French Harbour Board', 'organisation', 'FR']] })
    const spokesman = actorAt(found, said, 'A spokesman for the French Harbour Board')
    expect(spokesman).toMatchObject({
      kind: 'role',
      country: 'FR',
      of: actorAt(found, said, 'the French Harbour Board')!.id,
    })
    expect(actorAt(found, said, 'The man')).toMatchObject({ of: null })
  })

  it('are numbered in the order of the text', () => {
    expect(actors.map(a => a.id)).toEqual(actors.map((_, i) => `a${i + 1}`))
    const starts = actors.map(a => a.mentions[0]!.span[0])
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
})
