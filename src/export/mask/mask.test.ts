import { beforeAll, describe, expect, it } from 'vitest'
import { analyse, type Engine } from '../../analyse.ts'
import { loadEngine } from '../../engine/engine.ts'
import { fromJsonLine } from '../../read/json-line.ts'
import { isSlice, spansOf } from '../../record/make.ts'
import type { Reading } from '../../record/reading.ts'
import { samples } from '../samples.cases.ts'
import { maskPrivate } from './mask.ts'

let engine: Engine
beforeAll(() => {
  engine = loadEngine()
}, 60_000)

async function reading(text: string, more: object = {}): Promise<Reading> {
  const report = await fromJsonLine(JSON.stringify({ id: 'r1', date: '2025-03-04', text, ...more }))
  return analyse({ ...report, language: 'en' }, engine).reading
}

const masked = async (text: string, more: object = {}) => maskPrivate(await reading(text, more))

describe('maskPrivate', () => {
  it('masks witnesses and victims, by full, first and last name, and not who holds an office', async () => {
    const text =
      'Governor Lidia Marsh said that two people died. “The roof fell in,” said Petra Holub, who sells bread. Holub said her neighbour Tomas Brandl was killed.'
    const { report } = await masked(text)
    expect(report.text).toContain('Governor Lidia Marsh')
    expect(report.text).not.toMatch(/Petra|Holub|Tomas|Brandl/)
    expect(report.text).toContain('said [person 1], who sells bread. [person 1] said')
    expect(report.text).toContain('[person 2] was killed')
  })

  it('masks every field, and every span still lies on its words', async () => {
    const before = await reading(
      'Petra Holub, a baker in Raqqa, said on Monday that 12 people were killed when soldiers shelled the market. “We ran,” Holub said.',
      { title: 'PETRA HOLUB: WE RAN', url: 'https://example.org/2025/petra-holub-we-ran' },
    )
    const after = maskPrivate(before)
    expect(JSON.stringify(after)).not.toMatch(/petra|holub/i)
    expect(after.report.url).toBeNull()
    expect(after.report.sha256).not.toBe(before.report.sha256)
    expect(after.records.map(r => r.id)).toEqual(before.records.map(r => r.id))
    for (const record of after.records)
      for (const span of spansOf(record)) expect(isSlice(after.report.text, span)).toBe(true)
    const figure = after.records.find(r => r.kind === 'figure')!
    expect(figure.kind === 'figure' && after.report.text.slice(...figure.span)).toBe('12 people')
  })

  it('keeps places and public persons who share a word with a private name', async () => {
    const { report } = await masked(
      'President Ada Lomax came to Port Sudan on Monday. Karim Lomax, a driver, said that his cousin Paul Sudan was wounded near the border. “Ada Lomax came too late,” Karim Lomax said.',
    )
    expect(report.text).toContain('President Ada Lomax')
    expect(report.text).toContain('came to Port Sudan on')
    expect(report.text).toContain('“Ada Lomax came')
    expect(report.text).not.toMatch(/Paul|Karim/)
  })

  it('is nothing to an office to be related to who holds it', async () => {
    const { report } = await masked(
      'Mira Toll, the wife of the governor, was wounded, police said. Mira Toll is in hospital.',
    )
    expect(report.text).not.toContain('Mira')
  })

  it('masks in text without capitals', async () => {
    const { report } = await masked(
      'petra holub said the roof fell in. police said holub was wounded on monday in raqqa.',
    )
    expect(report.text).not.toMatch(/petra holub/)
  })

  it('gives the same object where nobody private is named', async () => {
    const before = await reading('Police said that 12 people were killed.')
    expect(maskPrivate(before)).toBe(before)
  })

  it('leaves spans on words in every sample', async () => {
    for (const { reading: before } of await samples()) {
      const after = maskPrivate(before)
      for (const record of after.records)
        for (const span of spansOf(record)) expect(isSlice(after.report.text, span)).toBe(true)
      for (const block of after.report.blocks) expect(block.span[1]).toBeLessThanOrEqual(after.report.text.length)
    }
  })
})
