import { describe, expect, test } from 'vitest'
import type { TaggedWord } from '../models.ts'
import { giveFiniteVerbs } from './finite-verb.ts'

/** Words with tags behind a slash, the universal ones by the Penn ones. */
function changed(text: string): string {
  const pairs = text.split(' ').map(pair => pair.split('/') as [string, string])
  const universal: Readonly<Record<string, string>> = {
    VBN: 'VERB',
    VB: 'VERB',
    '.': 'PUNCT',
    ',': 'PUNCT',
    CC: 'CCONJ',
  }
  const tags: TaggedWord[] = pairs.map(([word, xpos]) => ({
    xpos,
    upos: word === 'was' ? 'AUX' : word === 'as' ? 'SCONJ' : (universal[xpos] ?? 'NOUN'),
  }))
  const before = tags.map(t => t.xpos)
  giveFiniteVerbs(
    pairs.map(([word]) => word),
    tags,
  )
  return pairs.flatMap(([word], i) => (tags[i]!.xpos === before[i] ? [] : [word])).join(' ')
}

describe('finite verbs', () => {
  test('a statement without one gets it after its subject', () => {
    expect(changed('Dozens/NNS of/IN miners/NNS marched/VBN on/IN Delmar/NNP ./.')).toBe('marched')
  })

  test('a participle with an object of its own is none', () => {
    expect(changed('It/PRP was/VBD shut/VBN and/CC guards/NNS fired/VBN three/CD shots/NNS ./.')).toBe('fired')
  })

  test('nor is the only verb of a clause after a subordinator', () => {
    expect(changed('It/PRP was/VBD noon/NN when/WRB a/DT crane/NN collapsed/VBN in/IN Delmar/NNP ./.')).toBe(
      'collapsed',
    )
    expect(changed('It/PRP was/VBD late/JJ ,/, as/IN the/DT owner/NN noted/VBN ./.')).toBe('noted')
  })

  test('headings, commands, agents and what has a verb stay as they are', () => {
    expect(changed('Bridge/NN closed/VBN in/IN Delmar/NNP')).toBe('')
    expect(changed('Use/VB the/DT form/NN attached/VBN ./.')).toBe('')
    expect(changed('A/DT house/NN built/VBN by/IN miners/NNS ./.')).toBe('')
    expect(changed('The/DT crane/NN owned/VBN in/IN part/NN fell/VBD ./.')).toBe('')
  })
})
