import { expect, it } from 'vitest'
import { analyse } from '../analyse.ts'
import { loadEngine } from '../engine/engine.ts'
import { readSource } from '../read/read.ts'
import type { Span } from '../report/span.ts'
import { goldExport } from './gold.ts'
import { each, hostile, samples, written } from './samples.cases.ts'

type Annotation = Record<string, unknown> & { readonly kind: string }

const linesOf = async (...readings: Parameters<typeof each>[0]) =>
  (await written(goldExport.write(each(readings))))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as { text: string; gold: Annotation[]; ignore: Span[] })

it('says of each record what people annotate, in spans of the text', async () => {
  const [{ text, gold } = { text: '', gold: [] as Annotation[] }] = await linesOf({ reading: hostile, document: null })
  const words = (span: unknown) => text.slice(...(span as Span))
  const [statement, event, figure] = gold
  expect(gold.map(a => a.kind)).toEqual(['statement', 'event', 'figure'])
  expect(statement).toMatchObject({ form: 'direct', speaker: hostile.actors[0]!.name })
  expect(words(statement!.cue)).toBe('said')
  expect(event).toMatchObject({ type: 'ASSAULT', deaths: figure!.span, injuries: null, status: 'asserted' })
  expect(words((event!.actor as Span[])[0])).toBe(words(statement!.source))
  expect(figure).toMatchObject({ low: 12, point: 12, high: 12, approx: false, what: null, role: 'killed', chain: [] })
})

it('names the figure of an event also where that is not asked for', async () => {
  const { id } = hostile.records.find(r => r.kind === 'event')!
  const [line] = await linesOf({ reading: hostile, document: null, asked: new Set([id]) })
  expect(line!.gold).toMatchObject([{ kind: 'event', deaths: expect.any(Array) }])
})

it('takes the words of a place that stand nearest, tells hearsay from sources, and leaves titles out', async () => {
  const report = await readSource(
    new TextEncoder().encode(
      'Fire at Sucre mill\n\nSucre lies on a plain. The mayor of Sucre said on Friday that three bakers were killed in Sucre. Two porters were reportedly injured.',
    ),
    { date: '2031-05-02' },
  )
  const [{ text, gold, ignore } = { text: '', gold: [] as Annotation[], ignore: [] as Span[] }] = await linesOf(
    analyse(report, loadEngine()),
  )
  const killed = gold.find(a => a.kind === 'figure' && a.role === 'killed')!
  expect(killed.where).toEqual([text.lastIndexOf('Sucre'), text.lastIndexOf('Sucre') + 5])
  expect(killed.chain).toEqual([{ source: expect.any(Array), text: 'The mayor of Sucre' }])
  expect(gold.find(a => a.kind === 'figure' && a.role === 'injured')!.chain).toEqual([
    { source: null, cue: 'reportedly' },
  ])
  expect(ignore.map(span => text.slice(...span))).toContain('Fire at Sucre mill')
})

it('holds every record of the samples', async () => {
  const all = await samples()
  const lines = await linesOf(...all)
  expect(lines.map(line => line.gold.length)).toEqual(all.map(({ reading }) => reading.records.length))
})
