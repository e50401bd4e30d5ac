import { describe, expect, it } from 'vitest'
import { loadModels } from '../../src/engine/models.ts'
import { annotate } from '../../src/language/annotate.ts'
import { en } from '../../src/language/en/index.ts'
import { fromJsonLine } from '../../src/read/json-line.ts'
import type { Span } from '../../src/report/span.ts'
import { align } from './actor-mentions.ts'

const text = 'The mayor of Orlin met rebel leaders in Vesk. She left.'
const report = fromJsonLine(JSON.stringify({ id: 'r', text }))
const document = annotate(await report, en, loadModels())

const at = (words: string): Span => {
  const start = text.indexOf(words)
  return [start, start + words.length]
}
const gold = (words: string, head: string | null = null) => ({ span: at(words), head: head === null ? null : at(head) })
const aligned = (ours: readonly (readonly string[])[], end = text.length) =>
  align(
    document,
    {
      id: 'r',
      text,
      date: null,
      end,
      chains: [[gold('The mayor of Orlin', 'mayor'), gold('She')], [gold('rebel leaders')]],
      neutral: [gold('Orlin'), gold('Vesk')],
    },
    ours.map(cluster => cluster.map(words => ({ span: at(words) }))),
  )

describe('mentions are paired', () => {
  it('by the same words, and by the same head', () => {
    expect(aligned([['The mayor', 'She'], ['leaders']]).response).toEqual([['g0', 'g1'], ['g2']])
  })

  it('with one each', () => {
    expect(aligned([['The mayor of Orlin'], ['mayor']]).response).toEqual([['g0'], ['r1']])
  })

  it('not with a word inside them that is not the head', () => {
    expect(aligned([['rebel']]).response).toEqual([['r0']])
  })
})

it('leaves places out, and what lies past the annotated part', () => {
  expect(aligned([['Orlin'], ['Vesk', 'left']]).response).toEqual([['r2']])
  expect(aligned([['left']], 40).response).toEqual([])
})
