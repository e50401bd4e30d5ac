import { beforeAll, describe, expect, it } from 'vitest'
import { annotateReport, type Engine } from '../analyse.ts'
import { loadEngine } from '../engine/engine.ts'
import { fromJsonLine } from '../read/json-line.ts'
import { piecesOf } from './pieces.ts'

let engine: Engine
beforeAll(() => {
  engine = loadEngine()
})

describe('a report in pieces', () => {
  const text = Array.from(
    { length: 40 },
    (_, i) => `The mayor, Ada Brenn, said that she had counted ${i + 10} boats.`,
  ).join(' ')

  it('shows every sentence, the last ones of a piece in the next again, and the names from before', async () => {
    const report = await fromJsonLine(JSON.stringify({ id: 'p', title: 'Boats', text }))
    const { document } = annotateReport({ ...report, language: 'en' }, engine)
    const pieces = piecesOf(report, document, 500)
    expect(pieces.length).toBeGreaterThan(3)
    expect(pieces[0]!.shown[0]).toBe(0)
    expect(pieces.at(-1)!.shown[1]).toBe(document.sentences.length)
    for (const [i, piece] of pieces.slice(1).entries()) expect(piece.shown[0]).toBe(pieces[i]!.shown[1] - 3)
    expect(JSON.parse(pieces[0]!.prompt).about).toMatchObject({ title: 'Boats', namedBefore: [] })
    expect(JSON.parse(pieces[1]!.prompt).about.namedBefore).toEqual(['Ada Brenn'])
  })

  it('has no piece without text, and one for a sentence that is too long', async () => {
    const report = await fromJsonLine(JSON.stringify({ id: 'p', text: `${'boats and '.repeat(200)}boats.` }))
    const { document } = annotateReport(report, engine)
    expect(piecesOf(report, document, 100)).toHaveLength(1)
    expect(piecesOf(report, { ...document, sentences: [] }, 100)).toEqual([])
  })
})
